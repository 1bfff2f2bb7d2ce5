import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { showValue } from '../diagnostics/show-value.ts';
import type { Suppressed } from '../diagnostics/suppressed.ts';
import { isShown } from '../effective/phrase.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import type { Span } from '../source/span.ts';
import type { FindingsAbout } from './findings-about.ts';
import { judge, type Verdict } from './verdict.ts';

/** What one option is in one section of a file. */
export interface OptionState {
  /** As the file writes it. */
  readonly section: string;
  /** `lost`: a part of the file could not be read, and the option may stand in it. */
  readonly origin: 'file' | 'default' | 'nowhere' | 'lost';
  /** As it may be shown; absent where there is none, and where it must not be shown. */
  readonly value?: string;
  /** False where the option stands in the file with a value that the syntax cannot read. */
  readonly isReadable: boolean;
  /** The name of the entry that counts. */
  readonly place?: Span;
  /** The names of entries that do not count, for the option is given again behind them. */
  readonly overruled: readonly Span[];
  readonly used?: Verdict;
  readonly required?: Verdict | 'always';
  readonly findings: readonly Diagnostic[];
  /** Those that comments in the file suppress. */
  readonly suppressed: readonly Suppressed[];
}

export function stateOf(name: string, section: SectionConfig, found: FindingsAbout): OptionState {
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
    isReadable: read?.entry.readable ?? true,
    ...(place && { place }),
    overruled: places.slice(0, -1),
    ...(usedWhen && { used: judge(usedWhen, section) }),
    ...(requiredWhen && {
      required: requiredWhen === 'always' ? requiredWhen : judge(requiredWhen, section),
    }),
    findings: found.reported(name, section),
    suppressed: found.suppressed(name, section),
  };
}

function shownValue(name: string, section: SectionConfig): string | undefined {
  const { origin, read } = section.setting(name);
  if (origin === 'default') return showValue(section.catalog.option(name)?.default?.text ?? '');
  return read && isShown(read) ? showValue(read.text) : undefined;
}
