import type { Emphasis } from '../generate/explain-text.ts';
import type { SourceFile } from '../source/source-file.ts';
import { printable } from '../text/printable.ts';
import type { Change, Interval } from './upgrade.ts';

const KINDS: Readonly<Record<Change['type'], string>> = {
  introduced: 'new',
  'value-introduced': 'new value',
  modified: 'modified',
  discontinued: 'discontinued',
};

const NOTE =
  'The option reference says when an option was modified, and not how: smtp-lint explain has what it says now.';

/** The changes as a person reads them, by release. */
export function upgradeText(
  changes: readonly Change[],
  source: SourceFile,
  { from, to }: Interval,
  { bold, dim }: Emphasis,
): string {
  const path = printable(source.path);
  if (changes.length === 0) return `Nothing after ${from} and up to ${to} concerns ${path}.\n`;
  const releases = [...new Set(changes.map(({ release }) => release))];
  const blocks = releases.map((release) => {
    const lines = changes
      .filter((change) => change.release === release)
      .flatMap((change) => {
        const kind = dim(KINDS[change.type].padEnd(14));
        const texts = sentences(change).map((text) => ' '.repeat(16) + printable(text));
        return [`  ${kind}${printable(subject(change, source))}`, ...texts];
      });
    return `${[bold(release), ...lines].join('\n')}\n`;
  });
  const hasModified = changes.some(({ type }) => type === 'modified');
  const note = hasModified ? `\n${NOTE}\n` : '';
  return `${path}, from ${from} to ${to}\n\n${blocks.join('\n')}${note}`;
}

/** The option, with the line where it stands in the file. */
function subject(change: Change, source: SourceFile): string {
  const { option, section } = change;
  const name = `${option} in [${section}]`;
  return 'place' in change && change.place
    ? `${name}, line ${source.position(change.place.start).line}`
    : name;
}

function sentences(change: Change): readonly string[] {
  const inferred = change.inferred ? [`Not in the option reference: ${change.inferred}.`] : [];
  switch (change.type) {
    case 'introduced': {
      if (change.place) {
        const told = 'It is set already, and takes effect with this release.';
        return [change.summary, told, ...calling(change.used), ...inferred];
      }
      const fallback =
        change.default === undefined
          ? 'and has no default'
          : `and is ${change.default || 'empty'} by default`;
      const demand = change.required ? ['It is required.'] : [];
      return [change.summary, `It is not set ${fallback}.`, ...calling(change.used), ...demand, ...inferred];
    }
    case 'value-introduced':
      return [`It takes ${change.value}${change.place ? ', which it is set to' : ''}.`, ...inferred];
    case 'modified':
      return [];
    case 'discontinued':
      return [
        change.successor
          ? `Remove it, and see whether ${change.successor} needs another value: ${change.present}.`
          : 'Remove it.',
        ...inferred,
      ];
  }
}

function calling(used: Extract<Change, { type: 'introduced' }>['used']): readonly string[] {
  if (!used) return [];
  return [used.holds ? `It is used: ${used.because}.` : `Whether it is used is not known: ${used.because}.`];
}
