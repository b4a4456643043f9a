import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type * as z from 'zod';
import type { Workspace } from '../../workspace/workspace-contract.ts';
import { RequestError } from '../problem.ts';
import type { rereadRequestSchema } from '../schemas/read.ts';
import { type ReadJob, type ReadState, startJob } from './read-job.ts';
import { createSpool, type ReadRequest, type Spooled } from './spool.ts';

export type RereadRequest = z.output<typeof rereadRequestSchema>;

/** The readings that were asked for, running and done. */
export interface Reads {
  start(request: ReadRequest, by: string): Promise<ReadState>;
  startAgain(request: RereadRequest, by: string): Promise<ReadState>;
  list(): readonly ReadState[];
  /** `no-such-read` where there is none. */
  find(id: string): ReadJob;
  close(): Promise<void>;
}

/** So many are remembered when they are done. */
const KEPT = 100;

export interface ReadsOptions {
  /** What fetches addresses. */
  readonly fetch?: typeof fetch;
  /** Where inputs lie until they are read, so that a reading outlives the server; nowhere lasting unless told. */
  readonly spoolFolder?: string | null;
}

export function createReads(workspace: Workspace, { fetch: fetchPage, spoolFolder = null }: ReadsOptions = {}): Reads {
  const jobs = new Map<string, ReadJob>();
  const spool = createSpool(spoolFolder, workspace);
  const keep = (job: ReadJob): ReadState => {
    jobs.set(job.state.id, job);
    const done = [...jobs.values()].filter(({ state }) => state.state !== 'running');
    for (const { state } of done.slice(0, -KEPT)) jobs.delete(state.id);
    return job.state;
  };
  const run = (spooled: Spooled): ReadState => {
    const { id, by, inputs, publishedAt } = spooled;
    const { paths, origins, urls, findInput } = locateInputs(spooled);
    const options = {
      ...{ origins, urls },
      ...(fetchPage && { fetch: fetchPage }),
      ...(publishedAt !== undefined && { publishedAt }),
    };
    return keep(
      startJob({
        ...{ id, by, findInput, names: inputs.map(({ name }) => name), clear: () => spool.remove(spooled) },
        read: (watch) => workspace.readInputs(paths, { ...watch, ...options }),
      }),
    );
  };
  const resumed = spool.listLeft().then((left) => {
    for (const each of left) run(each);
  });
  return {
    start: async (request, by) => run(await spool.keep(randomUUID(), request, by)),
    async startAgain({ documents }, by) {
      const names = documents === 'stale' ? ['stale'] : documents;
      return keep(
        startJob({
          ...{ id: randomUUID(), by, names, clear: async () => {} },
          findInput: (_, document) => findAsked(documents, document),
          read: (watch) => workspace.rereadDocuments(documents, watch),
        }),
      );
    },
    list: () => [...jobs.values()].map(({ state }) => state).reverse(),
    find(id) {
      const job = jobs.get(id);
      if (job) return job;
      throw new RequestError('no-such-read', 'The server knows no such reading.', {
        input: id,
        remedy: 'GET /api/reads lists those that it knows.',
      });
    },
    async close() {
      await resumed;
      for (const job of jobs.values()) job.suspend();
      await Promise.all([...jobs.values()].map(({ ended }) => ended));
    },
  };
}

/** A failure names no document: it stands with the first that was asked for. */
const findAsked = (asked: RereadRequest['documents'], document: string | null): number =>
  asked === 'stale' || document === null ? 0 : asked.findIndex((id) => document.startsWith(id));

function locateInputs({ folder, inputs }: Spooled) {
  const paths = inputs.map(({ source, isAddress }) => (isAddress ? source : join(folder, source)));
  const origins = new Map<string, string>();
  const urls = new Map<string, string | null>();
  for (const [index, { origin, source, url }] of inputs.entries()) {
    if (origin === null) continue;
    if (url !== undefined) urls.set(paths[index]!, url);
    origins.set(paths[index]!, origin);
    // a pasted text is all of its file
    if (source.endsWith('.jsonl') && origin.endsWith('.txt')) origins.set(`${paths[index]}:1`, origin);
  }
  const isOf = (origin: string, input: string | undefined): boolean =>
    input !== undefined && origin.startsWith(input) && /^(?:[#:]\d+)?$/.test(origin.slice(input.length));
  return {
    ...{ paths, origins, urls },
    /** A part of a file is of the file: "feed.xml#3". */
    findInput: (origin: string) => paths.findIndex((path) => isOf(origin, path) || isOf(origin, origins.get(path))),
  };
}
