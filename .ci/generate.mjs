// Writes the files that are derived from the sources. A test holds that they are current.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadTs } from './load-ts.mjs';

const root = resolve(import.meta.dirname, '..');
const { generatedFiles } = await loadTs(join(root, '.ci/generated-files.ts'));
for (const [path, text] of generatedFiles(root)) {
  writeFileSync(join(root, path), text);
  console.log(path);
}
