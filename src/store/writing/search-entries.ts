import type { Kysely } from 'kysely';
import type { OnRecord } from '../../schema/record.ts';
import { sliceAll } from '../../text/span.ts';
import type { Backend } from '../backend.ts';
import { toSearchText } from '../search-words.ts';
import { createItemKey, type Tables } from '../tables.ts';

/** Enters a document, its statements and its claims into the full-text indexes. */
export async function addSearchEntries(
  db: Kysely<Tables>,
  backend: Backend,
  documentKey: number,
  { document, actors, statements, claims }: OnRecord,
): Promise<void> {
  const { text, title } = document;
  const namesOf = new Map(actors.map((actor) => [actor.id, [actor.name, ...actor.aliases].join('; ')]));
  await backend.fullText.addEntries(db, 'documents', [
    { key: documentKey, columns: { title: toSearchText(title ?? ''), text: toSearchText(text) } },
  ]);
  await backend.fullText.addEntries(
    db,
    'statements',
    statements.map((statement, seq) => ({
      key: createItemKey(documentKey, seq),
      columns: {
        content: toSearchText(sliceAll(text, statement.content)),
        cue: toSearchText(sliceAll(text, statement.cue)),
        source: toSearchText(sliceAll(text, statement.source)),
        speakers: toSearchText(statement.speakers.map((id) => namesOf.get(id) ?? '').join('; ')),
      },
    })),
  );
  await backend.fullText.addEntries(
    db,
    'claims',
    claims.map((claim, seq) => ({
      key: createItemKey(documentKey, seq),
      columns: { text: toSearchText(sliceAll(text, claim.spans)) },
    })),
  );
}

/** Takes a document, its statements and its claims out again; to be called while their rows still stand. */
export async function removeSearchEntries(db: Kysely<Tables>, backend: Backend, documentKey: number): Promise<void> {
  await backend.fullText.removeEntries(db, 'documents', [documentKey]);
  for (const layer of ['statements', 'claims'] as const) {
    const rows = await db.selectFrom(layer).select('key').where('document_key', '=', documentKey).execute();
    await backend.fullText.removeEntries(
      db,
      layer,
      rows.map(({ key }) => key),
    );
  }
}
