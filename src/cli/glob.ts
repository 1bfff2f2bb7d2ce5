import { readdir } from 'node:fs';
import { isAbsolute, parse } from 'node:path';
import { type FileSystemAdapter, glob as match } from 'tinyglobby';

/** What a pattern matches, and the directories that it could not look into. */
export interface Matched {
  readonly paths: readonly string[];
  readonly unread: readonly { readonly path: string; readonly error: Error }[];
}

/** The regular files that match, by name. No link does, nor is any followed. */
export async function glob(pattern: string): Promise<Matched> {
  const unread: { path: string; error: Error }[] = [];
  // tinyglobby passes over what it cannot read without a word.
  const telling = (path: string, options: { withFileTypes: true }, done: Parameters<typeof readdir>[2]) =>
    readdir(path, options, (error, entries) => {
      // Nothing matches in a directory that is not there.
      if (error && error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
        unread.push({ path: path.replace(/(?<=.)\/$/, ''), error });
      done(error, entries as never);
    });
  const paths = await match(pattern, {
    dot: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
    // By way of the working directory it would look into all that lies around it, which may be closed.
    ...(isAbsolute(pattern) && { cwd: parse(pattern).root, absolute: true }),
    // It is called in this form only.
    fs: { readdir: telling as unknown as NonNullable<FileSystemAdapter['readdir']> },
  });
  return { paths: paths.sort(), unread };
}
