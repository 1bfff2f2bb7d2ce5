import type { Related } from '../diagnostics/diagnostic.ts';
import { phrase, valuePlace } from '../effective/phrase.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import type { Span } from '../source/span.ts';
import { enumerate } from '../text/enumerate.ts';

/** What the options are, in one sentence; those that are not set only if there is nothing else to tell. */
export function phrases(section: SectionConfig, options: readonly string[]): string {
  const set = options.filter((option) => section.setting(option).origin !== 'nowhere');
  const told = (set.length > 0 ? set : options).map((option) => phrase(section, option));
  return enumerate(told, 'and');
}

/** The places of those options that stand in the file; a default has no place. */
export function related(
  section: SectionConfig,
  options: readonly string[],
  except: readonly string[],
): readonly Related[] {
  const places: Related[] = [];
  for (const option of options) {
    const { origin, read } = section.setting(option);
    if (except.includes(option) || origin !== 'file' || !read) continue;
    places.push({ message: phrase(section, option), span: valuePlace(read) });
  }
  return places;
}

/** Where to point at for an option: its entry, else the first participant that is set, else the header. */
export function anchor(section: SectionConfig, option: string, options: readonly string[]): Span {
  const own = section.entry(option);
  if (own) return valuePlace(own);
  for (const other of options) {
    const { origin, read } = section.setting(other);
    if (origin === 'file' && read) return valuePlace(read);
  }
  return section.header;
}
