// Loaded before the program: notes which modules and which variables of the environment its files ask for.
const Module = require('node:module');
const { writeFileSync } = require('node:fs');
const { sep } = require('node:path');

const { OBSERVED } = process.env;
const modules = new Set();
const variables = new Set();
const dist = `${sep}dist${sep}`;
const isAskedByProgram = () => new Error().stack.split('\n').some((line) => line.includes(dist));

const load = Module._load;
Module._load = function observe(request, ...rest) {
  modules.add(request);
  return load.call(this, request, ...rest);
};

const note = (name) => {
  if (typeof name === 'string' && isAskedByProgram()) variables.add(name);
};
const env = new Proxy(process.env, {
  get(target, name) {
    note(name);
    return target[name];
  },
  has(target, name) {
    note(name);
    return name in target;
  },
  ownKeys(target) {
    note('*');
    return Reflect.ownKeys(target);
  },
});
Object.defineProperty(process, 'env', { value: env });
process.on('exit', () => {
  writeFileSync(OBSERVED, JSON.stringify({ modules: [...modules], variables: [...variables] }));
});
