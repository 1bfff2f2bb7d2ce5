import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A directory in which the program may write what it likes. It is there while the process is. */
let root: string | undefined;

/** Does something in an empty directory that holds these files. */
export async function amongFiles<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  act: () => Promise<Result>,
): Promise<Result> {
  if (root === undefined) {
    root = mkdtempSync(join(tmpdir(), 'smtp-lint-fuzz-'));
    const own = root;
    process.on('exit', () => rmSync(own, { recursive: true, force: true }));
  }
  for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  const home = process.cwd();
  process.chdir(root);
  try {
    return await act();
  } finally {
    process.chdir(home);
  }
}
