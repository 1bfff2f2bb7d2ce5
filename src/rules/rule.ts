import type { Edit, Fix, Related } from '../diagnostics/diagnostic.ts';
import type { EffectiveConfig } from '../effective/effective-config.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import type { Span } from '../source/span.ts';

/** What a rule has to say; severity and reason are added from what the catalogue knows of the rule. */
export interface Finding {
  readonly rule: string;
  readonly section?: string;
  readonly option?: string;
  readonly message: string;
  readonly help?: string | undefined;
  readonly span: Span;
  readonly related?: readonly Related[];
  readonly fix?: Fix | undefined;
  /** What this one finding rests on, where the rule itself rests on the reference. */
  readonly inferred?: string | undefined;
}

export type Report = (finding: Finding) => void;

/** A rule about a file as a whole. */
export interface FileRule {
  readonly ids: readonly string[];
  check(config: EffectiveConfig, report: Report): void;
}

/**
 * A rule about one section. It has nothing to say of a section like one that it had nothing to say of, as SoundSections
 * compares them: what a rule makes of a value has to hang on what ValueClasses tells apart.
 */
export interface SectionRule {
  readonly ids: readonly string[];
  check(section: SectionConfig, target: Target, report: Report): void;
}

/** What the configuration is checked for. */
export interface Target {
  /** The release of the server, such as 8.5.212.01. */
  readonly release: string;
}

/** Gives an entry another value. */
export function setValue({ entry }: ReadEntry, text: string): Edit {
  return { type: 'set-value', option: entry.name, nameSpan: entry.nameSpan, text };
}

/** Gives an option another value where it stands, and adds it to the section where it does not. */
export function setOption(section: SectionConfig, option: string, text: string): Edit {
  const present = section.entry(option);
  return present ? setValue(present, text) : { type: 'add-option', option, header: section.header, text };
}
