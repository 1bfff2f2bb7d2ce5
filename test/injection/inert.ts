import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { readCommand } from '../support/github-log.ts';

/** What is wrong with a text, in words; nothing if it is inert. */
export type Problems = readonly string[];

/** The codes that the program itself colours its words with. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with one.
const OWN_COLOURS = /\u001b\[(?:0|1|2|22|3[1-6]|39|9[0-7])m/g;

const UNPRINTABLE = /[^\P{C}\n]|[\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;

/** What is printed on a terminal, without these codes. */
export function withoutColours(text: string): string {
  return text.replace(OWN_COLOURS, '');
}

/** Whether a text is harmless in a terminal and in the log of any CI job. */
export function problemsOfText(text: string): Problems {
  const found = UNPRINTABLE.exec(text)?.[0];
  const code = found?.codePointAt(0)?.toString(16);
  return [
    ...(code === undefined ? [] : [`U+${code} is printed`]),
    ...text.split('\n').flatMap((line) => problemsOfLine(line)),
  ];
}

/** What the readers of logs take for a command of theirs. */
export function problemsOfLine(line: string): Problems {
  if (readCommand(line) !== undefined) return [`a command for GitHub: ${line.slice(0, 200)}`];
  // Both look for their commands anywhere in a line.
  return /##(?:vso|teamcity|debug|section|command|group)?\[/.test(line)
    ? [`a command for Azure or TeamCity: ${line.slice(0, 200)}`]
    : [];
}

/** The elements that reports are made of. */
const ELEMENTS = new Set('h1 h2 h3 p ul ol li strong em code pre br table thead tbody tr th td'.split(' '));

/** Whether Markdown shows as nothing but the elements of a report, with no link, no mention and no reference. */
export function problemsOfMarkdown(text: string): Problems {
  const html = micromark(text, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
  const problems: string[] = [];
  for (const [tag, name = ''] of html.matchAll(/<\/?([^\s>]*)[^>]*>/g)) {
    const isBare = /^<\/?[a-z0-9]+(?: align="[a-z]+"| class="language-[a-z]+"| start="\d+")?(?: \/)?>$/.test(
      tag,
    );
    if (!ELEMENTS.has(name) || !isBare) problems.push(`an element: ${tag.slice(0, 100)}`);
  }
  // In code neither GitHub nor GitLab looks for people and issues.
  const words = html
    .replace(/<code[^>]*>.*?<\/code>/gs, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&lt;|&gt;|&quot;/g, ' ')
    .replaceAll('&amp;', '&');
  const reference = /@\w|[#!&]\d|\bGH-\d|\bhttps?:\/\/|\bwww\./.exec(words);
  if (reference) {
    const { index } = reference;
    problems.push(`a reference: ${JSON.stringify(words.slice(Math.max(0, index - 30), index + 30))}`);
  }
  return problems;
}
