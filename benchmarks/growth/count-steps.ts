import { type Profiler, Session } from 'node:inspector/promises';

/** How often code of src ran: each block of each function counts. The same for the same input, on any machine, however busy. */
export interface StepCounter {
  count(work: () => unknown): Promise<number>;
  stop(): Promise<void>;
}

/** Counts with the coverage of V8. What V8 does by itself (expressions, copies) is no step of it. */
export async function createStepCounter(): Promise<StepCounter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    async count(work) {
      await session.post('Profiler.takePreciseCoverage');
      await work();
      return sumSteps((await session.post('Profiler.takePreciseCoverage')).result);
    },
    async stop() {
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

function sumSteps(scripts: readonly Profiler.ScriptCoverage[]): number {
  let steps = 0;
  for (const { url, functions } of scripts) {
    if (!url.includes('/src/')) continue;
    for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  }
  return steps;
}
