import type { Property } from '../property.ts';
import { acceptanceProperties } from './acceptance.ts';
import { catalogueProperties } from './catalogues.ts';
import { editingProperties } from './editing.ts';
import { fixProperties } from './fixes.ts';
import { lintProperties } from './linting.ts';
import { oracleProperties } from './oracles.ts';
import { plainReaderProperties } from './plain-readers.ts';
import { planProperties } from './plans.ts';
import { programProperties } from './program.ts';
import { readerProperties } from './readers.ts';
import { soundSectionProperties } from './sound-sections.ts';
import { soundTextProperties } from './sound-texts.ts';
import { writingProperties } from './writing.ts';

/** All properties, by what they are about. */
export const PROPERTIES: Readonly<Record<string, readonly Property[]>> = {
  readers: readerProperties(),
  'readers without a parser': plainReaderProperties(),
  'other readers': oracleProperties(),
  linting: lintProperties(),
  'sections like sound ones': soundSectionProperties(),
  'texts like sound ones': soundTextProperties(),
  writing: writingProperties(),
  fixes: fixProperties(),
  plans: planProperties(),
  acceptance: acceptanceProperties(),
  editing: editingProperties(),
  catalogues: catalogueProperties(),
  program: programProperties(),
};
