import type { Kysely, Selectable } from 'kysely';
import { type ActorReference, findMeantActor } from '../../../registry/find-meant-actor.ts';
import type { Evidence } from '../../../text/evidence.ts';
import { chunk1000 } from '../../chunk.ts';
import type { DecisionAction } from '../../decision.ts';
import { isInForce } from '../../journal/is-in-force.ts';
import type { Tables } from '../../tables.ts';
import type { RegisteredActor, RegisteredText } from '../facts/registered-text.ts';

type Db = Kysely<Tables>;

/** What an entry of the journal means, as far as it finds actors again. */
export type ReferenceRow = Pick<
  Selectable<Tables['journal_targets']>,
  | 'journal_key'
  | 'seq'
  | 'side'
  | 'kind'
  | 'normalized_name'
  | 'sense'
  | 'text_hash'
  | 'series'
  | 'item_key'
  | 'evidence'
  | 'body'
>;

/** References to actors, of decisions in force: the oldest first. */
export const selectReferences = (db: Db, actions: readonly DecisionAction[]) =>
  db
    .selectFrom('journal_targets')
    .innerJoin('journal', 'journal.key', 'journal_targets.journal_key')
    .select(['journal_targets.journal_key', 'journal_targets.seq', 'journal_targets.side', 'journal_targets.kind'])
    .select(['journal_targets.normalized_name', 'journal_targets.sense', 'journal_targets.text_hash'])
    .select(['journal_targets.series', 'journal_targets.item_key', 'journal_targets.evidence', 'journal_targets.body'])
    .where('journal_targets.type', '=', 'actor')
    .where('journal.action', 'in', actions)
    .where(isInForce)
    .orderBy('journal_targets.journal_key')
    .orderBy('journal_targets.seq');

/** The mention by which an actor of one document was known, if there was any. */
export const readMention = ({ evidence }: Pick<ReferenceRow, 'evidence'>): Evidence | null =>
  (JSON.parse(evidence) as readonly (Evidence & { readonly role: string })[]).map(
    ({ span, exact, prefix, suffix }) => ({ span, exact, prefix, suffix }),
  )[0] ?? null;

/** Texts that bear witness to which actor of a name is meant. */
export const readWitnesses = ({ body }: Pick<ReferenceRow, 'body'>): readonly string[] =>
  (JSON.parse(body) as { readonly witnesses?: readonly string[] }).witnesses ?? [];

/** What decisions say of actors in these texts, or in other versions of them. */
export async function readTextReferences(
  db: Db,
  texts: readonly Pick<RegisteredText, 'textHash' | 'series'>[],
  actions: readonly DecisionAction[],
): Promise<readonly ReferenceRow[]> {
  const rows = new Map<string, ReferenceRow>();
  for (const [column, values] of [
    ['text_hash', texts.map(({ textHash }) => textHash)],
    ['series', texts.flatMap(({ series }) => series)],
  ] as const) {
    for (const chunk of chunk1000(values)) {
      const found = await selectReferences(db, actions)
        .where(`journal_targets.${column}`, 'in', chunk)
        .where('journal_targets.text_hash', 'is not', null)
        .execute();
      for (const row of found) rows.set(`${row.journal_key} ${row.seq}`, row);
    }
  }
  return [...rows.values()].toSorted((a, b) => a.journal_key - b.journal_key || a.seq - b.seq);
}

/** The decision that splits an actor off, by text and actor key: the latest. */
export async function readSplits(db: Db, texts: readonly RegisteredText[]): Promise<ReadonlyMap<string, number>> {
  const splits = new Map<string, number>();
  for (const reference of await readTextReferences(db, texts, ['split'])) {
    for (const text of texts.filter((each) => isAbout(reference, each))) {
      const actor = findReferenced(reference, text);
      if (actor) splits.set(`${text.id} ${actor.key}`, reference.journal_key);
    }
  }
  return splits;
}

export const isAbout = (reference: ReferenceRow, { textHash, series }: Pick<RegisteredText, 'textHash' | 'series'>) =>
  reference.text_hash === textHash || (reference.series !== null && series.includes(reference.series));

/** The actor of a text that a reference means. */
export const findReferenced = (reference: ReferenceRow, text: RegisteredText): RegisteredActor | null =>
  findMeantActor(toActorReference(reference), reference.text_hash === text.textHash, text.actors);

const toActorReference = (row: ReferenceRow): ActorReference => ({
  kind: row.kind!,
  normalizedName: row.normalized_name!,
  key: row.item_key,
  mention: readMention(row)?.span ?? null,
});
