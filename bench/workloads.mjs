// @ts-check
/** What is measured: the runs that are held against each other. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { textOf } from './files.mjs';
import { fixture, WRITERS, withFindings, withFixableMistake, withUnknownOptions } from './fixture.mjs';
import { program, WHOLE_SCHEMA } from './peers.mjs';

/** @typedef {import('./files.mjs').FileSource} FileSource */
/** @typedef {import('./files.mjs').Files} Files */
/** @typedef {import('./files.mjs').Kind} Kind */
/** @typedef {import('./measure.mjs').Contender} Contender */
/** @typedef {import('./peers.mjs').Tool} Tool */

/**
 * @typedef {object} Workload
 * @property {string} title
 * @property {boolean} [long] left out of a quick run
 * @property {{ count: number, kind: Kind }} [scale] of clean files, for the plot
 * @property {readonly string[]} [tools] what takes part beside those that `contenders` gives
 * @property {(source: FileSource) => readonly Contender[]} contenders
 */

export const OWN = 'smtp-lint';
export const FLOOR = 'node -e 0';
const examples = resolve(import.meta.dirname, '../examples');
const LARGE = 100_000_000;

/** What takes so long for many files that it is measured up to 1,000 of them. */
const SLOW = new Set(['markdownlint-cli2', 'yamllint', 'spectral']);

/** @type {Readonly<Partial<Record<Kind, readonly string[]>>>} */
const PEERS = {
  cfg: ['cat', 'wc -l', 'git config', 'configparser', 'markdownlint-cli2'],
  yaml: ['cat', 'wc -l', 'yamllint', 'ajv-cli', WHOLE_SCHEMA, 'eslint-plugin-yml', 'spectral'],
  json: ['cat', 'wc -l', 'ajv-cli', WHOLE_SCHEMA, 'spectral'],
};

/**
 * What reads a syntax of its own that is almost that of the workload.
 *
 * @type {ReadonlyMap<string, Kind>}
 */
const OWN_KIND = new Map([
  ['git config', 'gitconfig'],
  ['markdownlint-cli2', 'md'],
]);

/**
 * @param {ReadonlyMap<string, Tool>} tools
 * @returns {readonly Workload[]}
 */
