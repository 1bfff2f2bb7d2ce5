// A program without types that uses the installed package; it prints what the tests compare.
import * as library from 'smtp-lint';

const { lint, fix, plan, explain, template, presets, loadCatalog } = library;
const texts = JSON.parse(process.argv[2]);
const [cfg, yaml, json] = texts;
const catalog = await loadCatalog([{ path: 'proxy.yaml', text: process.argv[3] }]);
const results = [];
for (const text of texts) results.push(await lint(text), await lint(text, { catalog }), await fix(text));
results.push(await plan(cfg, yaml), await plan(yaml, json), await explain('port'), await presets());
for (const syntax of library.SYNTAXES) results.push(await template('relay', { syntax }));
console.log(JSON.stringify({ names: Object.keys(library).sort(), results }));
