import type { RunReport } from '../report/report.ts';
import { moreWords } from '../report/shown.ts';
import { printable } from '../text/printable.ts';
import type { Format } from './formats.ts';
import type { Io } from './io.ts';
import { from, fromRepository } from './locate.ts';
import { workingDirectory } from './paths.ts';
import { sha256 } from './sha256.ts';

/** Put in by the bundle step and the test runner. */
declare const VERSION: string;

/** The report in another format than text: most of these are for programs, and a check that asks for none loads none. */
export async function renderForPrograms(
  report: RunReport,
  format: Exclude<Format, 'text'>,
  summary: boolean,
  { env, stderr }: Io,
): Promise<string> {
  switch (format) {
    case 'json': {
      const { reportJson } = await import('../report/json.ts');
      const since = report.since && (await import('../report/since-json.ts')).sinceObject(report.since);
      return reportJson(report, since);
    }
    case 'markdown': {
      const findings = (await import('../report/findings-markdown.ts')).findingsMarkdown(report);
      if (!report.since) return findings;
      return `${findings}\n${(await import('../report/since-markdown.ts')).sinceMarkdown(report.since)}`;
    }
    case 'concise': {
      const findings = (await import('../report/concise.ts')).reportConcise(report);
      if (!report.since) return findings;
      return (await import('../report/since-text.ts')).withSince(findings, report.since);
    }
    case 'ndjson':
      // A line is a finding and nothing else, so what is not shown is told beside them.
      tellMore(report, stderr);
      return (await import('../report/ndjson.ts')).reportNdjson(report);
    case 'github': {
      const { reportGithub, inertLines } = await import('../report/github.ts');
      const findings = reportGithub(report, { locate: fromRepository(), summary });
      if (!report.since) return findings;
      const { sinceText } = await import('../report/since-text.ts');
      return `${findings}${inertLines(sinceText(report.since))}`;
    }
    case 'gitlab':
      return (await import('../report/gitlab.ts')).reportGitlab(
        report,
        sha256,
        from(env.CI_PROJECT_DIR || workingDirectory()),
      );
    case 'sarif':
      return (await import('../report/sarif.ts')).reportSarif(report, VERSION, fromRepository());
    case 'junit': {
      const { junitTestsuites } = await import('../report/junit.ts');
      return (await import('../report/xml.ts')).printXml('testsuites', junitTestsuites(report));
    }
    case 'checkstyle': {
      const { checkstyle } = await import('../report/checkstyle.ts');
      return (await import('../report/xml.ts')).printXml('checkstyle', checkstyle(report));
    }
  }
}

function tellMore({ files }: RunReport, stderr: Io['stderr']): void {
  for (const file of files) {
    const words = moreWords(file);
    if (words !== undefined) stderr.write(`smtp-lint: ${printable(file.source.path)}: ${words}\n`);
  }
}
