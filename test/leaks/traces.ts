import { BEGINNINGS, type Canary } from './canaries.ts';

/** Why an output tells of the secret; undefined where it does not. */
export function leakIn(
  output: string,
  changed: string,
  { text, kind }: Canary,
  hasFreeNumbers: boolean,
): string | undefined {
  const trace = traceIn(output, text, kind);
  if (trace !== undefined) return trace;
  const [one, other] = hasFreeNumbers ? [withoutNumbers(output), withoutNumbers(changed)] : [output, changed];
  return one === other ? undefined : `is another one with another secret:\n${difference(one, other)}`;
}

function traceIn(output: string, text: string, kind: string): string | undefined {
  if (kind !== 'only digits' && output.toLowerCase().includes(BEGINNINGS[0].toLowerCase()))
    return 'holds its beginning';
  const looked = text.slice(0, 300);
  for (let at = 0; at + 6 <= looked.length; at++) {
    const part = looked.slice(at, at + 6);
    if (/^[QZXJVKWqzxjvkw0-9]{6}$/.test(part) && output.includes(part)) return 'holds a part of it';
  }
  for (const [name, trace] of encoded(text)) if (output.includes(trace)) return `holds it as ${name}`;
  return undefined;
}

/** Pieces of the secret in other writings, long enough to occur for no other reason. */
function* encoded(text: string): Generator<readonly [string, string]> {
  const bytes = Buffer.from(text.slice(0, 60));
  yield ['hexadecimal digits', bytes.subarray(0, 6).toString('hex')];
  for (const encoding of ['base64', 'base64url'] as const) {
    for (const shift of [0, 1, 2]) {
      // The first letters and the last depend on what stands around.
      const whole = Buffer.concat([Buffer.alloc(shift), bytes])
        .toString(encoding)
        .replace(/=+$/, '');
      if (bytes.length >= 12) yield [encoding, whole.slice(4, 12)];
    }
  }
  if (encodeURIComponent(text) !== text && bytes.length > 12)
    yield ['text of a URL', encodeURIComponent(text.slice(0, 12))];
}

/** What stands behind a secret is at a place that depends on it. */
function withoutNumbers(text: string): string {
  return text.replace(/\d+/g, 'n');
}

function difference(one: string, other: string): string {
  const [ours, theirs] = [one.split('\n'), other.split('\n')];
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  return [ours[at], theirs[at]].map((line) => `    ${(line ?? '(nothing)').slice(0, 400)}`).join('\n');
}
