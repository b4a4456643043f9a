import type { AskedDocument } from '../ask/asked-document.ts';
import type { Conflict } from '../ask/conflict/conflict.ts';
import { type Comparison, createConflictFinder } from '../ask/conflict/find-conflicts.ts';
import { OnrecordError } from '../errors.ts';
import type { Annotation, AnnotationDraft } from '../review/annotation.ts';
import { type ClashingItem, createConflictTarget, nameClash } from '../review/create-conflict-target.ts';
import { leaveOutRejected } from '../review/leave-out-rejected.ts';
import type { DecisionMaker } from '../store/decision.ts';
import type { JournalEntry } from '../store/journal/journal-entry.ts';
import type { DocumentSummary, ReviewedDocument } from '../store/store.ts';
import type { ConflictQuery, FoundConflict, FoundConflicts, WorkspaceParts } from './workspace-contract.ts';

type Parts = Pick<WorkspaceParts, 'store' | 'loadLanguage' | 'now'>;

/** Compares the newest versions of documents, one record at a time, and tells what people made of what clashes. */
export async function findConflicts({ store, loadLanguage }: Parts, query: ConflictQuery): Promise<FoundConflicts> {
  const documents = await listCompared({ store }, query);
  const publicIds = await store.listPublicIds(documents.map(({ id }) => id));
  const finder = createConflictFinder(await loadLanguage());
  for (const { id, title, publisher, publishedAt } of documents) {
    const reviewed = await store.readReviewed(id);
    if (!reviewed) continue;
    const record = leaveOutRejected(reviewed.record);
    finder.add({ id, title, publisher, publishedAt, record, publicIds: publicIds.get(id) ?? new Map() });
  }
  return addStates(finder.find(), documents, await store.listJournal());
}

/** The same of documents that were read already. */
export async function compareDocuments(
  { store, loadLanguage }: Pick<Parts, 'store' | 'loadLanguage'>,
  documents: readonly AskedDocument[],
): Promise<readonly FoundConflict[]> {
  const finder = createConflictFinder(await loadLanguage());
  for (const document of documents) finder.add(document);
  return addStates(finder.find(), [], await store.listJournal()).conflicts;
}

/** More documents than anybody compares at once. */
const MOST_DOCUMENTS = 100_000;

async function listCompared(
  { store }: Pick<Parts, 'store'>,
  { words, from, to, publisher }: ConflictQuery,
): Promise<readonly DocumentSummary[]> {
  const documents = await store.listDocuments({ ...(words !== undefined && { words }), limit: MOST_DOCUMENTS });
  return documents.filter(
    ({ publishedAt, publisher: by }) =>
      (from === undefined || (publishedAt !== null && publishedAt >= from)) &&
      (to === undefined || (publishedAt !== null && publishedAt <= to)) &&
      (publisher === undefined || (by ?? '').toLowerCase().includes(publisher.toLowerCase())),
  );
}

/** What was said last of two items that clash holds for them, whichever reading finds them. */
function addStates(
  { conflicts, repeats }: Comparison,
  documents: readonly DocumentSummary[],
  journal: readonly JournalEntry[],
): FoundConflicts {
  const said = new Map<string, Annotation>();
  for (const entry of journal) {
    if (!entry.isInForce || (entry.action !== 'stands' && entry.action !== 'dismiss')) continue;
    for (const target of entry.targets) if (target.type === 'conflict') said.set(nameTarget(target), entry);
  }
  return {
    documents,
    conflicts: conflicts.map((conflict): FoundConflict => {
      const entry = said.get(nameClash(conflict.kind, conflict.sides));
      const state = entry === undefined ? 'to-review' : entry.action === 'stands' ? 'stands' : 'dismissed';
      return { ...conflict, state, by: entry?.by ?? null, at: entry?.at ?? null, reason: entry?.reason ?? null };
    }),
    repeats,
  };
}

/** A document's id is the beginning of its text's hash. */
const nameTarget = ({ kind, places }: Extract<Annotation['targets'][number], { type: 'conflict' }>): string =>
  nameClash(
    kind,
    places.map(({ textHash, itemKey }) => ({ document: textHash.slice(0, ID_LENGTH), key: itemKey })),
  );

const ID_LENGTH = 20;

/** Keeps that a conflict stands, or that it is none and why. */
export async function settleConflict(
  { store, now }: Parts,
  { kind, sides }: Pick<Conflict, 'kind' | 'sides'>,
  action: 'stands' | 'dismiss',
  { by, reason }: Omit<DecisionMaker, 'at'>,
): Promise<JournalEntry> {
  const documents = await Promise.all(sides.map(({ document }) => store.readReviewed(document)));
  const items = sides.map((side, index) => createItem(documents[index] ?? null, side));
  const target = createConflictTarget(kind, items as [ClashingItem, ClashingItem]);
  const seen = Math.max(...documents.map((document) => document?.seen ?? 0));
  const draft = { action, by, reason, at: now(), targets: [target], body: {}, undoes: null } as AnnotationDraft;
  return store.appendEntry(draft, seen);
}

function createItem(
  document: ReviewedDocument | null,
  { layer, key, spans, document: id }: Conflict['sides'][number],
): ClashingItem {
  if (!document) {
    throw new OnrecordError('no-such-document', 'There is no such document in the store.', { input: id });
  }
  return { place: document.place, text: document.record.document.text, layer, itemKey: key, spans };
}
