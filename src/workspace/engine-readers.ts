import { availableParallelism } from 'node:os';
import type { Tinypool } from 'tinypool';
import { OnrecordError, toOnrecordError } from '../errors.ts';
import type { DocumentInput } from '../schema/document.ts';
import type { OnRecord } from '../schema/record.ts';
import type { WorkerAnswer } from './engine-worker.ts';

/** Turns documents into records, `jobs` at a time. */
export interface EngineReaders {
  /** How many documents are worth handing in at once. */
  readonly lookAhead: number;
  /** Rejects with an OnrecordError that names the document's origin. */
  read(document: DocumentInput, origin: string): Promise<OnRecord>;
  close(): Promise<void>;
}

/** Each thread loads the engine again, which takes about as long as to read these many articles here. */
const WITHOUT_THREADS = 8;

/** In UTF-16 code units. A longer text would keep this thread from whatever waits on it, such as Ctrl-C, for a second and more. */
const LONG_TEXT = 50_000;

export const DEFAULT_JOBS = Math.min(availableParallelism(), 4);

/** Threads of Node load JavaScript only: a test or a program run from the TypeScript sources does without them. */
const HAS_THREADS = import.meta.url.endsWith('.js');

/** With one job all but long texts is read on this thread; with more, on worker threads that start when there is enough to do. */
export function createEngineReaders(jobs: number): EngineReaders {
  let handedIn = 0;
  let pool: Promise<Tinypool> | undefined;
  /** The last document that is read on this thread: one after the other, or the first would wait for all that came with it. */
  let here: Promise<unknown> = Promise.resolve();
  return {
    lookAhead: jobs === 1 ? 1 : jobs * 2,
    async read(document, origin) {
      handedIn += 1;
      try {
        const areFew = jobs === 1 || handedIn <= WITHOUT_THREADS;
        if (!HAS_THREADS || (areFew && document.text.length < LONG_TEXT)) {
          const record = here.then(() => readHere(document, origin));
          here = record.catch(() => undefined);
          return await record;
        }
        pool ??= createPool(jobs);
        return unwrap(await (await pool).run(document), origin);
      } catch (error) {
        throw toOnrecordError(error, { input: origin });
      }
    },
    async close() {
      await (await pool)?.destroy();
    },
  };
}

async function readHere(document: DocumentInput, origin: string): Promise<OnRecord> {
  // Gives way to what waits on this thread, such as Ctrl-C or a progress bar.
  await new Promise(setImmediate);
  const { readDocument } = await import('./engine-worker.ts');
  return unwrap(await readDocument(document), origin);
}

function unwrap(answer: WorkerAnswer, origin: string): OnRecord {
  if ('record' in answer) return answer.record;
  const { code, message, input, remedy } = answer.failure;
  throw new OnrecordError(code, message, { input: input ?? origin, ...(remedy && { remedy }) });
}

async function createPool(jobs: number): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('./engine-worker.js', import.meta.url).href,
    name: 'readDocument',
    minThreads: jobs,
    maxThreads: jobs,
  });
  // A thread that dies rejects the document it was reading; without a listener its death would end the process too.
  pool.on('error', () => {});
  return pool;
}
