import { createSignal } from './create-signal.ts';

let last: Promise<unknown> = Promise.resolve();

const WAITING = createSignal(0);
/** How many writes are under way or wait behind others. */
export const useWaitingWrites = WAITING.useValue;

/** Runs one write after the other, in the order they were asked for: an undo never overtakes the decision that it takes back. */
export function queueWrite<T>(write: () => Promise<T>): Promise<T> {
  WAITING.change(WAITING.read() + 1);
  const run = last.then(write, write).finally(() => WAITING.change(WAITING.read() - 1));
  last = run.catch(() => undefined);
  return run;
}
