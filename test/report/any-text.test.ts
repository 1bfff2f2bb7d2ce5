import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Severity } from '../../src/diagnostics/diagnostic.ts';
import { checkstyle } from '../../src/report/checkstyle.ts';
import { inertLines, reportGithub } from '../../src/report/github.ts';
import { junitTestsuites } from '../../src/report/junit.ts';
import { reportNdjson } from '../../src/report/ndjson.ts';
import type { RunReport } from '../../src/report/report.ts';
import { reportSarif } from '../../src/report/sarif.ts';
import { printXml } from '../../src/report/xml.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { printable } from '../../src/text/printable.ts';
import { readCommand } from '../support/github-log.ts';
import { schemaErrors } from '../support/sarif.ts';
import { readXml } from '../support/xml.ts';

/** Texts of all characters, in which what means something somewhere is frequent. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        '##[',
        ']]>',
        '\r\n',
        '%0A',
        '%25',
        '&amp;',
        '<!--',
        '](',
        '\u202e',
        '\ufffe',
        '\0',
      ),
      fc.constantFrom('::error::', 'true', '"', "'", ',', '\ud800', '\u0085', '\u2028', '#', '[', ']'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `x${parts.join('')}`);

const severity = fc.constantFrom<Severity>('error', 'warning', 'info');

const reports = fc
  .record({
    path: text,
    message: text,
    because: text,
    place: text,
    failure: text,
    severity,
    failOn: severity,
  })
  .map(({ path, message, because, place, failure, severity, failOn }): RunReport => {
    const source = new SourceFile(path, 'one\ntwo\nthree\n');
    const diagnostic = {
      rule: 'some-rule',
      severity,
      section: 's',
      message,
      because,
      // More than a line.
      span: { start: 5, end: 10 },
      related: [{ message: place, span: { start: 0, end: 3 } }],
    };
    const common = { syntax: 'cfg', release: '1.2.3', failOn, visible: () => [] } as const;
    const by = { type: 'comment', reason: because } as const;
    return {
      release: '1.2.3',
      rules: new Map(),
      documented: new Set(),
      files: [{ source, ...common, diagnostics: [diagnostic], suppressed: [{ diagnostic, by }] }],
      failures: [{ path: failure, message }],
    };
  });

const locate = (path: string) => path;

describe('whatever a path or a message holds,', () => {
  test('the commands for GitHub are those of the findings', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const lines = reportGithub(report, { locate, summary: true })
          .trimEnd()
          .split(/\r\n|\r|\n/);
        const commands = lines.map(readCommand);
        expect(commands.map((command) => command !== undefined)).toEqual([true, true, false]);
        const { source, diagnostics } = report.files[0] ?? expect.unreachable();
        const command = commands.find((one) => one?.properties.file !== undefined);
        expect(command?.properties.file).toBe(source.path);
        expect(command?.properties).not.toHaveProperty('col');
        expect(command?.data).toContain(printable(diagnostics[0]?.message ?? ''));
      }),
    );
  });

  test('lines that are made inert are no commands', () => {
    fc.assert(
      fc.property(text, (one) => {
        for (const line of inertLines(`  ::error::\n${printable(one)}`).split(/\r\n|\r|\n/))
          expect(readCommand(line)).toBeUndefined();
      }),
    );
  });

  test('XML is well-formed, and holds the path', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const path = printable(report.files[0]?.source.path ?? '');
        const style = readXml(printXml('checkstyle', checkstyle(report)));
        expect(style.children[0]?.attributes.name).toBe(path);
        const suites = readXml(printXml('testsuites', junitTestsuites(report)));
        expect(suites.children[0]?.attributes.name).toBe(path);
      }),
    );
  });

  test('a line of JSON is one finding', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const lines = reportNdjson(report).split(/[\r\n\u0085\u2028\u2029]/);
        expect(lines).toHaveLength(2);
        const { source, diagnostics } = report.files[0] ?? expect.unreachable();
        const { path, message } = JSON.parse(lines[0] ?? '');
        expect([path, message]).toEqual([source.path, diagnostics[0]?.message]);
      }),
    );
  });

  test('SARIF is valid, and leads to the path', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const log = JSON.parse(reportSarif(report, '1.0.0', locate));
        expect(schemaErrors(log)).toEqual([]);
        const [{ results }] = log.runs;
        expect(results).toHaveLength(2);
        const { artifactLocation, region } = results[0].locations[0].physicalLocation;
        const path = (report.files[0]?.source.path ?? '').replace(/\p{Cs}/gu, '\ufffd');
        expect(decodeURIComponent(artifactLocation.uri)).toBe(path);
        expect(region).toEqual({ startLine: 2, startColumn: 2, endLine: 2, endColumn: 4 });
      }),
    );
  });
});

test.each(['true', 'false', '0', '  ', '-'])('a file may be called %j', (path) => {
  const files = [{ source: new SourceFile(path, ''), diagnostics: [] }] as unknown as RunReport['files'];
  const report = { files, failures: [] } as unknown as RunReport;
  expect(readXml(printXml('checkstyle', checkstyle(report))).children[0]?.attributes.name).toBe(path);
  expect(readXml(printXml('testsuites', junitTestsuites(report))).children[0]?.attributes.name).toBe(path);
});
