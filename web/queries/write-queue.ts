let last: Promise<unknown> = Promise.resolve();

/** Runs one write after the other, in the order they were asked for: an undo never overtakes the decision that it takes back. */
export function queueWrite<T>(write: () => Promise<T>): Promise<T> {
  const run = last.then(write, write);
  last = run.catch(() => undefined);
  return run;
}
