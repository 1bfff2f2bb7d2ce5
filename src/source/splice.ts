import { decode } from './decode.ts';
import { reencode } from './reencode.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

/** Edits a file as text and leaves every other byte as it is. Undefined where the encoding does not allow that. */
export function splice(bytes: Uint8Array, edits: readonly TextEdit[]): Uint8Array | undefined {
  return reencode(bytes, applyEdits(decode(bytes).text, edits));
}
