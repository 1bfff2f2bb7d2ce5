import ignore from 'ignore';

/** Whether patterns concern a path, which is relative to their directory, with `/`. */
export type Matches = (path: string, isDirectory: boolean) => boolean;

/** Reads patterns as git reads those of .gitignore: the last that matches counts, and `!` takes back. */
export function matcher(patterns: readonly string[]): Matches {
  const rules = ignore({ ignoreCase: false }).add(patterns.map((pattern) => ({ pattern })));
  return (path, isDirectory) => rules.ignores(isDirectory ? `${path}/` : path);
}

/** A much longer one is no expression that can be compiled. */
const LONGEST = 1000;

/** Why a pattern would match nothing, which nobody writes on purpose. */
export function patternProblem(pattern: string): string | undefined {
  if (pattern.length > LONGEST) return `this pattern is longer than ${LONGEST} characters`;
  const path = pattern.replace(/^!/, '');
  if (path.trim() === '') return 'this pattern is empty';
  if (pattern.startsWith('#')) return 'this pattern is a comment: write \\# for a name that begins with #';
  if (/^\.?\/*$/.test(path)) return 'this pattern names no file: write * for all of them';
  if (path.startsWith('./')) return 'patterns begin at the directory of this file: leave ./ away';
  if (/^\/?(?:.*\/)?\.\.(?:\/|$)/.test(path))
    return 'patterns reach only what lies below this file: .. leads out';
  if (/(?:^|[^\\])(?:\\\\)*\\$/.test(path))
    return 'a backslash at the end escapes nothing: write paths with /';
  if (/^[A-Za-z]:[/\\]|^~\//.test(path)) return 'patterns begin at the directory of this file';
  if (/^\/?\s/.test(path)) return 'this pattern begins with a blank: write \\ before one that is meant';
  if (/\/\.?\//.test(path)) return 'this pattern has an empty part between two slashes';
  if (/(?:^|[^\\])\{[^}]*,[^}]*\}|[@?+!]?\([^)]*\|[^)]*\)/.test(path))
    return 'patterns know no alternatives: write a pattern for each';
  // Of a backslash before * and ? nobody can tell whether a path of Windows is meant.
  if (/(?:^|[^\\])(?:\\\\)*\\[\p{L}\p{N}_.*?-]/u.test(path))
    return 'a backslash takes the meaning from the sign behind it: write paths with /, and [*] for a * itself';
  return undefined;
}

/** The places in a list of patterns where `!` takes something back that none before it says. */
export function idleNegations(patterns: readonly string[]): readonly number[] {
  const first = patterns.findIndex((pattern) => !pattern.startsWith('!'));
  const idle = first === -1 ? patterns : patterns.slice(0, first);
  return [...idle.keys()];
}
