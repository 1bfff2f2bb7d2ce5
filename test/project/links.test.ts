import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

const pages = ['README.md', 'SECURITY.md', ...markdownIn('docs').map((name) => `docs/${name}`)];
const texts = new Map(pages.map((page) => [page, readFileSync(page, 'utf8')]));

function markdownIn(directory: string): readonly string[] {
  return readdirSync(directory).filter((name) => name.endsWith('.md'));
}

/** The links of a page to pages, its own headings included: each with what it leads to there. */
function linksOf(page: string): readonly (readonly [target: string, anchor: string | undefined])[] {
  const prose = (texts.get(page) ?? '').replace(/^```[\s\S]*?^```$/gm, '');
  return [...prose.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)].map(([, path = '', anchor]) => {
    return [path === '' ? page : posix.join(posix.dirname(page), path), anchor];
  });
}

/** What a link can lead to within a page: headings as GitHub names them, and anchors. */
function anchorsOf(page: string): ReadonlySet<string> {
  const text = texts.get(page) ?? '';
  const headings = [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)];
  const named = headings.map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
  return new Set([...named, ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)]);
}

test('README.md leads to every page, over other pages at most', () => {
  const reached = new Set(['README.md']);
  for (const page of reached)
    for (const [target] of linksOf(page)) if (texts.has(target)) reached.add(target);
  expect([...reached].sort()).toEqual([...pages].sort());
});

test('every link to a heading leads to one', () => {
  const anchors = new Map(pages.map((page) => [page, anchorsOf(page)]));
  for (const page of pages) {
    for (const [target, anchor] of linksOf(page)) {
      if (anchor === undefined || !anchors.has(target)) continue;
      expect(anchors.get(target), `${page} links to ${target}#${anchor}`).toContain(anchor);
    }
  }
});