export function workloadsOf(tools) {
  return [
    alone('--version', '--version'),
    alone('explain', 'explain', 'tenant-authority'),
    difference(),
    clean('cfg', 1),
    findings(),
    clean('yaml', 1),
    clean('json', 1),
    example('one export in JSON', 'export.json'),
    example('one Configuration XML', 'application.xml'),
    clean('cfg', 1000),
    clean('yaml', 1000),
    clean('json', 1000),
    clean('cfg', 10_000),
    clean('yaml', 10_000),
    clean('json', 10_000),
    unlike(),
    manyFiles(),
    large('repeated', 'the fixture again and again', repeated),
    large('section', 'one section among comments and options of others', amongOthers),
    fixes(),
    sarif(),
    growing('lines of comments', 200_000, (count) => [
      textOf('cfg', 0),
      '# A line that says nothing.\n'.repeat(count),
    ]),
    growing('options', 10_000, (count) => [textOf('cfg', 0), ...secretSections(count)]),
    growing('findings', 2000, (count) => [WRITERS.cfg(withUnknownOptions(fixture(0), count))], 1),
  ];

  /**
   * A command line of ours against the start of Node.js.
   *
   * @param {string} title
   * @param {readonly string[]} args
   * @returns {Workload}
   */
  function alone(title, ...args) {
    return { title, contenders: () => [floor(), own(OWN, args)] };
  }

  /**
   * An example, which holds a mistake.
   *
   * @param {string} title
   * @param {string} name
   * @returns {Workload}
   */
  function example(title, name) {
    return { title, contenders: () => [floor(), own(OWN, [name], { cwd: examples, status: 1 })] };
  }

  /** @returns {Workload} */
  function difference() {
    return {
      title: 'diff',
      contenders: (source) => {
        const { folder: cwd, names } = source.clean('cfg', 1000);
        const files = names.slice(0, 2);
        return [
          floor(),
          own(OWN, ['diff', ...files], { cwd }),
          { name: 'diff -u', command: 'diff', args: ['-u', ...files], cwd, status: 1 },
        ];
      },
    };
  }

  /** @returns {Workload} */
  function findings() {
    return {
      title: 'one .cfg with findings',
      contenders: (source) => {
        const { folder: cwd, names } = source.texts('cfg-findings', 'cfg', 1, (index) =>
          WRITERS.cfg(withFindings(fixture(index))),
        );
        return [
          floor(),
          own(OWN, names, { cwd, status: 1 }),
          own(`${OWN} --color always`, ['--color', 'always', ...names], { cwd, status: 1 }),
        ];
      },
    };
  }

  /**
   * Clean files of one syntax, ours against all that read it.
   *
   * @param {'cfg' | 'yaml' | 'json'} kind
   * @param {number} count
   * @returns {Workload}
   */
  function clean(kind, count) {
    const names = (PEERS[kind] ?? []).filter((name) => {
      // git reads one file in a run.
      return !(name === 'git config' && count > 1) && !(SLOW.has(name) && count > 1000);
    });
    return {
      title: count === 1 ? `one .${kind}` : `${count.toLocaleString('en')} .${kind}`,
      scale: { count, kind },
      long: count > 1000,
      tools: names,
      contenders: (source) => [
        ...(count === 1 ? [floor()] : []),
        ...[OWN, ...names].flatMap((name) => given(name, source.clean(OWN_KIND.get(name) ?? kind, count))),
      ],
    };
  }

  /**
   * Files that are like no other: a program may know what it has read before.
   *
   * @returns {Workload}
   */
  function unlike() {
    const tools = ['cat', 'wc -l'];
    return {
      title: '10,000 .cfg that each have a section of their own',
      long: true,
      tools,
      contenders: (source) => {
        const text = (/** @type {number} */ index) => `${textOf('cfg', index)}\n[own-${index}]\n`;
        const files = source.texts('cfg-unlike', 'cfg', 10_000, text);
        return [OWN, ...tools].flatMap((name) => given(name, files));
      },
    };
  }

  /** @returns {Workload} */
  function manyFiles() {
    return {
      title: '100,000 .cfg',
      scale: { count: 100_000, kind: 'cfg' },
      long: true,
      tools: ['cat', 'wc -l'],
      contenders: (source) => {
        const files = source.clean('cfg', 100_000);
        return [
          ...[OWN, 'cat', 'wc -l'].flatMap((name) => given(name, files)),
          own(`${OWN}, 10,000 files`, ['.'], { cwd: source.clean('cfg', 10_000).folder }),
          own(`${OWN}, one file`, source.clean('cfg', 1).names, { cwd: source.clean('cfg', 1).folder }),
        ];
      },
    };
  }

  /**
   * @param {string} name
   * @param {string} words
   * @param {(text: string) => Iterable<string>} parts
   * @returns {Workload}
   */
  function large(name, words, parts) {
    return {
      title: `one .cfg of 100 MB, ${words}`,
      long: true,
      tools: ['cat', 'wc -l', 'git config'],
      contenders: (source) => {
        const files = source.one(`large-${name}`, 'cfg', () => parts(textOf('cfg', 0)));
        const forGit = source.one(`large-${name}-git`, 'gitconfig', () => parts(textOf('gitconfig', 0)));
        const status = name === 'repeated' ? 1 : 0;
        return [
          own(OWN, ['--max-file-size', '200MB', ...files.names], { cwd: files.folder, status }),
          ...['cat', 'wc -l'].flatMap((tool) => given(tool, files)),
          ...given('git config', forGit),
        ];
      },
    };
  }

  /** @returns {Workload} */
  function fixes() {
    const text = (/** @type {number} */ index) => WRITERS.cfg(withFixableMistake(fixture(index)));
    return {
      title: '--fix of 1,000 .cfg',
      contenders: (source) => {
        const { folder: cwd, names } = source.texts('cfg-fix', 'cfg', 1000, text);
        const prepare = () => {
          for (const [index, name] of names.entries()) writeFileSync(join(cwd, name), text(index));
        };
        return [
          own(OWN, ['--fix', '.'], { cwd, prepare }),
          { name: 'sed -i', command: 'sed', args: ['-i', 's/X0AUTH2/XOAUTH2/', ...names], cwd, prepare },
        ];
      },
    };
  }

  /** @returns {Workload} */
  function sarif() {
    const text = (/** @type {number} */ index) => WRITERS.cfg(withUnknownOptions(fixture(index), 10));
    return {
      title: 'SARIF of 10,000 findings in 1,000 .cfg',
      tools: ['cat'],
      contenders: (source) => {
        const broken = source.texts('cfg-unknown', 'cfg', 1000, text);
        const { folder: cwd } = broken;
        return [
          own(OWN, ['--format', 'sarif', '.'], { cwd, status: 1 }),
          own(`${OWN} --format text`, ['--format', 'text', '.'], { cwd, status: 1 }),
          own(`${OWN} --format json`, ['--format', 'json', '.'], { cwd, status: 1 }),
          ...given('cat', broken),
        ];
      },
    };
  }

  /**
   * Ten times as much of something in one file.
   *
   * @param {string} what
   * @param {number} count
   * @param {(count: number) => Iterable<string>} parts
   * @param {number} [status]
   * @returns {Workload}
   */
  function growing(what, count, parts, status = 0) {
    return {
      title: `${(10 * count).toLocaleString('en')} ${what} in one file`,
      contenders: (source) => {
        const [name = ''] = what.split(' ');
        const least = source.clean('cfg', 1);
        const [small, big] = [count, 10 * count].map((size) => {
          const files = source.one(`${name}-${size}`, 'cfg', () => parts(size));
          return { args: ['--max-findings', '1000000', ...files.names], cwd: files.folder };
        });
        return [
          own(OWN, big?.args ?? [], { cwd: big?.cwd ?? '', status }),
          own(`${OWN}, ${count.toLocaleString('en')}`, small?.args ?? [], { cwd: small?.cwd ?? '', status }),
          own(`${OWN}, one file`, least.names, { cwd: least.folder }),
        ];
      },
    };
  }

  /**
   * @param {string} name
   * @param {Files} files
   * @returns {readonly Contender[]} none where the tool is not there
   */
  function given(name, files) {
    const tool = tools.get(name);
    return tool && tool.absence === undefined ? [{ name, ...tool.on(files) }] : [];
  }
}

