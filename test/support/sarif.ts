import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';

const PATH = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

// The schema is of draft 4, from which what it uses differs in the names of its id and its draft only.
const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(PATH, 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat('uri', (text: string) => /^[a-z][a-z0-9+.-]*:[\w\-.~%!$&'()*+,;=:@/?#[\]]+$/i.test(text));
ajv.addFormat('uri-reference', isReference);
ajv.addFormat('date-time', true);
const validate = ajv.compile(schema);

function isReference(text: string): boolean {
  return /^(?:[\w\-.~!$&'()*+,;=:@/?#[\]]|%[0-9A-F]{2})+$/i.test(text) && !text.includes('\\');
}

/** What the official schema has to say against a log. */
export function schemaErrors(log: unknown): readonly ErrorObject[] {
  return validate(log) ? [] : (validate.errors ?? []);
}

// biome-ignore lint/suspicious/noExplicitAny: the schema has been held against it before.
type Json = any;

/** What GitHub code scanning has to say against a log that is valid. */
export function codeScanningProblems(log: Json): readonly string[] {
  const problems: string[] = [];
  const need = (isGood: boolean, problem: string) => {
    if (!isGood) problems.push(problem);
  };
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  need(isText(log.$schema), '$schema is missing');
  need(log.version === '2.1.0', 'version is not 2.1.0');
  need(log.runs.length <= 20, 'there are more than 20 runs');
  for (const { tool, results, columnKind, automationDetails } of log.runs) {
    const { driver } = tool;
    need(isText(driver.name), 'the tool has no name');
    need(isText(driver.semanticVersion), 'the tool has no version');
    need(columnKind === 'utf16CodeUnits', 'columns are of another kind');
    need(/^.+\/$/.test(automationDetails.id), 'the category does not end in /');
    need(Array.isArray(driver.rules), 'rules are missing');
    need(Array.isArray(results), 'results are missing');
    need(results.length <= 25_000, 'there are more results than are read');
    for (const rule of driver.rules) checkRule(rule, need, isText);
    for (const result of results) {
      need(
        driver.rules[result.ruleIndex]?.id === result.ruleId,
        `${result.ruleId}: the index leads elsewhere`,
      );
      checkResult(result, need, isText);
    }
  }
  return problems;
}

type Need = (isGood: boolean, problem: string) => void;

function checkRule(rule: Json, need: Need, isText: (value: unknown) => boolean): void {
  const { id, shortDescription, fullDescription, help, properties, defaultConfiguration } = rule;
  need(isText(id), 'a rule has no id');
  for (const text of [shortDescription.text, fullDescription.text, help.text, help.markdown])
    need(isText(text), `${id}: a text is missing`);
  need(fullDescription.text.length <= 1024, `${id}: the description is too long`);
  need(['error', 'warning', 'note'].includes(defaultConfiguration.level), `${id}: no such level`);
  need(properties.tags.length > 0 && properties.tags.length <= 20, `${id}: too many tags`);
  need(['error', 'warning', 'recommendation'].includes(properties['problem.severity']), `${id}: no severity`);
  need(['very-high', 'high', 'medium', 'low'].includes(properties.precision), `${id}: no precision`);
}

function checkResult(result: Json, need: Need, isText: (value: unknown) => boolean): void {
  const { ruleId, message, level, locations, relatedLocations = [], partialFingerprints } = result;
  need(isText(message.text), `${ruleId}: no message`);
  need(['error', 'warning', 'note'].includes(level), `${ruleId}: no such level`);
  need(locations.length === 1, `${ruleId}: only the first location is used`);
  need(partialFingerprints === undefined, `${ruleId}: fingerprints are made of the files`);
  for (const { physicalLocation, message: own } of [...locations, ...relatedLocations]) {
    const { artifactLocation, region } = physicalLocation;
    need(own === undefined || isText(own.text), `${ruleId}: a related place has no message`);
    need(isReference(artifactLocation.uri), `${ruleId}: ${artifactLocation.uri} is no URI`);
    need(!/^(?:\/|\.\.?\/|[a-z]+:)/i.test(artifactLocation.uri), `${ruleId}: the URI is not from the root`);
    need(artifactLocation.uriBaseId === '%SRCROOT%', `${ruleId}: the URI has no root`);
    need(region.startLine >= 1 && region.startColumn >= 1, `${ruleId}: the region begins nowhere`);
    need(region.endLine === region.startLine, `${ruleId}: the region has more than one line`);
    need(region.endColumn >= region.startColumn, `${ruleId}: the region ends before it begins`);
  }
}
