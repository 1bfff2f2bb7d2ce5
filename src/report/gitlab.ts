import type { Severity } from '../diagnostics/diagnostic.ts';
import { printable } from '../text/printable.ts';
import { printJson } from './json.ts';
import type { Locate, RunReport } from './report.ts';
import { sentencesOf } from './sentences.ts';
import { heaviestMore, moreWords } from './shown.ts';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<
  Severity,
  string
>;

/**
 * A Code Quality report of GitLab. What a finding is known by again holds no line, so that it stays the same where
 * lines are added above; of several alike in one file the order tells which is which.
 */
export function reportGitlab({ files }: RunReport, digest: (text: string) => string, locate: Locate): string {
  const seen = new Map<string, number>();
  const issues = files.flatMap((file) => {
    const { source, diagnostics } = file;
    const path = locate(source.path);
    const told = diagnostics.map((diagnostic) => {
      const { rule, severity, section, option, span } = diagnostic;
      const key = JSON.stringify([rule, path, section, option]);
      const occurrence = seen.get(key) ?? 0;
      seen.set(key, occurrence + 1);
      return {
        // The name of the check is not shown.
        description: printable(`${rule}: ${sentencesOf(diagnostic).join(' ')}`),
        check_name: rule,
        fingerprint: digest(`${key} ${occurrence}`),
        severity: SEVERITIES[severity],
        location: { path, lines: { begin: source.position(span.start).line } },
      };
    });
    const [words, severity] = [moreWords(file), heaviestMore(file)];
    if (words === undefined || severity === undefined) return told;
    const rest = {
      description: `${words}; --max-findings of smtp-lint shows more of a file`,
      check_name: 'smtp-lint',
      fingerprint: digest(JSON.stringify(['more', path])),
      severity: SEVERITIES[severity],
      location: { path, lines: { begin: 1 } },
    };
    return [...told, rest];
  });
  return printJson(issues);
}
