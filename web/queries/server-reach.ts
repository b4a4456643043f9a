import { createSignal } from './create-signal.ts';
import { ProblemError, request } from './request.ts';

const ASK_AGAIN_MS = 2_000;

/** Whether a decision waits because the server does not answer. */
const OUT_OF_REACH = createSignal(false);
export const useIsOutOfReach = OUT_OF_REACH.useValue;

let askNow: () => void = () => undefined;
/** Asks at once whether the server is back. */
export const tryReaching = (): void => askNow();

/** Whether an error says that no answer came at all. */
export const isUnreached = (error: unknown): boolean => error instanceof ProblemError && error.problem.status === 0;

/** Runs a request; while no answer comes it waits until the server is back, and runs it again. */
export async function runInReach<T>(run: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (!isUnreached(error)) throw error;
    }
    OUT_OF_REACH.change(true);
    await waitForAnswer();
    OUT_OF_REACH.change(false);
  }
}

async function waitForAnswer(): Promise<void> {
  for (;;) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ASK_AGAIN_MS);
      askNow = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    try {
      await request('/api');
      return;
    } catch (error) {
      if (!isUnreached(error)) return;
    }
  }
}
