// @ts-check
/** The files that the programs are given, made in one folder when a workload first asks for them. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fixture, WRITERS } from './fixture.mjs';

/**
 * @typedef {object} Files
 * @property {string} folder
 * @property {readonly string[]} names below the folder
 * @property {string} extension
 */

/** @typedef {'cfg' | 'yaml' | 'json' | 'md' | 'gitconfig'} Kind */

const FILES_IN_A_FOLDER = 1000;
const CHUNK = 1_000_000;

/** @param {string} root */
export function filesIn(root) {
  /** @type {Map<string, Files>} */
  const made = new Map();

  /**
   * @param {string} name
   * @param {(folder: string) => Omit<Files, 'folder'>} make
   */
  function once(name, make) {
    const known = made.get(name);
    if (known) return known;
    const folder = join(root, name);
    mkdirSync(folder, { recursive: true });
    const files = { folder, ...make(folder) };
    // What waits to be written would be written while something is measured.
    spawnSync('sync', { stdio: 'ignore' });
    made.set(name, files);
    return files;
  }

  return {
    /**
     * Clean configurations, each with a text of its own.
     *
     * @param {Kind} kind
     * @param {number} count
     * @returns {Files}
     */
    clean: (kind, count) =>
      once(`${kind}-${count}`, (folder) => many(folder, kind, count, (index) => textOf(kind, index))),

    /**
     * Files with texts by their number.
     *
     * @param {string} name of the folder
     * @param {Kind} kind
     * @param {number} count
     * @param {(index: number) => string} text
     * @returns {Files}
     */
    texts: (name, kind, count, text) => once(name, (folder) => many(folder, kind, count, text)),

    /**
     * One file of parts that follow each other.
     *
     * @param {string} name of the folder
     * @param {string} extension
     * @param {() => Iterable<string>} parts
     * @returns {Files}
     */
    one: (name, extension, parts) =>
      once(name, (folder) => {
        const file = `app.${extension}`;
        writeParts(join(folder, file), parts());
        return { names: [file], extension };
      }),
  };
}

/** @typedef {ReturnType<typeof filesIn>} FileSource */

/**
 * @param {string} folder
 * @param {Kind} kind
 * @param {number} count
 * @param {(index: number) => string} text
 * @returns {Omit<Files, 'folder'>}
 */
function many(folder, kind, count, text) {
  const names = [];
  for (let index = 0; index < count; index++) {
    const part = `d${String(Math.floor(index / FILES_IN_A_FOLDER)).padStart(3, '0')}`;
    if (index % FILES_IN_A_FOLDER === 0) mkdirSync(join(folder, part), { recursive: true });
    const name = `${part}/f${String(index).padStart(6, '0')}.${kind}`;
    writeFileSync(join(folder, name), text(index));
    names.push(name);
  }
  return { names, extension: kind };
}

/**
 * @param {Kind} kind
 * @param {number} index
 */
export function textOf(kind, index) {
  const whole = fixture(index);
  if (kind === 'yaml' || kind === 'json') return WRITERS[kind](whole);
  const text = WRITERS.cfg(whole);
  // git takes no dot in the name of an option.
  return kind === 'gitconfig' ? text.replace(/^mail\.\S+/gm, (name) => name.replaceAll('.', '-')) : text;
}

/**
 * @param {string} path
 * @param {Iterable<string>} parts
 */
function writeParts(path, parts) {
  const file = openSync(path, 'w');
  let chunk = '';
  for (const part of parts) {
    chunk += part;
    if (chunk.length < CHUNK) continue;
    writeSync(file, chunk);
    chunk = '';
  }
  writeSync(file, chunk);
  closeSync(file);
}
