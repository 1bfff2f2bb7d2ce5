import { spawn } from 'node:child_process';

/** What a shell prints when it waits for keys. */
export const PROMPT = 'ready> ';

/** Starts a shell in a terminal of its own, presses keys at its first prompt, and waits for it to end. */
export function inTerminal(
  command: string,
  keys: string,
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('script', ['--quiet', '--flush', '--return', '--command', command, '/dev/null'], {
      cwd,
      env: { PATH: process.env.PATH, TERM: 'dumb', LC_ALL: 'C.UTF-8', ...env },
    });
    let shown = '';
    let isAsked = false;
    const timer = setTimeout(() => child.kill(), 20_000);
    child.stdout.on('data', (text) => {
      shown += text;
      if (isAsked || !shown.includes(PROMPT)) return;
      isAsked = true;
      child.stdin.write(keys);
    });
    child.on('error', reject);
    child.on('exit', (status) => {
      clearTimeout(timer);
      if (status === 0) resolve();
      else reject(new Error(`${command} ended with ${status}:\n${shown}`));
    });
  });
}
