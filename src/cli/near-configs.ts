import { CONFIG_NAMES, isThere } from './config-files.ts';
import { withEnd } from './paths.ts';

/** What others call their configurations, in lower case. A report may well be called smtp-lint.json. */
const NEAR_NAMES: ReadonlySet<string> = new Set([
  ...CONFIG_NAMES.flatMap((name) => [name, `.${name}`]),
  'smtp-lint.config.jsonc',
  'smtp-lint.config.js',
  'smtp-lint.config.toml',
  'smtp-lint.yaml',
  'smtp-lint.yml',
  '.smtp-lint.yaml',
  '.smtp-lint.yml',
  '.smtp-lint.json',
  '.smtp-lintrc',
]);

/** Whether a file is probably meant to configure the linter, and does not. */
export function isNearConfig(name: string): boolean {
  return NEAR_NAMES.has(name.toLowerCase()) && !CONFIG_NAMES.includes(name);
}

/**
 * Such files in a directory that is not read for anything else, which may hold any number of others: they are asked for
 * one by one, as they are written above.
 */
export function nearConfigsIn(directory: string): readonly string[] {
  const start = directory === '.' ? '' : withEnd(directory);
  return [...NEAR_NAMES]
    .filter((name) => !CONFIG_NAMES.includes(name))
    .map((name) => start + name)
    .filter(isThere);
}

/** What is told of such a file, as it is shown. */
export function nearConfigNote(path: string): string {
  const [first, ...others] = CONFIG_NAMES;
  const endings = others.map((name) => name.slice(name.lastIndexOf('.'))).join(' or ');
  return `${path} is not read: the configuration of smtp-lint is called ${first}, ${endings}`;
}
