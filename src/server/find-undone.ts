import { nameClash } from '../review/create-conflict-target.ts';
import type { Target } from '../review/target.ts';
import type { JournalEntry } from '../store/journal/journal-entry.ts';
import type { FoundConflict, Workspace } from '../workspace/workspace-contract.ts';
import { createEtag, findLastEntry } from './etag.ts';

/** Where the entry that was taken back can be seen; null where it is about no such thing, or the store no longer holds it. */
export interface Undone {
  readonly document: {
    readonly id: string;
    readonly layer: string | null;
    /** The item's id in the record as it is read now. */
    readonly item: string | null;
    /** What the document was before this was taken back, and what it is now. */
    readonly etagBefore: string;
    readonly etag: string;
  } | null;
  readonly actor: string | null;
  readonly conflict: string | null;
}

type Parts = Pick<Workspace, 'listJournal' | 'listVersions' | 'readReviewed' | 'readActor' | 'findActors'>;

/** Finds what an entry was about, by the entry that took it back. An entry names texts, and a text goes on in its newest version. */
export async function findUndone(
  workspace: Parts,
  written: JournalEntry,
  conflicts: readonly FoundConflict[],
): Promise<Undone> {
  const [undone] = written.undoes === null ? [] : await workspace.listJournal({ ids: [written.undoes] });
  const [target] = undone?.targets ?? [];
  const isOfText = target?.type === 'item' || target?.type === 'document' || target?.type === 'finding';
  return {
    document: isOfText ? await findDocument(workspace, target, written.id) : null,
    actor: target?.type === 'actor' ? await findActor(workspace, target) : null,
    conflict: target?.type === 'conflict' ? findConflict(target, conflicts) : null,
  };
}

/** A document's id is the beginning of its text's hash. */
const nameText = (textHash: string): string => textHash.slice(0, 20);

type TextTarget = Extract<Target, { type: 'item' | 'document' | 'finding' }>;

async function findDocument(workspace: Parts, target: TextTarget, written: number): Promise<Undone['document']> {
  const [newest] = await workspace.listVersions(nameText(target.textHash));
  const document = newest && (await workspace.readReviewed(newest.id));
  if (!document) return null;
  const journal = await workspace.listJournal({ document: document.id });
  const item =
    target.type === 'item' ? document.record[target.layer].find(({ key }) => key === target.itemKey) : undefined;
  return {
    ...{ id: document.id, layer: target.type === 'item' ? target.layer : null, item: item?.id ?? null },
    etagBefore: createEtag(document, findLastEntry(journal.filter(({ id }) => id < written))),
    etag: createEtag(document, findLastEntry(journal)),
  };
}

async function findActor(workspace: Parts, target: Extract<Target, { type: 'actor' }>): Promise<string | null> {
  const known = target.publicId === null ? null : await workspace.readActor(target.publicId);
  if (known) return known.id;
  const [named] = await workspace.findActors(target.name, 1);
  return named?.id ?? null;
}

function findConflict(
  { kind, places }: Extract<Target, { type: 'conflict' }>,
  conflicts: readonly FoundConflict[],
): string | null {
  const clash = nameClash(
    kind,
    places.map(({ textHash, itemKey }) => ({ document: nameText(textHash), key: itemKey })),
  );
  return conflicts.find(({ kind: own, sides }) => nameClash(own, sides) === clash)?.id ?? null;
}
