// Whole runs of the program against `node -e 0`, in turn, as ratios: times by themselves say little on a shared
// machine. With --check it fails where the median is above the limit; run that by hand on a quiet machine.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROUNDS = 41;
const bin = resolve(import.meta.dirname, '../bin/smtp-lint.cjs');
const runs = [
  { name: 'one .cfg with findings', args: [bin, 'examples/broken.cfg'], limit: 2.2 },
  { name: 'one .cfg without', args: [bin, 'examples/office365.cfg'] },
  { name: 'one .yaml', args: [bin, 'examples/gmail.yaml'] },
  { name: 'one export in .json', args: [bin, 'examples/export.json'] },
  { name: '--version', args: [bin, '--version'] },
];

// Node.js 20 reads the file of NODE_EXTRA_CA_CERTS at every start, which makes every ratio look better than it is.
const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, ...env } = process.env;

function milliseconds(args) {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { env, stdio: 'ignore', cwd: resolve(import.meta.dirname, '..') });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(numbers) {
  return numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

const ratios = new Map(runs.map(({ name }) => [name, []]));
const floors = [];
for (let round = -1; round < ROUNDS; round++) {
  const floor = milliseconds(['-e', '0']);
  for (const { name, args } of runs) {
    const ratio = milliseconds(args) / floor;
    if (round >= 0) ratios.get(name).push(ratio);
  }
  if (round >= 0) floors.push(floor);
}
console.log(`node -e 0: ${median(floors).toFixed(1)} ms, ${ROUNDS} rounds, Node.js ${process.versions.node}`);
for (const { name, limit } of runs) {
  const ratio = median(ratios.get(name));
  console.log(`${name.padEnd(24)} ${ratio.toFixed(2)}${limit ? ` (limit ${limit})` : ''}`);
  if (limit && ratio > limit && process.argv.includes('--check')) process.exitCode = 1;
}
