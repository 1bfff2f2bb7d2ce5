// V8 reads a function twice, when its file is loaded and when it is called, unless it stands in parentheses.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * The files of the program, where each function that most usual runs of a kind call is an expression in parentheses.
 *
 * @param {ReadonlyMap<string, string>} files
 * @param {readonly (readonly [string, string])[]} beside What they read, by name.
 * @param {readonly (readonly string[])[]} examples Paths of configurations by kind: to check each is a usual run.
 * @returns {Map<string, string>}
 */
export function withEagerFunctions(files, beside, examples) {
  const folder = mkdtempSync(join(tmpdir(), 'smtp-lint-bundle-'));
  try {
    for (const [name, text] of [...files, ...beside]) writeFileSync(join(folder, name), text);
    const start = join(folder, 'start.cjs');
    writeFileSync(start, "require('./cli-run.cjs').runAndExit();\n");
    const kinds = examples.map((paths) => {
      return paths.map((path) => functionsOfRun(start, path, mkdtempSync(join(folder, 'coverage-'))));
    });
    return new Map(
      [...files].map(([name, text]) => {
        const called = kinds.flatMap((runs) =>
          calledInMost(runs.map((run) => run.get(name)).filter((one) => one !== undefined)),
        );
        return [name, withEager(text, new Map(called))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What V8 counted in a run, by file. */
function functionsOfRun(start, path, coverage) {
  const env = { PATH: process.env.PATH, NODE_V8_COVERAGE: coverage };
  const { status, stderr } = spawnSync(process.execPath, [start, path], { env, encoding: 'utf8' });
  if (status === null || status > 1) throw new Error(`the check of ${path} failed: ${stderr}`);
  const { result } = readdirSync(coverage)
    .map((name) => JSON.parse(readFileSync(join(coverage, name), 'utf8')))
    .at(0);
  return new Map(result.map(({ url, functions }) => [basename(url), functions]));
}

/** Where the functions begin and end that more than half of the runs called. */
function calledInMost(runs) {
  const times = new Map();
  const ends = new Map();
  for (const { ranges } of runs.flat()) {
    const [{ startOffset, endOffset, count }] = ranges;
    if (count > 0) times.set(startOffset, (times.get(startOffset) ?? 0) + 1);
    ends.set(startOffset, endOffset);
  }
  return [...ends].filter(([start]) => (times.get(start) ?? 0) * 2 > runs.length);
}

/**
 * Functions come first: code of a module may call one that is declared below it, or put it in a table. Methods of
 * constants stay where they are; those of classes, which cannot be written so, come behind their class.
 */
function withEager(text, called) {
  const first = [];
  const rest = [];
  let at = 0;
  const take = (start, end) => {
    rest.push(withEagerArrows(text, at, start, called));
    at = end;
    return withEagerArrows(text, start, end, called);
  };
  let module = '';
  let isInObject = false;
  let within;
  const behind = [];
  for (const { 0: found, index, groups } of text.matchAll(BEGINNING)) {
    const { comment, name, object, ofClass, kind = '', method } = groups;
    if (method === undefined) isInObject = object !== undefined;
    if (ofClass) within = ofClass;
    if (within && found === '};') {
      rest.push(withEagerArrows(text, at, index + found.length, called), ...behind.splice(0));
      at = index + found.length;
      within = undefined;
    }
    if (comment) module = `${comment}\n`;
    const start = index + (method ? found.length - method.length - kind.length : 0);
    const end = called.get(start);
    if (end === undefined) continue;
    if (name) {
      first.push(`${module}var ${name} = (${take(index, end)});\n`);
      module = '';
    } else if (isInObject) {
      rest.push(`${method}: (function ${take(start, end).slice(method.length)})`);
    } else if (within && method && method !== 'constructor' && !/\bsuper\b/.test(text.slice(start, end))) {
      // With what is told of it.
      const before = text.slice(index, start);
      const written = take(start, end);
      rest[rest.length - 1] = rest.at(-1).slice(0, -before.length);
      behind.push(
        `\n${before.replace(/^ {2}/gm, '')}${within}.prototype.${method} = (${kind}function ${written.slice(kind.length + method.length)});`,
      );
    }
  }
  rest.push(withEagerArrows(text, at, text.length, called));
  return rest.join('').replace('"use strict";\n', (start) => `${start}${first.join('')}`);
}

/** A part of the text, where each arrow function that is called is an expression in parentheses. */
function withEagerArrows(text, from, to, called) {
  const parts = [];
  let at = from;
  for (const { index } of text.slice(from, to).matchAll(ARROW)) {
    const start = from + index;
    const end = called.get(start);
    if (start < at || end === undefined) continue;
    const arrow = ARROW_FUNCTION.exec(text.slice(start, end));
    if (!arrow || OUTER.test(arrow[0])) continue;
    const { before = '', name, parameters = `(${name})`, body: written } = arrow.groups;
    const body = withEagerArrows(text, end - written.length, end, called);
    const block = body.startsWith('{') ? body : `{ return ${body}; }`;
    parts.push(text.slice(at, start), `(${before}function ${parameters} ${block})`);
    at = end;
  }
  return [...parts, text.slice(at, to)].join('');
}

/** Where an arrow function may begin. */
const ARROW = /(?<![\w$.])(?:async )?(?:\(|[\w$]+ =>)/g;
const ARROW_FUNCTION =
  /^(?<before>async )?(?:(?<name>[\w$]+)|(?<parameters>\((?:[^()]|\([^()]*\))*\))) => (?<body>.*)$/s;
/** What an arrow function has from outside, and no other function. */
const OUTER = /\b(?:this|super|arguments|new\.target)\b/;

/** Of a module, a function, an object that is a constant, one of its methods, or of anything else that is no part of these. */
const BEGINNING =
  /^(?:(?<comment>\/\/ (?:src|node_modules)\/.*)|(?:async )?function\*? (?<name>[\w$]+)\(|(?<object>var [\w$]+ = \{)$|var (?<ofClass>[\w$]+) = class .*|(?:var|class|\}).*|(?: {2}\/\*\*.*\n(?: {3}\*.*\n)*)? {2}(?<kind>async )?(?<method>[a-z_][\w$]*)(?=\())/gm;
