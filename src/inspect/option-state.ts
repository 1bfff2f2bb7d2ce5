import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { showValue } from '../diagnostics/show-value.ts';
import { isShown } from '../effective/phrase.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import type { Span } from '../source/span.ts';
import { judge, type Verdict } from './verdict.ts';

/** What one option is in one section of a file. */
export interface OptionState {
  /** As the file writes it. */
  readonly section: string;
  /** `lost`: a part of the file could not be read, and the option may stand in it. */
  readonly origin: 'file' | 'default' | 'nowhere' | 'lost';
  /** As it may be shown; absent where there is none, and where it must not be shown. */
  readonly value?: string;
  /** The option is set, and its value is kept out of every output. */
  readonly isHidden: boolean;
  /** The name of the entry that counts. */
  readonly place?: Span;
  /** The names of entries that do not count, for the option is given again behind them. */
  readonly overruled: readonly Span[];
  readonly used?: Verdict;
  readonly required?: Verdict | 'always';
  readonly findings: readonly Diagnostic[];
}

export function stateOf(
  name: string,
  section: SectionConfig,
  diagnostics: readonly Diagnostic[],
): OptionState {
  const { origin, fact, read } = section.setting(name);
  const { usedWhen, requiredWhen } = section.catalog.option(name) ?? {};
  const places = section.entries
    .filter(({ entry }) => entry.name === name)
    .map(({ entry }) => entry.nameSpan);
  const place = places.at(-1);
  const value = origin === 'nowhere' ? undefined : shownValue(name, section);
  return {
    section: section.name,
    origin: fact.isSet === undefined ? 'lost' : origin,
    ...(value !== undefined && { value }),
    isHidden: origin === 'file' && value === undefined,
    ...(place && { place }),
    overruled: places.slice(0, -1),
    ...(usedWhen && { used: judge(usedWhen, section) }),
    ...(requiredWhen && {
      required: requiredWhen === 'always' ? requiredWhen : judge(requiredWhen, section),
    }),
    findings: diagnostics.filter((diagnostic) => isAbout(diagnostic, section, read)),
  };

  /** Findings that name the option, and those that point at it on behalf of another. */
  function isAbout(diagnostic: Diagnostic, { name: ownSection }: SectionConfig, own: ReadEntry | undefined) {
    if (diagnostic.section === ownSection && diagnostic.option === (own?.name ?? name)) return true;
    if (!own) return false;
    const { nameSpan, valueSpan } = own.entry;
    return [nameSpan, valueSpan].some(({ start }) => diagnostic.span.start === start);
  }
}

function shownValue(name: string, section: SectionConfig): string | undefined {
  const { origin, read } = section.setting(name);
  if (origin === 'default') return showValue(section.catalog.option(name)?.default?.text ?? '');
  return read && isShown(read) ? showValue(read.text) : undefined;
}
