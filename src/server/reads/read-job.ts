import type * as z from 'zod';
import type { IngestProgress } from '../../ingest/ingest.ts';
import type { ReadResult } from '../../workspace/workspace-contract.ts';
import { createProblem } from '../problem.ts';
import type { readSchema } from '../schemas/read.ts';

export type ReadState = z.infer<typeof readSchema>;
export type ReadItem = ReadState['items'][number];

/** One thing that happened in a reading; numbered from 1, so that who lost the connection goes on behind the last. */
export interface ReadEvent {
  readonly id: number;
  readonly name: 'item' | 'progress' | 'end';
  readonly data: unknown;
}

/** A reading as it goes on: its state, and all that happened, for those who come late. */
export interface ReadJob {
  readonly state: ReadState;
  readonly events: readonly ReadEvent[];
  /** Called at each event; gives what stops it. */
  listen(onEvent: () => void): () => void;
  stop(): void;
  /** Stops, to go on when the server is started again. */
  suspend(): void;
  readonly ended: Promise<void>;
}

export interface JobParts {
  readonly id: string;
  readonly by: string;
  readonly names: readonly string[];
  /** Which of the inputs an origin is of; -1 for one that is not among them. */
  findInput(origin: string): number;
  read(options: { signal: AbortSignal; onProgress: (progress: IngestProgress) => void }): AsyncIterable<ReadResult>;
  /** Runs when all is over and nothing is to go on. */
  clear(): Promise<void>;
}

export function startJob({ id, by, names, findInput, read, clear }: JobParts): ReadJob {
  const stopping = new AbortController();
  let isSuspended = false;
  const events: ReadEvent[] = [];
  const listeners = new Set<() => void>();
  const items = names.map((name): ReadItem => ({ name, status: 'waiting', documents: [], problems: [] }));
  const state: ReadState = {
    ...{ id, state: 'running', by, startedAt: new Date().toISOString(), endedAt: null },
    ...{ fraction: 0, items, problem: null },
  };
  const tell = (name: ReadEvent['name'], data: unknown): void => {
    events.push({ id: events.length + 1, name, data: structuredClone(data) });
    for (const listener of listeners) listener();
  };
  const tellItem = (index: number): void => tell('item', { index, item: items[index] });

  const onProgress = ({ fraction, origin }: IngestProgress): void => {
    state.fraction = fraction;
    const index = origin === null ? -1 : findInput(origin);
    if (items[index]?.status === 'waiting') {
      items[index].status = 'reading';
      tellItem(index);
    }
    tell('progress', { fraction });
  };
  const take = (result: ReadResult): void => {
    const index = findInput(result.origin);
    const item = items[index];
    if (!item) return;
    if (result.status === 'failed') item.problems.push(createProblem(result.error));
    else item.documents.push(describeResult(result));
    item.status = item.documents[0]?.status ?? 'failed';
    tellItem(index);
  };
  const end = (how: ReadState['state']): void => {
    state.state = how;
    state.endedAt = new Date().toISOString();
    if (how === 'done') state.fraction = 1;
    tell('end', state);
  };
  const run = async (): Promise<void> => {
    try {
      for await (const result of read({ signal: stopping.signal, onProgress })) take(result);
      end('done');
    } catch (error) {
      if (!stopping.signal.aborted) state.problem = createProblem(error);
      end(stopping.signal.aborted ? 'stopped' : 'failed');
    } finally {
      if (!isSuspended) await clear();
    }
  };
  return {
    state,
    events,
    listen(onEvent) {
      listeners.add(onEvent);
      return () => listeners.delete(onEvent);
    },
    stop: () => stopping.abort(),
    suspend() {
      isSuspended = true;
      stopping.abort();
    },
    ended: run(),
  };
}

function describeResult(result: Exclude<ReadResult, { status: 'failed' }>): ReadItem['documents'][number] {
  const { id, status, title, intake } = result;
  const shown = { id, status, title, intake: { ...intake, reasons: [...intake.reasons] } };
  if (result.status === 'unchanged') {
    return { ...shown, previous: null, statements: null, folded: null, speakers: [], orphans: 0 };
  }
  const { previous, statements, folded, speakers, annotations } = result;
  return { ...shown, previous, statements, folded, speakers: [...speakers], orphans: annotations?.orphans ?? 0 };
}
