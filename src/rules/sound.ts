import { SoundSections } from './sound-sections.ts';
import { SoundTexts } from './sound-texts.ts';

/** What a run has met of which there was nothing to say, for one set of rules and one release. */
export interface Sound {
  readonly sections: SoundSections;
  readonly texts: SoundTexts;
}

/** `isMeant` tells whether what stands in a text may keep findings out of the report. */
export function makeSound(isMeant: (text: string) => boolean): Sound {
  return { sections: new SoundSections(), texts: new SoundTexts(isMeant) };
}
