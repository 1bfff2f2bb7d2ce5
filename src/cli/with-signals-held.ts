/** What a user, or a machine that shuts down, ends a program with. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work that such a signal must not cut off. One that comes meanwhile ends the process afterwards, in the way of a
 * process that does nothing about it: who started it sees what it died of.
 */
export async function withSignalsHeld<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  // Held by work that this is a part of, and ended with it.
  if (process.listenerCount(ENDING[0]) > 0) return await work();
  let came: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals) => {
    came ??= signal;
  };
  for (const signal of ENDING) process.on(signal, note);
  try {
    return await work();
  } finally {
    await polled();
    for (const signal of ENDING) process.off(signal, note);
    if (came !== undefined) process.kill(process.pid, came);
  }
}

/** A signal that came while nothing else could run is noted when the event loop polls; that lies between two turns. */
function polled(): Promise<void> {
  return new Promise((done) => setImmediate(() => setImmediate(done)));
}
