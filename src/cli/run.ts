import { main } from './main.ts';

/** Runs the program in this process. A reader that goes away, as `head` does, ends it without a word. */
export async function run(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  process.exitCode = 2;
  process.exitCode = await main(process.argv.slice(2), process);
}
