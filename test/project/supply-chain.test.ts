import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { lockfileVersion, packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { '': own, ...locked } = packages as Record<string, Locked>;

describe('the lockfile', () => {
  test('holds the hash of every package, and sends nobody to a host', () => {
    expect(lockfileVersion).toBe(3);
    expect(Object.keys(locked).length).toBeGreaterThan(100);
    for (const [path, { integrity, resolved, link }] of Object.entries(locked)) {
      expect(integrity, path).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
      expect([resolved, link], path).toEqual([undefined, undefined]);
    }
  });

  test('is of the packages that package.json asks for, which are for development only', () => {
    expect((own as unknown as typeof manifest).devDependencies).toEqual(manifest.devDependencies);
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'])
      expect(manifest[kind]).toBeUndefined();
    expect(Object.entries(locked).filter(([, { dev }]) => dev !== true)).toEqual([]);
  });

  test('knows of one install script, which does not run', () => {
    const scripts = Object.entries(locked).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripts.map(([path]) => path)).toEqual(['node_modules/esbuild']);
    expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
  });
});

test('packages are asked for by a range of one major version, from the registry', () => {
  for (const [name, range] of Object.entries<string>(manifest.devDependencies))
    expect(range, name).toMatch(/^[\^~]?\d+\.\d+\.\d+(?:-[\w.]+)?$/);
  // Newer ones run on newer releases of Node.js only.
  const majors = { commander: '14', chalk: '5', ini: '6', yaml: '2', zod: '4' };
  for (const [name, major] of Object.entries(majors))
    expect(manifest.devDependencies[name]).toMatch(new RegExp(`^\\^${major}\\.`));
});

test('CI installs what the lockfile says', () => {
  const installs = [...readFileSync('.ci/run', 'utf8').matchAll(/^\s*npm (?:ci|cit|i|install)\b.*$/gm)];
  const commands = installs.map(([line]) => line.trim());
  expect(commands).toContain('npm ci');
  // Other releases of Node.js come as packages, which are no part of the project.
  const others = commands.filter((line) => !/^npm (?:ci|cit)$/.test(line));
  for (const line of others) expect(line).toMatch(/^npm install .*--no-save --prefix "\$others\//);
});

/** What may be passed on with a notice and nothing else. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

describe('the licences of what is bundled', () => {
  const licences = readFileSync('dist/LICENSES.txt', 'utf8');
  const line = `${'-'.repeat(80)}\n`;
  const texts = new Map(
    licences
      .split(line)
      .slice(1)
      .map((text) => [/^\S+/.exec(text)?.[0] ?? '', text.trim()]),
  );
  // The bundler names the file that a piece of code comes from above it.
  const bundled = new Set<string>();
  for (const entry of readdirSync('dist', { withFileTypes: true, recursive: true })) {
    if (!/\.c?js$/.test(entry.name)) continue;
    const code = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    for (const [, path = ''] of code.matchAll(/^\s*(?:\/\/|\/\*|") ?(node_modules\/[^\s"]+)/gm)) {
      const inner = path.slice(path.lastIndexOf('node_modules/'));
      const [, name = ''] = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(inner) ?? [];
      bundled.add(path.slice(0, path.length - inner.length) + name);
    }
  }

  test('are those of the packages in it', () => {
    expect(bundled.size).toBeGreaterThan(15);
    expect([...texts.keys()].sort()).toEqual([...bundled].sort());
  });

  test('come with their texts, and are permissive', () => {
    for (const name of bundled) {
      const folder = join('node_modules', name);
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      expect(PERMISSIVE, name).toContain(license);
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry)) ?? '';
      const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
      expect(texts.get(name)).toBe(`${name} ${version} (${license})\n\n${text}`);
      // Such a file would have to come along.
      expect(readdirSync(folder).filter((entry) => /^notice/i.test(entry))).toEqual([]);
    }
  });
});
