import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { '': own, ...locked } = JSON.parse(readFileSync('bench/package-lock.json', 'utf8')).packages;
const { devDependencies } = JSON.parse(readFileSync('bench/package.json', 'utf8'));

test('the peers are asked for by one version each, and are no dependencies of the project', () => {
  expect(own.devDependencies).toEqual(devDependencies);
  const project = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const [name, version] of Object.entries<string>(devDependencies)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(locked[`node_modules/${name}`].version).toBe(version);
    expect(project.devDependencies).not.toHaveProperty(name);
  }
});

test('their lockfile holds the hash of every package, and sends nobody to a host', () => {
  for (const [path, { integrity, resolved, link }] of Object.entries<Record<string, unknown>>(locked)) {
    expect(integrity, path).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
    expect([resolved, link], path).toEqual([undefined, undefined]);
  }
  expect(readFileSync('bench/.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
});
