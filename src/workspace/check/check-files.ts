import type { OnrecordError } from '../../errors.ts';
import { createEngineReaders } from '../engine-readers.ts';
import { type CheckDraftOptions, type CheckedOne, checkDraft } from './check-draft.ts';
import { createHolding, type HoldingOptions } from './held.ts';
import { createProjectFinder, type ProjectFinderOptions } from './project-finder.ts';
import { readCheckable } from './read-checkable.ts';

/** `against` are files of every kind that is read, `storePath` a store whose journal tells too what was dismissed. */
export interface CheckFilesOptions extends CheckDraftOptions, ProjectFinderOptions, HoldingOptions {
  /** The day of publication, `YYYY-MM-DD`, of drafts that bear none. */
  readonly publishedAt?: string;
  /** What a draft is called that lies somewhere else for the while. */
  readonly namedBy?: ReadonlyMap<string, string>;
  readonly jobs?: number;
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly signal?: AbortSignal;
}

/** What became of one draft. */
export type CheckedFile = CheckedOne | { readonly ok: false; readonly path: string; readonly error: OnrecordError };

/** Checks drafts one after another. Rejects where a configuration is at fault, or what they are held against cannot be read. */
export async function* checkFiles(paths: readonly string[], options: CheckFilesOptions): AsyncGenerator<CheckedFile> {
  const findOnce = createProjectFinder(options);
  const { jobs = 1, stdin, signal, publishedAt, namedBy } = options;
  const readers = createEngineReaders(jobs);
  const context = { readers, today: new Date().toISOString().slice(0, 10), ...(signal && { signal }) };
  const holding = createHolding(options, context);
  try {
    const drafts = readCheckable(paths, { ...context, ...(stdin && { stdin }), ...(publishedAt && { publishedAt }) });
    for await (const read of drafts) {
      const document = { ...read, path: namedBy?.get(read.path) ?? read.path };
      if (!document.ok) yield document;
      else {
        const project = await findOnce(document.path);
        yield await checkDraft(document, project, await holding.open(project), options);
      }
    }
  } finally {
    await holding.close();
    await readers.close();
  }
}
