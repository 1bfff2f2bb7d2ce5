import { InvalidArgumentError } from 'commander';
import { nearest } from '../../values/nearest.ts';
import { FORMATS, type FormatChoice } from '../formats.ts';

/** Collects the formats that are asked for, each alone or as FORMAT=FILE. */
export function collectFormats(value: string, before: readonly FormatChoice[] = []): readonly FormatChoice[] {
  const at = value.indexOf('=');
  const name = at === -1 ? value : value.slice(0, at);
  const format = FORMATS.find((one) => one === name);
  if (!format) {
    const meant = nearest(name, FORMATS);
    const hint = meant ? ` Did you mean ${meant}?` : '';
    throw new InvalidArgumentError(`Allowed choices are ${FORMATS.join(', ')}.${hint}`);
  }
  if (at === -1) return [...before, { format }];
  const path = value.slice(at + 1);
  if (path === '' || path === '-')
    throw new InvalidArgumentError(`Name a file behind =; ${format} alone goes to standard output.`);
  return [...before, { format, path }];
}
