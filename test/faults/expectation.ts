import { type Ended, filesIn } from './program.ts';
import type { Writer } from './writers.ts';

/** What a writer does when nothing comes in its way. */
export interface Undisturbed {
  readonly ended: Ended;
  /** The files of the folder afterwards. */
  readonly after: ReadonlyMap<string, string>;
}

/** What may lie in the folder of a file when a process was killed. */
export const TEMPORARY = /^\.smtp-lint-[0-9a-f]{12}\.tmp$/;
/** The same for the step of GitHub Actions, in the folder that the runner empties. */
const TEMPORARY_FOLDER = /^smtp-lint-\w{6}$/;

export interface Found {
  /** How many targets hold the new bytes. */
  readonly written: number;
  /** How many temporary files were left behind. */
  readonly left: number;
  /** What is wrong: bytes that are neither old nor new, files that are gone or that nobody asked for. */
  readonly wrong: readonly string[];
}

/** Holds each file of a folder against what it was, and what it should become. */
export function compare(folder: string, writer: Writer, { after }: Undisturbed): Found {
  const wrong: string[] = [];
  const found = filesIn(folder);
  let written = 0;
  let left = 0;
  for (const [name, text] of found) {
    const isTarget = writer.targets.includes(name);
    if (TEMPORARY.test(name) || TEMPORARY_FOLDER.test(name)) left++;
    else if (isTarget && text === after.get(name)) written++;
    else if (text !== writer.before[name]) wrong.push(`${name} holds ${text.length} other bytes`);
  }
  for (const name of Object.keys(writer.before)) if (!found.has(name)) wrong.push(`${name} is gone`);
  return { written, left, wrong };
}

/** What is wrong with what a run told that could not write all: it ends with 2, and says why in a sentence. */
export function misreported({ status, signal, stderr }: Ended): readonly string[] {
  const wrong: string[] = [];
  if (signal !== null) wrong.push(`it died of ${signal}`);
  if (status !== 2) wrong.push(`the status is ${status}`);
  if (!/^smtp-lint: .+: .+$/m.test(stderr)) wrong.push('it tells nothing');
  if (/internal error|^ {4}at |error E[A-Z]+$/m.test(stderr)) wrong.push(`it tells ${stderr}`);
  return wrong;
}
