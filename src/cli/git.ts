import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { withSlashes } from './paths.ts';
import { readRegularFile } from './read-file.ts';
import { tooLarge } from './too-large.ts';
import { UserError } from './user-error.ts';

/** A repository at one revision. Paths are relative to its root, with `/`. */
export class Revision {
  readonly root: string;
  readonly #commit: string;
  #blobs: ReadonlyMap<string, string> | undefined;
  #renames: readonly Rename[] | undefined;

  private constructor(root: string, commit: string) {
    this.root = root;
    this.#commit = commit;
  }

  /** The root of the repository that a directory lies in. Throws a UserError where git knows none. */
  static rootOf(directory: string): string {
    const root = realpathSync(line(git(directory, ['rev-parse', '--show-toplevel'])));
    // A folder of the tree may be made to look like a repository, whose settings would then be those of a stranger.
    if (!existsSync(join(root, '.git'))) throw new UserError(NO_REPOSITORY);
    return root;
  }

  /** The revision by its name. Throws a UserError where git does not know it. */
  static find(name: string, root: string): Revision {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const known = tryGit(root, args);
    if (!known.ok) {
      throw new UserError(`git knows no revision ${name} (a clone of CI may hold the newest commit only)`);
    }
    return new Revision(root, line(known.stdout));
  }

  /** Every file of the revision. */
  names(): Iterable<string> {
    return this.#allBlobs().keys();
  }

  has(name: string): boolean {
    return this.#allBlobs().has(name);
  }

  /** The contents of a file at the revision, which must have it. Throws a UserError where they are too large. */
  read(name: string, maxFileSize: number): Buffer {
    const result = tryGit(
      this.root,
      ['show', '--no-textconv', this.#allBlobs().get(name) as string],
      maxFileSize,
    );
    if (!result.ok) throw new UserError(explain(result.stderr));
    return result.stdout;
  }

  /** Whether a file on the disk is byte for byte that of the revision. */
  isUnchanged(name: string, maxFileSize: number): boolean {
    const blob = this.#allBlobs().get(name);
    if (blob === undefined) return false;
    const bytes = readRegularFile(join(this.root, name), maxFileSize);
    const hash = createHash(blob.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === blob;
  }

  /** Whether a file is a part of the repository that is not checked out. */
  isLeftOut(name: string): boolean {
    const tags = git(this.root, ['ls-files', '-t', '-z', '--', `:(top,literal)${name}`]).toString();
    return tags.startsWith('S ');
  }

  /** The files that were renamed since, as far as git has been told. */
  renames(): readonly Rename[] {
    this.#renames ??= this.#findRenames();
    return this.#renames;
  }

  #allBlobs(): ReadonlyMap<string, string> {
    this.#blobs ??= this.#listBlobs();
    return this.#blobs;
  }

  #listBlobs(): ReadonlyMap<string, string> {
    const blobs = new Map<string, string>();
    const listed = git(this.root, ['ls-tree', '-r', '-z', '--full-tree', this.#commit]).toString();
    for (const entry of listed.split('\0')) {
      const [, blob, name] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
      if (blob !== undefined && name !== undefined) blobs.set(name, blob);
    }
    return blobs;
  }

  #findRenames(): readonly Rename[] {
    // The index is enough, and reading the files could run filters.
    const options = ['--cached', '--name-status', '--find-renames', '--diff-filter=R', '-z'];
    const fields = git(this.root, ['diff', ...options, this.#commit, '--'])
      .toString()
      .split('\0');
    const renames: Rename[] = [];
    for (let at = 0; at + 2 < fields.length; at += 3) {
      renames.push({ from: fields[at + 1] as string, to: fields[at + 2] as string });
    }
    return renames;
  }
}

export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** The path with symbolic links followed: git has no contents for them. What is gone keeps its name. */
export function realPath(path: string): string {
  const missing: string[] = [];
  let present = path;
  while (!existsSync(present) && present !== dirname(present)) {
    missing.unshift(relative(dirname(present), present));
    present = dirname(present);
  }
  return join(realpathSync(present), ...missing);
}

/** A path as git writes it. */
export function nameIn(root: string, path: string): string {
  return withSlashes(relative(root, path));
}

/**
 * Variables that a hook gets from git, which tie it to a repository whatever the directory, and those that change what
 * git prints or how it reads paths.
 */
const TIES =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|NAMESPACE|TRACE\w*|\w+_PATHSPECS)$/;

/** Nothing that lies among the files to check may run a program. */
const SAFE = ['--no-optional-locks', '-c', 'safe.bareRepository=explicit', '-c', 'core.fsmonitor=false'];

const NO_REPOSITORY = 'lies in no git repository, and --since needs one';

function git(directory: string, args: readonly string[]): Buffer {
  const result = tryGit(directory, args);
  if (result.ok) return result.stdout;
  throw new UserError(explain(result.stderr));
}

type Result =
  | { readonly ok: true; readonly stdout: Buffer }
  | { readonly ok: false; readonly stderr: string };

function tryGit(directory: string, args: readonly string[], maxFileSize?: number): Result {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !TIES.test(name)));
  const { error, status, stdout, stderr } = spawnSync('git', [...SAFE, ...args], {
    cwd: directory,
    env: { ...env, LC_ALL: 'C' },
    maxBuffer: maxFileSize ?? 2 ** 30,
    windowsHide: true,
  });
  if (error && 'code' in error && error.code === 'ENOENT')
    throw new UserError('git is not installed, and --since needs it');
  if (error && 'code' in error && error.code === 'ENOBUFS') throw new UserError(tooLarge(maxFileSize));
  if (error) throw new UserError(`git cannot be run: ${error.message}`);
  return status === 0 ? { ok: true, stdout } : { ok: false, stderr: stderr.toString() };
}

function explain(stderr: string): string {
  if (/not a git repository|cannot use bare repository/.test(stderr)) return NO_REPOSITORY;
  if (stderr.includes('dubious ownership')) {
    return 'git trusts the repository only when its safe.directory names it, for it belongs to another user';
  }
  const [, first = ''] = /^(?:fatal|error): (.*)$/m.exec(stderr) ?? [];
  return `git cannot compare it: ${first}`;
}

function line(output: Buffer): string {
  return output.toString().replace(/\r?\n$/, '');
}