/** @returns {Contender} */
function floor() {
  return { name: FLOOR, command: process.execPath, args: ['-e', '0'] };
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @param {Pick<Contender, 'cwd' | 'status' | 'prepare'>} [more]
 * @returns {Contender}
 */
function own(name, args, more = { cwd: examples }) {
  return { name, command: process.execPath, args: [program, ...args], ...more };
}

/**
 * Sections and options that are there already, a million times.
 *
 * @param {string} text
 */
function* repeated(text) {
  for (let length = 0; length < LARGE; length += text.length) yield text;
}

/**
 * One section of the server's; all else are comments and options that it does not look at.
 *
 * @param {string} text
 */
function* amongOthers(text) {
  yield text;
  for (let length = text.length, index = 0; length < LARGE; index++) {
    const part = otherSection(index);
    length += part.length;
    yield part;
  }
}

/** @param {number} index */
function otherSection(index) {
  const options = Array.from({ length: 20 }, (_, option) => {
    return `# What agent ${index} is told of queue ${option}, and when.\nqueue-${option} = ${index}, ${option}, any\n`;
  });
  return `\n[agents-${String(index).padStart(6, '0')}]\n${options.join('')}`;
}

/**
 * Options of the server's in sections of their own.
 *
 * @param {number} count
 */
function* secretSections(count) {
  for (let index = 0; index < count; index++) yield `[secret-${index}]\npassword = \${SECRET_${index}}\n`;
}
