import type { OnRecord } from '../schema/record.ts';
import type { Annotation } from './annotation.ts';
import type { ApplyContext } from './apply/apply-context.ts';
import { applyEntry } from './apply/apply-entry.ts';
import { createReviewedRecord } from './apply/create-reviewed-record.ts';
import { createSpeakerFinder } from './apply/find-speakers.ts';
import { createEvidenceFinder } from './apply/find-target.ts';
import { followJoins } from './apply/follow-joins.ts';
import { followWords } from './apply/follow-words.ts';
import { keepApart } from './apply/keep-apart.ts';
import { createReferenceFinder } from './apply/reference-finder.ts';
import { createReviewDraft } from './apply/review-draft.ts';
import { settleSaidOn } from './apply/settle-said-on.ts';
import { listInForce } from './list-in-force.ts';
import type { AppliedAnnotations } from './reviewed-record.ts';
import type { ItemTarget } from './target.ts';

/** The text of the record at hand. */
export interface ReviewedText {
  /** Lower-case hex SHA-256. */
  readonly textHash: string;
  /** What its versions have in common, wherever it stood. */
  readonly series?: readonly string[];
  /** Other versions by their hashes, as far as they are there: words are found again more surely with them. */
  readonly versions?: ReadonlyMap<string, string>;
}

/**
 * Lays what people said over a record, which itself is not changed. Entries may come in any order and be of any text; those
 * of this text, or of another version of a series that it stands in, are used, in the order of their numbers, as far as they are in force.
 * Every target is found again, or becomes an orphan (docs/decisions/review.md says when which). Linear in the items and the
 * entries. The record that comes out keeps the contract that `assertRecord` holds.
 */
export function applyAnnotations(
  record: OnRecord,
  annotations: readonly Annotation[],
  { textHash, series = [], versions = new Map() }: ReviewedText,
): AppliedAnnotations {
  const isOfText = (target: { readonly textHash: string; readonly series: string | null }) =>
    target.textHash === textHash || (target.series !== null && series.includes(target.series));
  const isOfOtherVersion = (target: ItemTarget) => isOfText(target) && target.textHash !== textHash;
  const entries = listInForce(annotations);
  const draft = createReviewDraft(record);
  const context: ApplyContext = {
    draft,
    entries,
    text: record.document.text,
    textHash,
    publishedAt: record.document.publishedAt.value,
    findEvidence: createEvidenceFinder(
      record.document.text,
      entries.flatMap(({ targets }) => targets.filter((target) => target.type === 'item').filter(isOfOtherVersion)),
      versions,
    ),
    findSpeakers: createSpeakerFinder(draft),
    findBySpan: createReferenceFinder(draft),
    orphans: [],
    found: { same: 0, moved: 0, changed: 0, ambiguous: 0, lost: 0 },
    recut: new Set(),
    hasJoined: false,
    hasNewChains: false,
  };
  for (const entry of entries) {
    if (entry.targets[0]?.type === 'document') sayOfDocument(context, entry, isOfText);
    else applyEntry(context, entry, isOfText);
  }
  followJoins(context);
  followWords(context);
  keepApart(context);
  settleSaidOn(draft);
  return { record: createReviewedRecord(draft), orphans: context.orphans, found: context.found };
}

function sayOfDocument(
  { draft }: ApplyContext,
  { id, by, at, ...entry }: Annotation,
  isOfText: (target: { readonly textHash: string; readonly series: string | null }) => boolean,
): void {
  if (!entry.targets.some((target) => target.type === 'document' && isOfText(target))) return;
  if (entry.action === 'note') draft.notes.push({ id, by, at, text: entry.body.text });
  if (entry.action === 'pin') draft.isPinned = entry.body.isPinned;
}
