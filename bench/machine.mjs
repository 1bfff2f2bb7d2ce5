// @ts-check
/** What the figures were measured on. */
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';

/** @returns {readonly (readonly [what: string, value: string])[]} */
export function machine() {
  const [{ model } = { model: 'unknown' }, ...more] = cpus();
  return [
    ['processor', `${model.trim()}, ${more.length + 1} cores`],
    ['memory', `${Math.round(totalmem() / 2 ** 30)} GiB`],
    ['system', `${system()}, ${type()} ${release().replace(/-.*/, '')}`],
    ['Node.js', process.versions.node],
  ];
}

function system() {
  try {
    return /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? process.platform;
  } catch {
    return process.platform;
  }
}
