import type { Kysely } from 'kysely';
import { applyAnnotations } from '../../review/apply-annotations.ts';
import type { AppliedAnnotations } from '../../review/reviewed-record.ts';
import type { OnRecord } from '../../schema/record.ts';
import { readRecord } from '../queries/read-record.ts';
import type { Tables } from '../tables.ts';
import type { JournalEntry } from './journal-entry.ts';
import { readEntriesOf } from './read-entries.ts';
import { readTextOf } from './read-text-of.ts';

type Db = Kysely<Tables>;

export interface AppliedJournal extends AppliedAnnotations {
  /** As the engine gave it. */
  readonly engineRecord: OnRecord;
  readonly textHash: string;
}

/** The record of a reading with what people said of it laid over. */
export async function applyJournal(db: Db, readingKey: number): Promise<AppliedJournal> {
  const text = await readTextOf(db, readingKey);
  const engineRecord = await readRecord(db, readingKey);
  const entries = await readEntriesOf(db, text);
  const versions = await readVersions(db, entries, text.textHash);
  return { ...applyAnnotations(engineRecord, entries, { ...text, versions }), engineRecord, textHash: text.textHash };
}

/** The other versions that entries speak of, as far as they are in the store. */
async function readVersions(
  db: Db,
  entries: readonly JournalEntry[],
  textHash: string,
): Promise<ReadonlyMap<string, string>> {
  const targets = entries.flatMap((entry) => entry.targets.filter((target) => target.type === 'item'));
  const others = [...new Set(targets.map((target) => target.textHash))].filter((hash) => hash !== textHash);
  if (!others.length) return new Map();
  const rows = await db.selectFrom('texts').select(['text_hash', 'text']).where('text_hash', 'in', others).execute();
  return new Map(rows.map((row) => [row.text_hash, row.text]));
}
