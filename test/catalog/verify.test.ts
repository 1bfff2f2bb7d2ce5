import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOG_FILES } from '../../.ci/compile-catalog.ts';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import { Catalog } from '../../src/catalog/catalog.ts';
import { loadCatalogFile } from '../../src/catalog/load.ts';
import { catalogFile } from '../../src/catalog/schema.ts';
import { verify } from '../../src/verify/verify.ts';

function problems(text: string, catalog: Catalog = builtinCatalog()): readonly string[] {
  const loaded = loadCatalogFile('catalog.yaml', text, catalogFile);
  const found = loaded.ok ? verify(loaded.file, 'catalog.yaml', catalog) : loaded.problems;
  return found.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

test('the catalogues that come with the program are sound', () => {
  let catalog = new Catalog([], builtinCatalog().engineRules);
  for (const name of CATALOG_FILES) {
    const text = readFileSync(`schemas/${name}`, 'utf8');
    expect(problems(text, catalog), name).toEqual([]);
    const loaded = loadCatalogFile(name, text, catalogFile);
    if (loaded.ok)
      catalog = new Catalog(
        [...catalog.sections.map(({ file }) => file), loaded.file.content],
        catalog.engineRules,
      );
  }
});

const SOUND = `section: proxy
summary: A proxy.
source: A page.
conditions:
  enabled: { meaning: useProxy is true, when: { useProxy: true } }
options:
  useProxy: { summary: Uses the proxy., type: boolean, default: false, takesEffect: unknown }
  port:
    summary: Its port.
    type: integer
    min: 1
    takesEffect: unknown
    usedWhen: enabled
rules:
  low-port:
    severity: warning
    summary: A low port.
    message: '{port} while {useProxy}.'
    because: Proxies listen on high ports.
    names: port
    when: enabled
    expect: { port: { above: 1023 } }
    fix: { set: { port: 8080 }, applicability: unsafe }
    bad: { useProxy: true, port: 80 }
    good: { useProxy: true, port: 8080 }
`;

test('a sound catalogue has no problems', () => {
  expect(problems(SOUND)).toEqual([]);
});

/** One change to the sound catalogue, and the problem it makes. */
const BROKEN: readonly (readonly [string, string, string, string])[] = [
  [
    'a misspelt key',
    'severity: warning',
    'severty: warning',
    '16:5 rules.low-port.severty: there is no such key',
  ],
  ['an unknown severity', 'severity: warning', 'severity: fatal', '16:5 rules.low-port.severity'],
  [
    'a section that is described already',
    'section: proxy',
    'section: smtp-client',
    '1:1 section: section smtp-client is described already',
  ],
  [
    'a rule that exists already',
    'low-port:',
    'missing-option:',
    '15:3 rules.missing-option: there is a rule of this name already',
  ],
  [
    'a condition that does not exist',
    'when: enabled',
    'when: enabeld',
    '21:5 rules.low-port.when: there is no condition enabeld; did you mean enabled?',
  ],
  [
    'an option that does not exist',
    'expect: { port:',
    'expect: { prot:',
    '22:15 rules.low-port.expect.prot: there is no option prot; did you mean port?',
  ],
  [
    'an unknown option in the message',
    '{useProxy}.',
    '{useproxi}.',
    '18:5 rules.low-port.message: there is no option useproxi; did you mean useProxy?',
  ],
  [
    'an unknown named option',
    'names: port',
    'names: host',
    '20:5 rules.low-port.names: there is no option host',
  ],
  [
    'a default that is not accepted',
    'default: false',
    'default: 7',
    '7:56 options.useProxy.default: the option does not accept its default',
  ],
  [
    'a literal that is not accepted',
    'when: { useProxy: true }',
    'when: { useProxy: yes }',
    '5:49 conditions.enabled.when.useProxy: useProxy does not accept yes; expected true or false',
  ],
  [
    'a comparison that cannot be made',
    'expect: { port: { above: 1023 } }',
    'expect: { useProxy: { above: 1023 } }',
    '22:15 rules.low-port.expect.useProxy',
  ],
  [
    'bad settings that keep the rule',
    'port: 80 }',
    'port: 8081 }',
    '24:5 rules.low-port.bad: these settings keep the rule',
  ],
  [
    'good settings that break the rule',
    'good: { useProxy: true, port: 8080 }',
    'good: { useProxy: true, port: 81 }',
    '25:5 rules.low-port.good: these settings break the rule',
  ],
  [
    'a fix that does not repair',
    'set: { port: 8080 }',
    'set: { port: 1000 }',
    '23:5 rules.low-port.fix: the fix does not repair the bad settings',
  ],
  [
    'a condition built of itself',
    'when: { useProxy: true } }',
    'when: enabled }',
    '5:3 conditions.enabled: this condition is built of itself',
  ],
  [
    'an option that depends on itself',
    'when: { useProxy: true } }',
    'when: { port: 80 } }',
    '13:5 options.port.usedWhen: it depends on itself',
  ],
  [
    'defaults that break an error rule',
    'when: enabled\n    expect: { port: { above: 1023 } }',
    'expect: { useProxy: true }',
    '',
  ],
];

describe('the verifier finds', () => {
  test.each(BROKEN)('%s', (name, before, after, expected) => {
    expect(SOUND).toContain(before);
    const text = SOUND.replace(before, after);
    if (name === 'defaults that break an error rule') {
      const asError = text.replace('severity: warning', 'severity: error');
      expect(problems(asError).join('\n')).toContain('the defaults alone break this rule');
    } else {
      expect(problems(text).join('\n')).toContain(expected);
    }
  });

  test('YAML that cannot be read, with its place', () => {
    expect(problems('section: [proxy\noptions: {}\n')[0]).toMatch(/^\d+:\d+ /);
  });

  test('several problems at once', () => {
    expect(
      problems(SOUND.replace('names: port', 'names: host').replace('when: enabled', 'when: nothing')),
    ).toHaveLength(2);
  });
});

test('a secret has no default, and the problem does not quote it', () => {
  const secret =
    '  key: { summary: A key., type: text, secret: true, takesEffect: unknown, default: Zq7x }\n';
  const found = problems(SOUND.replace('options:\n', `options:\n${secret}`));
  expect(found).toEqual([
    expect.stringMatching(/^7:\d+ options\.key\.default: a secret has no default: whoever reads/),
  ]);
  expect(found.join('\n')).not.toContain('Zq7x');
});
