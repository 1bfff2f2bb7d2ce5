/** A command that a line of a log is to the runner of GitHub Actions. */
export interface LogCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const NAMES = [
  'error',
  'warning',
  'notice',
  'debug',
  'add-mask',
  'group',
  'endgroup',
  'stop-commands',
  'echo',
];

/**
 * The command of a line by the rules of the runner: behind blanks `::name properties::data`, or `##[name properties]data`
 * anywhere in the line.
 */
export function readCommand(line: string): LogCommand | undefined {
  return readNew(line.trimStart()) ?? readOld(line);
}

function readNew(line: string): LogCommand | undefined {
  const end = line.indexOf('::', 2);
  if (!line.startsWith('::') || end === -1) return undefined;
  const [, name = '', rest = ''] = /^(\S*) ?(.*)$/s.exec(line.slice(2, end)) ?? [];
  if (!NAMES.includes(name)) return undefined;
  const escapes = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
  return {
    name,
    properties: readProperties(rest.trim(), ',', escapes),
    data: decoded(line.slice(end + 2), { '%0D': '\r', '%0A': '\n', '%25': '%' }),
  };
}

function readOld(line: string): LogCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start === -1 || end === -1) return undefined;
  const [, name = '', rest = ''] = /^(\S*) ?(.*)$/s.exec(line.slice(start + 3, end)) ?? [];
  if (!NAMES.includes(name)) return undefined;
  const escapes = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' };
  return {
    name,
    properties: readProperties(rest, ';', escapes),
    data: decoded(line.slice(end + 1), escapes),
  };
}

function readProperties(
  text: string,
  separator: string,
  escapes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const pairs = text.split(separator).flatMap((pair) => {
    const at = pair.indexOf('=');
    return at > 0 && at < pair.length - 1 ? [[pair.slice(0, at), decoded(pair.slice(at + 1), escapes)]] : [];
  });
  return Object.fromEntries(pairs);
}

function decoded(text: string, escapes: Readonly<Record<string, string>>): string {
  return Object.entries(escapes).reduce((done, [from, to]) => done.replaceAll(from, to), text);
}
