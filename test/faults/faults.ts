import { compare, misreported, type Undisturbed } from './expectation.ts';
import { filesIn, inFolder } from './program.ts';
import { type Call, type Injection, trace } from './trace.ts';
import type { Writer } from './writers.ts';

/** How each call can fail. */
const ERRORS: Readonly<Record<string, readonly string[]>> = {
  openat: ['EACCES', 'EROFS', 'EMFILE', 'ENOSPC'],
  read: ['EIO'],
  write: ['ENOSPC', 'EDQUOT', 'EIO', 'EFBIG'],
  statx: ['EACCES', 'EIO'],
  access: ['EACCES', 'EROFS'],
  readlink: ['EACCES', 'EIO'],
  fsync: ['EIO', 'ENOSPC'],
  fchmod: ['EPERM', 'EROFS'],
  fchown: ['EPERM'],
  ftruncate: ['EIO'],
  close: ['EIO', 'EDQUOT'],
  link: ['EPERM', 'EXDEV', 'ENOSPC'],
  rename: ['EXDEV', 'EACCES', 'EBUSY', 'ENOSPC'],
  unlink: ['EACCES', 'EBUSY'],
};

export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Something that can come in the way of a run. */
export interface Disturbance {
  readonly title: string;
  readonly injections: readonly Injection[];
  readonly signal?: NodeJS.Signals;
  /** Whether a temporary file cannot be removed. */
  readonly mayLeave: boolean;
}

export interface Plain extends Undisturbed {
  readonly calls: readonly Call[];
}

/** Runs a writer with nothing in its way. */
export function undisturbed(writer: Writer): Promise<Plain> {
  return inFolder(writer, async (folder) => {
    const { calls, ...ended } = await trace(writer, folder);
    const after = filesIn(folder);
    for (const target of writer.targets) {
      if (after.get(target) === writer.before[target])
        throw new Error(`${writer.name} does not write ${target}`);
    }
    return { ended, after, calls };
  });
}

/** Every call of a run, failing in every way. */
export function failures({ calls }: Plain): readonly Disturbance[] {
  return calls.flatMap((call) =>
    errorsOf(call).map((error) => ({
      title: `${error} at ${call.line}`,
      injections: [{ call, what: `error=${error}` }],
      mayLeave: call.name === 'unlink',
    })),
  );
}

/** Writes that fail, and then what takes them back fails as well. */
export function doubleFailures({ calls }: Plain): readonly Disturbance[] {
  return calls
    .filter(({ name }) => name === 'write')
    .map((call) => ({
      title: `ENOSPC at ${call.line}, and nothing can be taken back`,
      injections: [
        { call, what: 'error=ENOSPC' },
        { call: { name: 'unlink', number: 1 }, what: 'error=EACCES' },
        { call: { name: 'ftruncate', number: 1 }, what: 'error=EIO' },
      ],
      mayLeave: true,
    }));
}

/** A signal as every call of a run begins. */
export function interruptions({ calls }: Plain, signal: NodeJS.Signals): readonly Disturbance[] {
  return calls.map((call) => ({
    title: `${signal} at ${call.line}`,
    injections: [{ call, what: `signal=${signal}` }],
    signal,
    mayLeave: signal === 'SIGKILL',
  }));
}

/** Disturbs a run, and tells what is wrong afterwards. */
export function disturb(writer: Writer, plain: Plain, disturbance: Disturbance): Promise<readonly string[]> {
  const { title, injections, signal, mayLeave } = disturbance;
  return inFolder(writer, async (folder) => {
    const { injected, ...ended } = await trace(writer, folder, injections);
    const { written, left, wrong } = compare(folder, writer, plain);
    const all = writer.targets.length;
    const found = [...wrong];
    if (left > 0 && !mayLeave) found.push(`${left} temporary files are left`);
    if (signal !== undefined) {
      if (ended.signal !== signal) found.push(`it ended with ${ended.status ?? ended.signal}`);
    } else {
      if (injected === 0) found.push('nothing was injected');
      if (written < all - 1) found.push(`${written} of ${all} files are written`);
      if (written < all) found.push(...misreported(ended));
      else if (ended.status !== plain.ended.status && ended.status !== 2)
        found.push(`the status is ${ended.status}`);
    }
    return found.map((what) => `${writer.name}: ${title}: ${what}`);
  });
}

function errorsOf({ name, line }: Call): readonly string[] {
  const errors = ERRORS[name];
  if (!errors) throw new Error(`it is not said how this can fail: ${line}`);
  return errors;
}
