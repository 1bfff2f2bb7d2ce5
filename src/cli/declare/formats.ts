import { InvalidArgumentError } from 'commander';
import { FORMATS, type FormatChoice } from '../formats.ts';
import { notAmong } from './declaration.ts';

/** Collects the formats that are asked for, each alone or as FORMAT=FILE. */
export function collectFormats(value: string, before: readonly FormatChoice[] = []): readonly FormatChoice[] {
  const at = value.indexOf('=');
  const name = at === -1 ? value : value.slice(0, at);
  const format = FORMATS.find((one) => one === name);
  if (!format) {
    const [, meant, path] = /^(\w+):(.+)$/.exec(value) ?? [];
    if (path !== undefined && FORMATS.some((one) => one === meant))
      throw new InvalidArgumentError(`A file stands behind =, as in ${meant}=${path}.`);
    throw new InvalidArgumentError(notAmong(name, FORMATS));
  }
  if (at === -1) return [...before, { format }];
  const path = value.slice(at + 1);
  if (path === '' || path === '-')
    throw new InvalidArgumentError(`Name a file behind =; ${format} alone goes to standard output.`);
  return [...before, { format, path }];
}
