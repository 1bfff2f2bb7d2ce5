import { ambiguousValue } from './ambiguous-value.ts';
import { dependency } from './dependency.ts';
import { duplicateOption } from './duplicate-option.ts';
import { duplicateSection } from './duplicate-section.ts';
import { invalidValue } from './invalid-value.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { mechanisms } from './mechanisms.ts';
import { missingOption } from './missing-option.ts';
import { missingSection } from './missing-section.ts';
import { plainSecret } from './plain-secret.ts';
import { quotedValue } from './quoted-value.ts';
import { redundantDefault } from './redundant-default.ts';
import { release } from './release.ts';
import type { FileRule, SectionRule } from './rule.ts';
import { sectionName } from './section-name.ts';
import { shadowedOption } from './shadowed-option.ts';
import { syntax } from './syntax.ts';
import { unknownOption } from './unknown-option.ts';
import { unrecognizedValue } from './unrecognized-value.ts';
import { unusedOption } from './unused-option.ts';
import { valueCase } from './value-case.ts';

export const fileRules: readonly FileRule[] = [
  syntax,
  duplicateSection,
  missingSection,
  sectionName,
  invisibleCharacter,
];

/** Names and values first, then what is missing or without effect, then what options demand of each other. */
export const sectionRules: readonly SectionRule[] = [
  duplicateOption,
  unknownOption,
  quotedValue,
  ambiguousValue,
  valueCase,
  invalidValue,
  unrecognizedValue,
  mechanisms,
  redundantDefault,
  missingOption,
  unusedOption,
  release,
  shadowedOption,
  plainSecret,
  dependency,
];
