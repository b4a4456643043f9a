import { Worker } from 'node:worker_threads';

/** Ends this process, from a thread of its own, when the task at hand has taken more than it may. */
export interface ParsingWatch {
  begin(limits: { readonly timeoutMs: number; readonly memoryBytes: number }): void;
  /** False where the task was too long or too large after all: then the process is about to end, and there is no more to say. */
  end(): boolean;
}

/** What the watching thread writes on standard error before it ends the process. */
export const WATCH_WORDS = { time: 'onrecord: took-too-long', memory: 'onrecord: took-too-much-memory' } as const;

const CELLS = { state: 0, timeoutMs: 1, memoryMegabytes: 2, taskNumber: 3 } as const;
/** Of a task: whichever of the two threads changes it first, its end or its limits, has it. */
const STATE = { idle: 0, busy: 1, condemned: 2 } as const;
const MEGABYTE = 1024 * 1024;

export function startParsingWatch(): ParsingWatch {
  const cells = new Int32Array(new SharedArrayBuffer(4 * Object.keys(CELLS).length));
  // Without the flags of this process: those of a run from the sources load TypeScript, which takes long and is not needed.
  const thread = new Worker(WATCH, { eval: true, execArgv: [], workerData: { cells, parent: process.ppid } });
  thread.unref();
  return {
    begin({ timeoutMs, memoryBytes }) {
      Atomics.store(cells, CELLS.timeoutMs, Math.ceil(timeoutMs));
      Atomics.store(cells, CELLS.memoryMegabytes, Math.ceil(memoryBytes / MEGABYTE));
      Atomics.add(cells, CELLS.taskNumber, 1);
      Atomics.store(cells, CELLS.state, STATE.busy);
      Atomics.notify(cells, CELLS.state);
    },
    end() {
      const before = Atomics.compareExchange(cells, CELLS.state, STATE.busy, STATE.idle);
      Atomics.notify(cells, CELLS.state);
      return before === STATE.busy;
    },
  };
}

/**
 * A program as text, since threads of Node load JavaScript only and this runs from the TypeScript sources too. It looks
 * at the whole process: array buffers and the threads of the garbage collector count as well. A process that was
 * orphaned (its parent is another process now) ends too, also inside a loop, where it cannot see that its channel has closed.
 */
const WATCH = `
const { workerData: { cells, parent } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const usedMs = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const end = (words) => {
  if (Atomics.compareExchange(cells, ${CELLS.state}, ${STATE.busy}, ${STATE.condemned}) !== ${STATE.busy}) return;
  try { if (words) writeSync(2, words + '\\n'); } finally { process.kill(process.pid, 'SIGKILL'); }
};
let [task, begunMs] = [0, 0];
for (;;) {
  Atomics.wait(cells, ${CELLS.state}, ${STATE.idle});
  if (cells[${CELLS.taskNumber}] !== task) [task, begunMs] = [cells[${CELLS.taskNumber}], usedMs()];
  if (process.memoryUsage.rss() > cells[${CELLS.memoryMegabytes}] * ${MEGABYTE}) end('${WATCH_WORDS.memory}');
  if (usedMs() - begunMs > cells[${CELLS.timeoutMs}]) end('${WATCH_WORDS.time}');
  if (process.ppid !== parent) end('');
  Atomics.wait(cells, ${CELLS.state}, ${STATE.busy}, 20);
}
`;
