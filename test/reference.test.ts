import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtinCatalog } from '../src/catalog/builtin.ts';
import { builtinPresets } from '../src/catalog/preset.ts';
import { reference } from '../src/generate/reference.ts';
import { REFERENCE_PARTS } from '../src/generate/reference-parts.ts';
import { smtpLint } from './support/cli.ts';

const catalog = builtinCatalog();
const knowledge = { catalog, presets: builtinPresets() };
const pages = new Map(REFERENCE_PARTS.map((part) => [`${part}.md`, reference(knowledge, part)]));

function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id = '']) => id);
}

function linksOf(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
}

describe.each([...pages, ['the whole', reference(knowledge)] as const])('%s', (name, text) => {
  test('gives each anchor once', () => {
    const anchors = anchorsOf(text);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test('links to anchors only', () => {
    const links = linksOf(text);
    expect(links.length).toBeGreaterThan(50);
    for (const link of links) {
      const [page, id = ''] = link.split('#');
      expect(anchorsOf(page ? (pages.get(page) ?? '') : text), `${name} links to ${link}`).toContain(id);
    }
  });
});

test('every option and every rule is described, rules with an example that is reported', () => {
  const options = [...catalog.sections].flatMap((section) =>
    [...section.allNames()].filter((name) => !name.startsWith('mail.smtps.')),
  );
  // What is said of a change takes two files.
  const aboutChanges = Object.values(catalog.engineRules).filter(({ before }) => before !== undefined);
  const [optionsPage = '', rulesPage = ''] = [...pages.values()];
  expect(anchorsOf(optionsPage)).toHaveLength(options.length);
  expect(anchorsOf(rulesPage)).toEqual([...catalog.rules.keys()]);
  expect(rulesPage.match(/^> ./gm)).toHaveLength(catalog.rules.size - aboutChanges.length);
});

test('the command prints what stands in docs', async () => {
  for (const part of REFERENCE_PARTS) {
    const { stdout } = await smtpLint(['reference', part]);
    expect(stdout).toBe(readFileSync(`docs/${part}.md`, 'utf8'));
  }
  expect((await smtpLint(['reference'])).stdout).toBe(reference(knowledge));
});
