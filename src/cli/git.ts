import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { UserError } from './user-error.ts';

/** Variables that a hook gets from git, which tie it to a repository whatever the directory. */
const TIES = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|NAMESPACE)$/;

/** A file of a repository: a directory that is there, and the rest of the path below it. */
export interface TrackedPath {
  readonly directory: string;
  readonly name: string;
}

/** The place of a file, also of one that is gone. Symbolic links are followed: git has no contents for them. */
export function trackedPath(path: string): TrackedPath {
  const real = existsSync(path) ? realpathSync(path) : path;
  let directory = dirname(real);
  while (!existsSync(directory) && directory !== dirname(directory)) directory = dirname(directory);
  const name = relative(directory, real).split(sep).join('/');
  return { directory: realpathSync(directory), name };
}

/** What a repository has of a revision. Throws a UserError where git cannot tell. */
export class Revision {
  readonly #root: string;
  readonly #commit: string;
  #renames: readonly (readonly [from: string, to: string])[] | undefined;

  private constructor(root: string, commit: string) {
    this.#root = root;
    this.#commit = commit;
  }

  /** The revision by its name in the repository that a directory lies in. */
  static find(name: string, directory: string): Revision {
    const root = line(git(directory, ['rev-parse', '--show-toplevel']));
    const known = tryGit(directory, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${name}^{commit}`,
    ]);
    if (!known.ok) {
      throw new UserError(`git knows no revision ${name} (a clone of CI may hold the newest commit only)`);
    }
    return new Revision(root, line(known.stdout));
  }

  /** The contents of a file at the revision; undefined where it was not there. */
  read({ directory, name }: TrackedPath): Buffer | undefined {
    const listed = git(directory, ['ls-tree', '-z', this.#commit, '--', `./${name}`]).toString();
    const [, blob] = /^100\d{3} blob ([0-9a-f]+)\t/.exec(listed) ?? [];
    return blob === undefined ? undefined : git(directory, ['show', '--no-textconv', blob]);
  }

  /** The name, from the root of the repository, that a file had at the revision if it was renamed since. */
  oldName(path: TrackedPath): string | undefined {
    const name = this.#fromRoot(path);
    return this.#allRenames().find(([, to]) => to === name)?.[0];
  }

  /** The name, from the root of the repository, that a file has now if it was renamed since the revision. */
  newName(path: TrackedPath): string | undefined {
    const name = this.#fromRoot(path);
    return this.#allRenames().find(([from]) => from === name)?.[1];
  }

  /** The files below a directory that are gone since, by their names from there. */
  deletedBelow({ directory }: TrackedPath): readonly string[] {
    const options = ['--no-ext-diff', '--no-renames', '--name-only', '--relative', '--diff-filter=D', '-z'];
    const names = git(directory, ['diff', ...options, this.#commit, '--', '.'])
      .toString()
      .split('\0');
    return names.filter((name) => name !== '');
  }

  /** A file by its name from the root of the repository. */
  atRoot(name: string): TrackedPath {
    return { directory: this.#root, name };
  }

  #fromRoot({ directory, name }: TrackedPath): string {
    return line(git(directory, ['rev-parse', '--show-prefix'])) + name;
  }

  #allRenames(): readonly (readonly [from: string, to: string])[] {
    this.#renames ??= this.#findRenames();
    return this.#renames;
  }

  #findRenames(): readonly (readonly [from: string, to: string])[] {
    const options = ['--no-ext-diff', '--name-status', '--find-renames', '--diff-filter=R', '-z'];
    const fields = git(this.#root, ['diff', ...options, this.#commit, '--'])
      .toString()
      .split('\0');
    const renames: [string, string][] = [];
    for (let at = 0; at + 2 < fields.length; at += 3) {
      renames.push([fields[at + 1] as string, fields[at + 2] as string]);
    }
    return renames;
  }
}

function git(directory: string, args: readonly string[]): Buffer {
  const result = tryGit(directory, args);
  if (result.ok) return result.stdout;
  throw new UserError(explain(result.stderr));
}

function tryGit(
  directory: string,
  args: readonly string[],
): { readonly ok: true; readonly stdout: Buffer } | { readonly ok: false; readonly stderr: string } {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !TIES.test(name)));
  const { error, status, stdout, stderr } = spawnSync(
    'git',
    ['--no-optional-locks', '-c', 'core.quotePath=false', ...args],
    { cwd: directory, env: { ...env, LC_ALL: 'C' }, maxBuffer: 2 ** 30, windowsHide: true },
  );
  if (error && 'code' in error && error.code === 'ENOENT')
    throw new UserError('git is not installed, and --since needs it');
  if (error) throw new UserError(`git cannot be run: ${error.message}`);
  return status === 0 ? { ok: true, stdout } : { ok: false, stderr: stderr.toString() };
}

function explain(stderr: string): string {
  if (stderr.includes('not a git repository')) return 'lies in no git repository, and --since needs one';
  const [first = ''] = stderr.replace(/^(?:fatal|error): /, '').split('\n');
  return `git cannot compare it: ${first}`;
}

function line(output: Buffer): string {
  return output.toString().replace(/\r?\n$/, '');
}
