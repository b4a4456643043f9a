import type { Kysely } from 'kysely';
import type { OnRecord } from '../../schema/record.ts';
import type { Statement } from '../../schema/statement.ts';
import { sliceAll } from '../../text/span.ts';
import type { Backend, SearchEntry } from '../backend.ts';
import { toIndexText } from '../search-words.ts';
import { createRowKey, type Tables } from '../tables.ts';

/** Enters the statements and the claims of a reading into the full-text indexes. */
export async function addSearchEntries(
  db: Kysely<Tables>,
  backend: Backend,
  readingKey: number,
  record: OnRecord,
): Promise<void> {
  const describe = createDescriber(record);
  await backend.fullText.addEntries(
    db,
    'statements',
    record.statements.map((statement, seq) => ({ key: createRowKey(readingKey, seq), columns: describe(statement) })),
  );
  await backend.fullText.addEntries(
    db,
    'claims',
    record.claims.map((claim, seq) => ({
      key: createRowKey(readingKey, seq),
      columns: { text: toIndexText(sliceAll(record.document.text, claim.spans)) },
    })),
  );
}

/** Gives the words by which a statement of this record is found. */
export function createDescriber({
  document: { text },
  actors,
}: Pick<OnRecord, 'document' | 'actors'>): (statement: Statement) => SearchEntry['columns'] {
  const namesOf = new Map(actors.map((actor) => [actor.id, [actor.name, ...actor.aliases].join('; ')]));
  return (statement) => ({
    content: toIndexText(sliceAll(text, statement.content)),
    cue: toIndexText(sliceAll(text, statement.cue)),
    source: toIndexText(sliceAll(text, statement.source)),
    speakers: toIndexText(statement.speakers.map((id) => namesOf.get(id) ?? '').join('; ')),
  });
}

/** Takes the statements and the claims of a reading out again; to be called while their rows still stand. */
export async function removeSearchEntries(db: Kysely<Tables>, backend: Backend, readingKey: number): Promise<void> {
  for (const layer of ['statements', 'claims'] as const) {
    const rows = await db.selectFrom(layer).select('key').where('reading_key', '=', readingKey).execute();
    await backend.fullText.removeEntries(
      db,
      layer,
      rows.map(({ key }) => key),
    );
  }
}
