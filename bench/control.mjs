// @ts-check
/** Whether the tools look at all the files that they are given: of three, the last one is broken. */
import { spawnSync } from 'node:child_process';
import { textOf } from './files.mjs';
import { environment } from './measure.mjs';

/** @typedef {import('./files.mjs').Kind} Kind */

/** @type {Readonly<Partial<Record<Kind, { tools: readonly string[], broken: (text: string) => string }>>>} */
const CONTROLS = {
  cfg: { tools: ['smtp-lint', 'configparser'], broken: (text) => `before = any section\n${text}` },
  md: { tools: ['markdownlint-cli2'], broken: (text) => `${text}\tbehind a tab\n` },
  yaml: {
    tools: [
      'smtp-lint',
      'yamllint',
      'ajv-cli',
      'ajv-cli, schema of smtp-lint',
      'eslint-plugin-yml',
      'spectral',
    ],
    broken: (text) => `${text}one: and: another\n`,
  },
  json: {
    tools: ['smtp-lint', 'ajv-cli', 'ajv-cli, schema of smtp-lint', 'spectral'],
    broken: (text) => text.slice(1),
  },
};
const COUNT = 3;

/**
 * The tools that overlook what is broken, and whose times would so be those of something else.
 *
 * @param {ReadonlyMap<string, import('./peers.mjs').Tool>} tools
 * @param {import('./files.mjs').FileSource} source
 * @returns {ReadonlySet<string>}
 */
export function overlooking(tools, source) {
  /** @type {Set<string>} */
  const found = new Set();
  for (const kind of /** @type {Kind[]} */ (Object.keys(CONTROLS))) {
    const control = CONTROLS[kind];
    if (!control) continue;
    const files = source.texts(`control-${kind}`, kind, COUNT, (index) => {
      const text = textOf(kind, index);
      return index === COUNT - 1 ? control.broken(text) : text;
    });
    for (const name of control.tools) {
      const tool = tools.get(name);
      if (!tool || tool.absence !== undefined) continue;
      const { command, args, cwd } = tool.on(files);
      const { status } = spawnSync(command, args, { cwd, env: environment, stdio: 'ignore' });
      if (status === 0) found.add(name);
    }
  }
  return found;
}
