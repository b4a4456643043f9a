import { OnrecordError } from '../errors.ts';
import { createAnnotation, createUndo, type Said } from '../review/create-annotation.ts';
import type { DecisionMaker } from '../store/decision.ts';
import type { JournalEntry } from '../store/journal/journal-entry.ts';
import type { ReviewedDocument } from '../store/store.ts';
import type { WorkspaceParts } from './workspace-contract.ts';

type Maker = Omit<DecisionMaker, 'at'>;
type Parts = Pick<WorkspaceParts, 'store' | 'now'>;

/** Says something of items of a document as it was seen. */
export async function annotate(
  { store, now }: Parts,
  { record, place, seen }: ReviewedDocument,
  said: Said,
  { by, reason }: Maker,
): Promise<JournalEntry> {
  return store.appendEntry(createAnnotation(record, place, { by, reason, at: now() }, said), seen);
}

/** Keeps a note on a document as a whole. */
export function noteDocument(
  { store, now }: Parts,
  { place, title, origin, seen }: ReviewedDocument,
  text: string,
  { by, reason }: Maker,
): Promise<JournalEntry> {
  const target = { type: 'document', ...place, name: title ?? origin } as const;
  return store.appendEntry(
    { action: 'note', by, reason, at: now(), targets: [target], body: { text }, undoes: null },
    seen,
  );
}

/** Keeps that an actor is one that somebody looks for everywhere, or no longer. */
export async function pinActor(
  { store, now }: Parts,
  id: string,
  isPinned: boolean,
  { by, reason }: Maker,
): Promise<JournalEntry> {
  const actor = await store.readActor(id);
  if (!actor) {
    throw new OnrecordError('no-such-actor', 'There is no such actor in the store.', { input: id });
  }
  const { kind, name, id: publicId } = actor;
  const normalizedName = name.toLowerCase();
  const target = { type: 'actor', side: 0, kind, name, normalizedName, sense: '', publicId, document: null } as const;
  return store.appendEntry(
    { action: 'pin', by, reason, at: now(), targets: [target], body: { isPinned }, undoes: null },
    NEWEST,
  );
}

/** Whoever names an entry to take it back need not have seen what was said since. */
const NEWEST = Number.MAX_SAFE_INTEGER;

/** Takes an entry back: this one, or the last of the person who asks. Those on who is who are taken back by the registry. */
export async function undo({ store, now }: Parts, entry: number | null, { by, reason }: Maker): Promise<JournalEntry> {
  const id = entry ?? (await store.findLastEntry(by));
  const [undone] = id === null ? [] : await store.listJournal({ ids: [id] });
  if (!undone) {
    const what = id === null ? `There is nothing of ${by} to undo.` : `There is no entry ${id} in the journal.`;
    throw new OnrecordError('no-such-decision', what, { remedy: '`onrecord journal` shows what there is.' });
  }
  if (undone.action === 'remove') {
    throw new OnrecordError('decision-conflict', 'A document that was removed cannot be brought back by the journal.', {
      remedy: 'Read it again: what was said of it holds again then.',
    });
  }
  const maker = { by, reason, at: now() };
  if (!isOfActors(undone)) return store.appendEntry(createUndo(undone, maker), NEWEST);
  const { id: key } = await store.decide({ action: 'undo', decision: undone.id }, maker);
  const [written] = await store.listJournal({ ids: [key] });
  return written!;
}

/** Entries on who is who, and the undoing of them, which may have no target of their own. */
const isOfActors = ({ action, targets }: JournalEntry): boolean =>
  action === 'authority' ||
  (targets[0]?.type === 'actor' && action !== 'pin') ||
  (action === 'undo' && !targets.length);
