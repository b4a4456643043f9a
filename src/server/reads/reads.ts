import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import type { Workspace } from '../../workspace/workspace-contract.ts';
import { RequestError } from '../problem.ts';
import type { readRequestSchema, rereadRequestSchema } from '../schemas/read.ts';
import { type ReadJob, type ReadState, startJob } from './read-job.ts';
import { spoolInputs } from './spool-inputs.ts';

export type ReadRequest = z.output<typeof readRequestSchema>;
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

export function createReads(workspace: Workspace, fetchPage?: typeof fetch): Reads {
  const jobs = new Map<string, ReadJob>();
  const keep = (job: ReadJob): ReadState => {
    jobs.set(job.state.id, job);
    const done = [...jobs.values()].filter(({ state }) => state.state !== 'running');
    for (const { state } of done.slice(0, -KEPT)) jobs.delete(state.id);
    return job.state;
  };
  return {
    async start(request, by) {
      const spooled = await spoolInputs(request.inputs, workspace);
      return keep(
        startJob({
          ...{ id: randomUUID(), by, names: spooled.names, findInput: spooled.findInput, clear: spooled.clear },
          read: (options) =>
            workspace.readInputs(spooled.inputs, {
              ...{ ...options, origins: spooled.origins },
              ...(fetchPage && { fetch: fetchPage }),
              ...(request.publishedAt !== undefined && { publishedAt: request.publishedAt }),
            }),
        }),
      );
    },
    async startAgain({ documents }, by) {
      const names = documents === 'stale' ? ['stale'] : documents;
      return keep(
        startJob({
          ...{ id: randomUUID(), by, names, clear: async () => {} },
          findInput: () => 0,
          read: (options) => workspace.rereadDocuments(documents, options),
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
      for (const job of jobs.values()) job.stop();
      await Promise.all([...jobs.values()].map(({ ended }) => ended));
    },
  };
}
