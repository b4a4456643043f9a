import type { AskedDocument } from '../ask/asked-document.ts';
import type { Conflict } from '../ask/conflict/conflict.ts';
import {
  type ComparedDocument,
  type Comparison,
  compareFacts,
  findConflicts,
  readFacts,
} from '../ask/conflict/find-conflicts.ts';
import { OnrecordError } from '../errors.ts';
import type { Annotation, AnnotationDraft } from '../review/annotation.ts';
import { type ClashingItem, createConflictTarget, nameClash } from '../review/create-conflict-target.ts';
import { leaveOutRejected } from '../review/leave-out-rejected.ts';
import type { DecisionMaker } from '../store/decision.ts';
import type { JournalEntry } from '../store/journal/journal-entry.ts';
import type { DocumentSummary, ReviewedDocument } from '../store/store.ts';
import type { ConflictQuery, FoundConflict, FoundConflicts, WorkspaceParts } from './workspace-contract.ts';

type Parts = Pick<WorkspaceParts, 'store' | 'loadLanguage' | 'now'>;

/** Compares the newest versions of documents, and tells what people made of what clashes. */
export type FindConflicts = (query: ConflictQuery) => Promise<FoundConflicts>;

/** What is kept of a document from one comparison to the next, as long as it stays what it was. */
interface KeptFacts {
  readonly readAt: string;
  readonly compared: ComparedDocument;
}

/**
 * What documents say is kept, so that only those that were read or spoken of since are read again. One comparison at a time:
 * whoever asks meanwhile waits for it and finds most of it done.
 */
export function createConflictFinder({ store, loadLanguage }: Pick<Parts, 'store' | 'loadLanguage'>): FindConflicts {
  const kept = new Map<string, KeptFacts>();
  let seen = 0;
  let last: { readonly state: string; readonly found: FoundConflicts } | null = null;
  let running: Promise<unknown> = Promise.resolve();

  const refresh = async (documents: readonly DocumentSummary[], journal: readonly JournalEntry[]): Promise<void> => {
    forgetSpokenOf(
      kept,
      documents,
      journal.filter(({ id }) => id > seen),
    );
    seen = journal.at(-1)?.id ?? 0;
    const language = await loadLanguage();
    const changed = documents.filter(({ id, readAt }) => kept.get(id)?.readAt !== readAt);
    const publicIds = await store.listPublicIds(changed.map(({ id }) => id));
    for (const { id, title, publisher, publishedAt, readAt } of changed) {
      // others may ask something between two documents
      await new Promise(setImmediate);
      const reviewed = await store.readReviewed(id);
      if (!reviewed) continue;
      const record = leaveOutRejected(reviewed.record);
      const asked = { id, title, publisher, publishedAt, record, publicIds: publicIds.get(id) ?? new Map() };
      kept.set(id, { readAt, compared: readFacts(asked, language) });
    }
  };
  const find = async (query: ConflictQuery): Promise<FoundConflicts> => {
    const isOfAll = Object.values(query).every((value) => value === undefined);
    const state = await store.readState();
    if (isOfAll && last?.state === state) return last.found;
    const [documents, journal] = [await listCompared({ store }, query), await store.listJournal()];
    await refresh(documents, journal);
    const compared = documents.flatMap(({ id }) => kept.get(id)?.compared ?? []);
    const found = addStates(compareFacts(compared, await loadLanguage()), documents, journal);
    if (isOfAll) {
      last = { state, found };
      const present = new Set(documents.map(({ id }) => id));
      for (const id of kept.keys()) if (!present.has(id)) kept.delete(id);
    }
    return found;
  };
  return (query) => {
    const found = running.then(() => find(query));
    running = found.catch(() => undefined);
    return found;
  };
}

/** A decision on who is who may change the speakers of any document; else an entry is of one text, or of its versions. */
function forgetSpokenOf(
  kept: Map<string, KeptFacts>,
  documents: readonly DocumentSummary[],
  entries: readonly JournalEntry[],
): void {
  const targets = entries.filter(({ action }) => action !== 'pin').flatMap((entry) => entry.targets);
  if (entries.some(({ action }) => action === 'authority') || targets.some(({ type }) => type === 'actor')) {
    kept.clear();
    return;
  }
  const [texts, series] = [new Set<string>(), new Set<string>()];
  for (const target of targets) {
    if (target.type !== 'item' && target.type !== 'document') continue;
    texts.add(target.textHash.slice(0, ID_LENGTH));
    if (target.series !== null) series.add(target.series);
  }
  if (!texts.size) return;
  for (const { id, url, origin } of documents) {
    if (texts.has(id) || series.has(`url ${url}`) || series.has(`path ${origin}`)) kept.delete(id);
  }
}

/** The same of documents that were read already. */
export async function compareDocuments(
  { store, loadLanguage }: Pick<Parts, 'store' | 'loadLanguage'>,
  documents: readonly AskedDocument[],
): Promise<readonly FoundConflict[]> {
  const comparison = findConflicts(documents, await loadLanguage());
  return addStates(comparison, [], await store.listJournal()).conflicts;
}

/** More documents than anybody compares at once. */
const MOST_DOCUMENTS = 100_000;

async function listCompared(
  { store }: Pick<Parts, 'store'>,
  query: ConflictQuery,
): Promise<readonly DocumentSummary[]> {
  return store.listDocuments({ ...query, limit: MOST_DOCUMENTS });
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
      const { by = null, at = null, reason = null, id = null } = entry ?? {};
      return { ...conflict, state, by, at, reason, entry: id };
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
