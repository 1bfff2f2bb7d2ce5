import { geteuid, seteuid } from 'node:process';

/** The user that owns nothing. */
const NOBODY = 65534;

/** Runs something as one to whom permissions apply: to root, as which containers run tests, none do. */
export async function unprivileged<Result>(run: () => Promise<Result>): Promise<Result> {
  if (geteuid?.() !== 0) return await run();
  seteuid?.(NOBODY);
  try {
    return await run();
  } finally {
    seteuid?.(0);
  }
}
