// @ts-check
/** The programs that are measured: how each is given files, and whether it is there. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** @typedef {import('./files.mjs').Files} Files */

/**
 * @typedef {object} Tool
 * @property {string} name
 * @property {string} version
 * @property {(files: Files) => { command: string, args: readonly string[], cwd: string }} on a run over files
 * @property {string} [absence] why it cannot be measured
 */

/**
 * ajv-cli with all that `smtp-lint schema` tells, which takes it longer to compile than the files take. Goals are held
 * against ajv-cli with a schema as people write it.
 */
export const WHOLE_SCHEMA = 'ajv-cli, schema of smtp-lint';

const root = resolve(import.meta.dirname, '..');
const installed = join(import.meta.dirname, 'node_modules');
const settings = join(import.meta.dirname, 'settings');
export const program = join(root, 'bin/smtp-lint.cjs');

/** More names than a command line holds: xargs splits them, as a user would have it do. */
const NAMES_OF_ONE_RUN = 20_000;

const PACKAGES = ['markdownlint-cli2', 'ajv-cli', WHOLE_SCHEMA, 'eslint-plugin-yml', 'spectral'];

/**
 * Installs the packages of bench/package.json, if they are needed and not there.
 *
 * @param {ReadonlySet<string>} needed names of tools
 * @param {(line: string) => void} tell
 */
export function install(needed, tell) {
  if (existsSync(installed) || !PACKAGES.some((name) => needed.has(name))) return;
  tell('Installing the peers of bench/package.json: npm ci --prefix bench --ignore-scripts');
  const args = ['ci', '--prefix', import.meta.dirname, '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'], cwd: root });
  if (status !== 0) tell('They cannot be installed, and are left out.');
}

/**
 * @param {string} scratch a folder for what the tools need
 * @returns {ReadonlyMap<string, Tool>}
 */
export function findTools(scratch) {
  const schema = join(scratch, 'schema.json');
  writeFileSync(schema, spawnSync(process.execPath, [program, 'schema'], { encoding: 'utf8' }).stdout);
  /** @type {readonly Tool[]} */
  const tools = [
    onNode('smtp-lint', root, program, ({ names: [name = '', ...more] }) =>
      more.length > 0 ? ['.'] : [name],
    ),
    standard('cat', [], ({ names }) => names),
    standard('wc -l', ['-l'], ({ names }) => names),
    standard('git config', ['config', '-l', '-f'], ({ names }) => names),
    configparser(),
    onNode('markdownlint-cli2', 'markdownlint-cli2', 'markdownlint-cli2-bin.mjs', (files) => [
      '--config',
      join(settings, 'text.markdownlint-cli2.jsonc'),
      globOf(files),
    ]),
    standard('yamllint', ['-s', '-c', join(settings, 'yamllint.yaml')], directoryOf),
    onNode('ajv-cli', 'ajv-cli', 'dist/index.js', (files) => {
      return ['validate', '-s', join(settings, 'schema.json'), '-d', globOf(files)];
    }),
    onNode(WHOLE_SCHEMA, 'ajv-cli', 'dist/index.js', (files) => {
      return ['validate', '--spec=draft2020', '--strict=false', '-s', schema, '-d', globOf(files)];
    }),
    onNode('eslint-plugin-yml', 'eslint', 'bin/eslint.js', (files) => [
      '--config',
      join(settings, 'eslint.config.mjs'),
      ...directoryOf(files),
    ]),
    onNode('spectral', '@stoplight/spectral-cli', 'dist/index.js', (files) => [
      'lint',
      '-r',
      join(settings, 'spectral.yaml'),
      globOf(files),
    ]),
  ];
  return new Map(tools.map((tool) => [tool.name, tool]));
}

/** @param {Files} files */
function globOf({ names: [name = '', ...more], extension }) {
  return more.length > 0 ? `**/*.${extension}` : name;
}

/** @param {Files} files */
function directoryOf({ names: [name = '', ...more] }) {
  return more.length > 0 ? ['.'] : [name];
}

/**
 * A program that runs on the Node.js that runs this.
 *
 * @param {string} name
 * @param {string} package_ its name, or its folder
 * @param {string} script
 * @param {(files: Files) => readonly string[]} args
 * @returns {Tool}
 */
function onNode(name, package_, script, args) {
  const folder = resolve(installed, package_);
  const path = resolve(folder, script);
  return {
    name,
    on: (files) => ({ command: process.execPath, args: [path, ...args(files)], cwd: files.folder }),
    ...(existsSync(path)
      ? { version: versionOf(folder, name) }
      : { version: '', absence: 'it is not installed in bench/' }),
  };
}

/**
 * @param {string} folder
 * @param {string} name
 */
function versionOf(folder, name) {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (name !== 'eslint-plugin-yml') return version;
  const plugin = JSON.parse(readFileSync(join(installed, name, 'package.json'), 'utf8'));
  return `${plugin.version}, eslint ${version}`;
}

/**
 * A program of the system.
 *
 * @param {string} name
 * @param {readonly string[]} fixed arguments in front of the files
 * @param {(files: Files) => readonly string[]} args
 * @returns {Tool}
 */
function standard(name, fixed, args) {
  const [command = ''] = name.split(' ');
  const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  return {
    name,
    version: /\d[\w.]*/.exec(stdout ?? '')?.[0] ?? '',
    on: (files) => {
      const all = args(files);
      if (all.length <= NAMES_OF_ONE_RUN) return { command, args: [...fixed, ...all], cwd: files.folder };
      const list = `${files.folder}.names`;
      writeFileSync(list, all.join('\0'));
      return { command: 'xargs', args: ['-0', '-a', list, command, ...fixed], cwd: files.folder };
    },
    ...(status === 0 ? {} : { absence: 'it is not on this machine' }),
  };
}

/**
 * The Python itself: python3 may be a script that looks for it.
 *
 * @returns {Tool}
 */
function configparser() {
  const script = join(settings, 'read-configurations.py');
  const { stdout } = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' });
  return {
    ...standard((stdout ?? '').trim() || 'python3', [script], ({ names }) => names),
    name: 'configparser',
  };
}
