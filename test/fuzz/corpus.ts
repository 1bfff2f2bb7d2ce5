import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import { builtinPresets } from '../../src/catalog/preset.ts';
import { syntaxOf } from '../../src/document/choose-syntax.ts';
import { SYNTAXES, type Syntax } from '../../src/document/syntax.ts';
import { template } from '../../src/generate/template.ts';
import { decode } from '../../src/source/decode.ts';
import type { Line } from '../../src/write/line.ts';
import { loadWriter } from '../../src/write/writers.ts';
import { toExport, toFlow, toJson, toLines, toXml, toYaml, toYamlExport } from '../support/forms.ts';
import { entriesOf, readText } from '../support/outline.ts';

const ROOTS = [
  'examples',
  'test/cases',
  'test/plans',
  'test/redact',
  'test/suppress/cases',
  'test/fixes/cases',
];

/** Longer files take the time of many short ones. */
const LONGEST = 5_000;

/** The texts of each syntax that inputs are made from. */
export const CORPUS: ReadonlyMap<Syntax, readonly string[]> = await collect();

async function collect(): Promise<ReadonlyMap<Syntax, readonly string[]>> {
  const texts = new Map<Syntax, Set<string>>(SYNTAXES.map((syntax) => [syntax, new Set()]));
  const add = (syntax: Syntax, text: string) => {
    if (text.length <= LONGEST) texts.get(syntax)?.add(text);
  };
  for (const path of ROOTS.flatMap(filesBelow)) {
    const syntax = syntaxOf(path);
    if (syntax) add(syntax, decode(readFileSync(path)).text);
  }
  const presets = builtinPresets();
  const catalog = builtinCatalog();
  const release = catalog.newestRelease;
  const cfg = [...(texts.get('cfg') ?? [])];
  for (const syntax of SYNTAXES) {
    const write = await loadWriter(syntax);
    for (const full of [false, true])
      for (const preset of presets)
        add(syntax, write(template(preset, catalog, { release, full, presets, forYaml: syntax === 'yaml' })));
    // So that a syntax has the mistakes of all cases, whichever syntax they were written in.
    if (syntax !== 'cfg')
      for (const text of cfg.filter((_, at) => at % 3 === 0)) add(syntax, write(linesOf(text)));
  }
  const forms = { yaml: [toYaml, toFlow, toYamlExport], json: [toJson, toLines, toExport] } as const;
  for (const text of cfg.filter((_, at) => at % 4 === 1)) {
    const document = readText(text, 'cfg');
    for (const form of forms.yaml) add('yaml', form(document));
    for (const form of forms.json) add('json', form(document));
    add('xml', toXml(document));
  }
  return new Map([...texts].map(([syntax, own]) => [syntax, [...own]]));
}

function filesBelow(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/(?:^|[\\/])options\.json$/.test(path))
    .map((path) => join(root, path))
    .sort();
}

/** The sections and options of a .cfg without its comments. */
function linesOf(text: string): readonly Line[] {
  let open: string | undefined;
  return entriesOf(readText(text, 'cfg')).flatMap(([section = '', name = '', value = '']): Line[] => {
    const option: Line = { type: 'option', name, value };
    if (section === open) return [option];
    open = section;
    return [{ type: 'section', name: section }, option];
  });
}
