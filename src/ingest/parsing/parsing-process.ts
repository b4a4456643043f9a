import type { ChildProcess } from 'node:child_process';
import type { OnrecordError } from '../../errors.ts';
import type { IngestResult } from '../ingest.ts';
import { explainEnd, explainNoStart, explainStandstill } from './explain-end.ts';
import { forkParser, keepAlive } from './fork-parser.ts';
import { type PackedResult, type ParsingAnswer, type ParsingTask, unpackResult } from './parsing-message.ts';

/** A process that parses one input at a time and can be ended over it. */
export interface ParsingProcess {
  /** The documents of an input as they come. Throws an OnrecordError where the process ended over it; at an abort its reason. */
  parse(task: ParsingTask, signal?: AbortSignal): AsyncGenerator<IngestResult>;
  /** Whether it can take another input: it still runs, and does not hold too much of the last one. */
  canGoOn(): boolean;
  end(): void;
}

/** What befalls the input at hand. */
type Event =
  | { readonly kind: 'answer'; readonly answer: ParsingAnswer }
  | { readonly kind: 'end'; explain(task: ParsingTask): OnrecordError }
  | { readonly kind: 'abort'; readonly reason: unknown };

/** A parser that waits for what never comes uses no processor: it is ended by the clock, late, since others may keep the processor busy. */
const STANDSTILL = { factor: 20, leastMs: 60_000 } as const;

export function startParsingProcess(memoryBytes: number): ParsingProcess {
  const child = forkParser(memoryBytes);
  const events = createQueue<Event>();
  followChild(child, events);
  let heldBytes = 0;
  const end = (): void => {
    child.kill('SIGKILL');
  };
  async function* parse(task: ParsingTask, signal?: AbortSignal): AsyncGenerator<IngestResult> {
    const unwatch = watchTask(task, signal, events);
    let [isTelling, isDone] = [false, false];
    const take = (event: Event): readonly PackedResult[] => {
      const answer = takeAnswer(event, task);
      isDone = answer.heldBytes !== null;
      isTelling = true;
      heldBytes = answer.heldBytes ?? heldBytes;
      return answer.results;
    };
    keepAlive(child, true);
    try {
      // A process that has gone cannot be told; its end is among the events.
      child.send(task, () => {});
      while (!isDone) {
        isTelling = false;
        yield* take(await events.next()).map(unpackResult);
      }
    } finally {
      // Somebody who has seen enough may have seen all: the end comes a moment behind the last document.
      if (isTelling && !isDone) await takeLast(events, take);
      unwatch();
      keepAlive(child, false);
      if (!isDone) end();
    }
  }
  return { parse, end, canGoOn: () => child.connected && !child.killed && heldBytes < memoryBytes / 2 };
}

function followChild(child: ChildProcess, events: Queue<Event>): void {
  const words = collectEnd(child);
  child.on('message', (answer) => events.add({ kind: 'answer', answer: answer as ParsingAnswer }));
  child.on('error', (cause) => {
    if (child.pid === undefined) events.add({ kind: 'end', explain: () => explainNoStart(cause) });
  });
  child.on('close', (code, signal) => {
    events.add({ kind: 'end', explain: (task) => explainEnd(words(), signal ?? `code ${code}`, task.limits) });
  });
}

/** The last that it wrote on standard error: why it was ended, or what Node.js says when memory runs out. */
function collectEnd(child: ChildProcess): () => string {
  let end = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    end = (end + text).slice(-16_384);
  });
  return () => end;
}

function watchTask(task: ParsingTask, signal: AbortSignal | undefined, events: Queue<Event>): () => void {
  const patienceMs = Math.max(STANDSTILL.leastMs, task.limits.parseTimeoutMs * STANDSTILL.factor);
  const timer = setTimeout(() => events.add({ kind: 'end', explain: () => explainStandstill(patienceMs) }), patienceMs);
  const abort = (): void => events.add({ kind: 'abort', reason: signal?.reason });
  signal?.addEventListener('abort', abort, { once: true });
  return () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  };
}

function takeAnswer(event: Event, task: ParsingTask): ParsingAnswer {
  if (event.kind === 'abort') throw event.reason;
  if (event.kind === 'end') throw event.explain(task);
  return event.answer;
}

const MOMENT_MS = 100;

async function takeLast(events: Queue<Event>, take: (event: Event) => unknown): Promise<void> {
  const moment = new Promise<null>((resolve) => setTimeout(resolve, MOMENT_MS, null));
  const event = await Promise.race([events.next(), moment]);
  if (event?.kind === 'answer') take(event);
}

interface Queue<T> {
  add(item: T): void;
  next(): Promise<T>;
}

function createQueue<T>(): Queue<T> {
  const items: T[] = [];
  let wake = (): void => {};
  return {
    add(item) {
      items.push(item);
      wake();
    },
    async next() {
      while (items.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return items.shift()!;
    },
  };
}
