import type { ConfigDocument } from './document.ts';

/** Where a reader lost a part of a file, and why. */
export interface MissingPart {
  readonly message: string;
  readonly offset: number;
}

/** What follows where two files are to be compared. */
export const NOT_COMPARED = 'a part of the file may be missing, so it cannot be compared';

/** What keeps a document from being read as a whole; undefined where nothing does. */
export function missingPart({ incomplete, missing, problems }: ConfigDocument): MissingPart | undefined {
  if (!incomplete) return undefined;
  const [problem] = problems.filter((one) => !one.isLocal);
  if (!problem && missing) return missing;
  return { message: problem?.message ?? 'it cannot be read', offset: problem?.span.start ?? 0 };
}
