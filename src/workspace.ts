import { existsSync } from 'node:fs';
import * as z from 'zod';
import { assertArgument } from './assert-argument.ts';
import { OnrecordError } from './errors.ts';
import { createWorkspace } from './workspace/create-workspace.ts';
import { createEngineReaders, DEFAULT_JOBS } from './workspace/engine-readers.ts';
import { guardWorkspace } from './workspace/guard-workspace.ts';
import type { Workspace } from './workspace/workspace-contract.ts';

export interface WorkspaceOptions {
  /** The SQLite file; it is made if it does not exist. */
  readonly storePath: string;
  /** Refuse a store that does not exist yet, instead of making it. */
  readonly mustExist?: boolean;
}

const optionsSchema = z.looseObject({ storePath: z.string().min(1), mustExist: z.boolean().optional() });

/** The one place where ingest, engine and store are wired together. Close it when done. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  assertArgument(optionsSchema, options, 'openWorkspace');
  const { storePath, mustExist = false } = options;
  if (mustExist && !existsSync(storePath)) {
    throw new OnrecordError('store-failed', 'There is no store at this path yet.', {
      input: storePath,
      remedy: 'Read a document first, which makes the store; or name another store.',
    });
  }
  // Loaded on demand: a command that only asks the store should not wait for the readers of PDF and HTML.
  const { openSqliteStore } = await import('./store/sqlite/open-store.ts');
  // loaded on demand too: most questions need no words of a language
  const loadLanguage = async () => (await import('./workspace/load-english.ts')).loadEnglish();
  const workspace = createWorkspace({
    // A store that is only asked may be one that nobody may change here.
    store: await openSqliteStore(storePath, { loadLanguage, orReadonly: mustExist }),
    identifyEngine: async () => (await import('./workspace/identify-engine.ts')).identifyEngine(),
    async *ingest(inputs, options) {
      const { readInputs } = await import('./ingest/read-inputs.ts');
      yield* readInputs(inputs, { today: new Date().toISOString().slice(0, 10), ...options });
    },
    loadStance: async () => (await import('./workspace/load-stance-model.ts')).loadStanceModel(),
    createReaders: (jobs = DEFAULT_JOBS) => createEngineReaders(jobs),
    loadLanguage,
    now: () => new Date().toISOString(),
  });
  return guardWorkspace(workspace);
}
