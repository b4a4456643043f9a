import type { Kysely, Selectable } from 'kysely';
import type { Evidence } from '../../../text/evidence.ts';
import { normalizeName } from '../../actor-name.ts';
import type { DecisionAction } from '../../decision.ts';
import { isInForce } from '../../journal/is-in-force.ts';
import type { Tables } from '../../tables.ts';
import type { ActorToPlace, PlacedDocument } from '../place-actors.ts';

type Db = Kysely<Tables>;

/** Of an actor that an entry of the journal means, what finds the actor in a document. */
export type ReferenceRow = Pick<
  Selectable<Tables['journal_targets']>,
  'journal_key' | 'side' | 'kind' | 'normalized_name' | 'text_hash' | 'evidence'
>;

export const REFERENCE_COLUMNS = [
  'journal_targets.journal_key',
  'journal_targets.seq',
  'journal_targets.side',
  'journal_targets.kind',
  'journal_targets.normalized_name',
  'journal_targets.text_hash',
  'journal_targets.evidence',
] as const;

/** The mention by which an actor of one document was known, if there was any. */
export const readMention = ({ evidence }: Pick<ReferenceRow, 'evidence'>): Evidence | null =>
  (JSON.parse(evidence) as readonly (Evidence & { readonly role: string })[]).map(
    ({ span, exact, prefix, suffix }) => ({ span, exact, prefix, suffix }),
  )[0] ?? null;

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
    if (actor) splitOf.set(actor.id, reference.journal_key);
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
      .selectFrom('journal_targets')
      .innerJoin('journal', 'journal.key', 'journal_targets.journal_key')
      .select(REFERENCE_COLUMNS)
      .where(`journal_targets.${column}`, '=', value)
      .where(isInForce)
      .where('journal.action', 'in', actions)
      .execute();
  const rows = [...(await select('text_hash', textHash)), ...(series === null ? [] : await select('series', series))];
  const once = new Map(rows.map((row) => [`${row.journal_key} ${row.seq}`, row]));
  return [...once.values()].toSorted((a, b) => a.journal_key - b.journal_key || a.seq - b.seq);
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
  const { kind, normalized_name, text_hash } = reference;
  const mention = readMention(reference);
  if (text_hash === document.textHash && mention) {
    const there = actors.find(({ mentions }) =>
      mentions.some(({ span: [start, end] }) => start === mention.span[0] && end === mention.span[1]),
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
