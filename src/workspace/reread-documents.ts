import { type Identified, storeDocuments } from './read-documents.ts';
import type { ReadResult, RereadChoice, RereadOptions, WorkspaceParts } from './workspace-contract.ts';

/** Stored texts through the engine again. What this engine has read is passed over, so that an interrupted run goes on. */
export async function* rereadDocuments(
  parts: WorkspaceParts,
  choice: RereadChoice,
  { onProgress, ...options }: RereadOptions,
): AsyncGenerator<ReadResult> {
  const ids = choice === 'stale' ? await parts.store.listStale(await parts.identifyEngine()) : choice;
  const tell = (done: number, origin: string | null) =>
    onProgress?.({ done, total: ids.length, fraction: ids.length ? done / ids.length : 1, origin });
  async function* listGiven(): AsyncGenerator<Identified> {
    for (const [done, id] of ids.entries()) {
      for (const document of await parts.store.listGiven(id)) {
        tell(done, document.origin);
        yield { ok: true, document, origin: document.origin };
      }
    }
    tell(ids.length, null);
  }
  yield* storeDocuments(parts, listGiven(), options);
}
