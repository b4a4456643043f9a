import { RequestError } from '../problem.ts';

/** Runs so many at once and lets so many wait; refuses those behind them. */
export function createQueue(atOnce: number, waiting: number): <T>(run: () => Promise<T>) => Promise<T> {
  const line: (() => void)[] = [];
  let running = 0;
  return async (run) => {
    if (running >= atOnce) {
      if (line.length >= waiting) {
        throw new RequestError('too-many-requests', 'Too many requests of this kind wait already.', {
          remedy: 'Try again in a moment.',
          headers: { 'retry-after': '2' },
        });
      }
      await new Promise<void>((resolve) => line.push(resolve));
    }
    running += 1;
    try {
      return await run();
    } finally {
      running -= 1;
      line.shift()?.();
    }
  };
}
