import type { Kysely } from 'kysely';
import type { Language } from '../../../engine/language/language.ts';
import { chunk1000 } from '../../chunk.ts';
import { groupRows } from '../../queries/rows.ts';
import type { Tables } from '../../tables.ts';
import { readTextFacts } from '../facts/read-text-facts.ts';
import type { RegisteredText } from '../facts/registered-text.ts';
import { type MemberRow, replaceMembers } from './members.ts';
import { findReferenced, isAbout, type ReferenceRow, readTextReferences, selectReferences } from './read-references.ts';

type Db = Kysely<Tables>;

/** Decisions that speak of actors in single documents. */
const ACTIONS = ['join', 'split', 'apart', 'rename'] as const;

/**
 * Finds again whom decisions mean in single texts, now that these are otherwise or gone. Gives the entries that are meant
 * otherwise now.
 */
export async function meetTexts(
  db: Db,
  texts: readonly RegisteredText[],
  goneIds: readonly string[],
  language: Language,
): Promise<readonly number[]> {
  const references = [...(await readTextReferences(db, texts, ACTIONS)), ...(await readGoneReferences(db, goneIds))];
  return findMembers(db, new Set(references.map((row) => row.journal_key)), language);
}

async function readGoneReferences(db: Db, textIds: readonly string[]): Promise<readonly ReferenceRow[]> {
  const rows: ReferenceRow[] = [];
  for (const id of textIds) {
    rows.push(
      ...(await selectReferences(db, ACTIONS)
        .where('journal_targets.text_hash', '>=', id)
        // behind all that begin with the id
        .where('journal_targets.text_hash', '<', `${id}g`)
        .execute()),
    );
  }
  return rows;
}

/** Finds the entries of actors in single texts that these decisions mean. Gives those that are meant otherwise now. */
export async function findMembers(db: Db, decisions: Iterable<number>, language: Language): Promise<readonly number[]> {
  const changed = new Set<number>();
  for (const decision of decisions) {
    const references = await selectReferences(db, ACTIONS)
      .where('journal_targets.journal_key', '=', decision)
      .where('journal_targets.text_hash', 'is not', null)
      .execute();
    const before = await db
      .selectFrom('decision_members')
      .selectAll()
      .where('decision_key', '=', decision)
      .where('is_standing', '=', 0)
      .execute();
    for (const key of await replaceMembers(db, before, await findMeant(db, references, language))) changed.add(key);
  }
  return [...changed];
}

async function findMeant(
  db: Db,
  references: readonly ReferenceRow[],
  language: Language,
): Promise<readonly MemberRow[]> {
  const texts = await readTextFacts(db, await listTexts(db, references), language);
  const keys = await readEntryKeys(db, texts);
  return references.flatMap((reference) =>
    texts
      .filter((text) => isAbout(reference, text))
      .flatMap((text) => {
        const actor = findReferenced(reference, text);
        const registryKey = actor && keys(text.id, actor.key);
        if (registryKey == null) return [];
        return [
          { decision_key: reference.journal_key, side: reference.side, registry_key: registryKey, is_standing: 0 },
        ];
      }),
  );
}

/** The texts that references are about, and other versions of them. */
export async function listTexts(db: Db, references: readonly ReferenceRow[]): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const chunk of chunk1000(references.flatMap(({ text_hash }) => text_hash ?? []))) {
    const rows = await db.selectFrom('texts').select('id').where('text_hash', 'in', chunk).execute();
    for (const { id } of rows) ids.add(id);
  }
  for (const chunk of chunk1000(references.flatMap(({ series }) => series ?? []))) {
    const rows = await db
      .selectFrom('appearances')
      .innerJoin('texts', 'texts.key', 'appearances.text_key')
      .select('texts.id')
      .distinct()
      .where('appearances.series', 'in', chunk)
      .execute();
    for (const { id } of rows) ids.add(id);
  }
  return [...ids];
}

async function readEntryKeys(
  db: Db,
  texts: readonly RegisteredText[],
): Promise<(textId: string, actorKey: string) => number | null> {
  const rows: { text_id: string; actor_key: string; registry_key: number }[] = [];
  for (const chunk of chunk1000(texts.map(({ id }) => id))) {
    rows.push(
      ...(await db
        .selectFrom('registry_facts')
        .select(['text_id', 'actor_key', 'registry_key'])
        .where('text_id', 'in', chunk)
        .execute()),
    );
  }
  const byText = groupRows(rows, (row) => row.text_id);
  return (textId, actorKey) => byText(textId).find((row) => row.actor_key === actorKey)?.registry_key ?? null;
}
