import type { Kysely, Selectable } from 'kysely';
import { normalizeName } from '../../actor-name.ts';
import type { DecisionAction } from '../../decision.ts';
import type { Tables } from '../../tables.ts';
import type { ActorToPlace, PlacedDocument } from '../place-actors.ts';

type Db = Kysely<Tables>;

export type ReferenceRow = Pick<
  Selectable<Tables['decision_refs']>,
  'decision_key' | 'side' | 'kind' | 'normalized_name' | 'text_hash' | 'span_start' | 'span_end'
>;

/** The decision that splits an actor off in this document, by the actor's id. */
export async function readSplits(
  db: Db,
  document: PlacedDocument,
  actors: readonly ActorToPlace[],
): Promise<ReadonlyMap<string, number>> {
  const references = await readDocumentReferences(db, document, ['split']);
  const splitOf = new Map<string, number>();
  // the latest decision comes last, and counts
  for (const reference of references) {
    const actor = findMeant(reference, document, actors);
    if (actor) splitOf.set(actor.id, reference.decision_key);
  }
  return splitOf;
}

/** What decisions in force say of actors in this document, or in an earlier version of it; the oldest first. */
export async function readDocumentReferences(
  db: Db,
  { textHash, series }: PlacedDocument,
  actions: readonly DecisionAction[],
): Promise<readonly ReferenceRow[]> {
  const select = (column: 'text_hash' | 'series', value: string) =>
    db
      .selectFrom('decision_refs')
      .innerJoin('decisions', 'decisions.key', 'decision_refs.decision_key')
      .select(['decision_key', 'seq', 'side', 'kind', 'normalized_name', 'text_hash', 'span_start', 'span_end'])
      .where(`decision_refs.${column}`, '=', value)
      .where('decisions.in_force', '=', 1)
      .where('decisions.action', 'in', actions)
      .execute();
  const rows = [...(await select('text_hash', textHash)), ...(series === null ? [] : await select('series', series))];
  const once = new Map(rows.map((row) => [`${row.decision_key} ${row.seq}`, row]));
  return [...once.values()].toSorted((a, b) => a.decision_key - b.decision_key || a.seq - b.seq);
}

/**
 * The actor of a document that a reference means: the one mentioned at that place, if the text is the same; else the one
 * of that name, or with that name among its aliases.
 */
export function findMeant<A extends Pick<ActorToPlace, 'name' | 'kind' | 'aliases' | 'mentions'>>(
  reference: ReferenceRow,
  document: Pick<PlacedDocument, 'textHash'>,
  actors: readonly A[],
): A | null {
  const { kind, normalized_name, text_hash, span_start, span_end } = reference;
  if (text_hash === document.textHash && span_start !== null) {
    const there = actors.find(({ mentions }) =>
      mentions.some(({ span: [start, end] }) => start === span_start && end === span_end),
    );
    if (there) return there;
  }
  const ofKind = actors.filter((actor) => actor.kind === kind);
  return (
    ofKind.find(({ name }) => normalizeName(name) === normalized_name) ??
    ofKind.find(({ aliases }) => aliases.some((alias) => normalizeName(alias) === normalized_name)) ??
    null
  );
}
