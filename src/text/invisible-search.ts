import type { Invisible } from './invisible.ts';
import { latePattern } from './late-pattern.ts';

/** What makes an invisible character dangerous. */
export type InvisibleKind = 'direction' | 'control' | 'half' | 'blank' | 'hidden';

/** What `invisibles` finds in a text that is not plain. */
export function find(text: string): readonly Invisible[] {
  const found = new Map<number, { readonly code: number; readonly at: number; count: number }>();
  for (const { 0: character, index } of text.matchAll(invisible())) {
    const code = character.codePointAt(0) ?? 0;
    const known = found.get(code);
    if (known) known.count++;
    else found.set(code, { code, at: index, count: 1 });
  }
  return [...found.values()];
}

/** The same for a value. */
export function findInValue(text: string): readonly Invisible[] {
  return find(masked(text));
}

/** A text without what `find` finds. */
export function remove(text: string): string {
  return text.replace(invisible(), '');
}

/** A value without what `findInValue` finds, blanks in place of what looks like one. */
export function clear(text: string): string {
  const mask = masked(text);
  let cleared = '';
  let from = 0;
  for (const { 0: character, index } of mask.matchAll(invisible())) {
    const isBlank = kindOf(character.codePointAt(0) ?? 0) === 'blank';
    cleared += text.slice(from, index) + (isBlank ? ' ' : '');
    from = index + character.length;
  }
  return from === 0 ? text : (cleared + text.slice(from)).trim();
}

export function kindOf(code: number): InvisibleKind {
  const character = String.fromCodePoint(code);
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(character)) return 'direction';
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return 'control';
  if (code >= 0xd800 && code <= 0xdfff) return 'half';
  return blank().test(character) ? 'blank' : 'hidden';
}

const blank = latePattern(String.raw`[\p{Z}\u115f\u1160\u2800\u3164\uffa0]`, 'u');

/** Of Cf those are left out that are seen: signs that stand in front of numbers. */
const invisible = latePattern(
  String.raw`(?![\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]|[\t\n ]|\r\n)[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]`,
  'gu',
);

/** The text with what writing needs taken for a letter; every offset stays. */
function masked(text: string): string {
  needed ??= neededPattern();
  return text.replace(needed, (found) => 'x'.repeat(found.length));
}

let needed: RegExp | undefined;

function neededPattern(): RegExp {
  const scripts = (names: string) => `[${names.replace(/\w+/g, '\\p{Script=$&}').replaceAll(' ', '')}]`;
  const joining = scripts(
    'Arabic Syriac Nko Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar',
  );
  const fromRight = scripts('Arabic Hebrew Syriac Thaana Nko');
  const ideographic = scripts('Han Hiragana Katakana');
  const emoji = '\\p{Extended_Pictographic}';
  const mark = '[\\u061c\\u200e\\u200f]';
  const tagged = ['gbeng', 'gbsct', 'gbwls'].map((region) =>
    [...region].map((letter) => `\\u{${(0xe0000 + letter.charCodeAt(0)).toString(16)}}`).join(''),
  );
  return new RegExp(
    [
      `(?<=${joining}\\p{M}?)[\\u200c\\u200d]`,
      `(?<=${emoji}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)\\u200d(?=${emoji})`,
      `(?<=${emoji})[\\ufe0e\\ufe0f]`,
      '(?<=[0-9#*])\\ufe0f(?=\\u20e3)',
      `(?<=\\u{1f3f4})(?:${tagged.join('|')})\\u{e007f}`,
      '(?<=\\p{Script=Han})[\\ufe00-\\ufe0d\\u{e0100}-\\u{e01ef}]',
      '(?<=\\p{Script=Mongolian})[\\u180b-\\u180f]',
      `(?<=${fromRight}\\p{M}?)${mark}|${mark}(?=${fromRight})`,
      `(?<=${ideographic})\\u3000(?=${ideographic})`,
    ].join('|'),
    'gu',
  );
}
