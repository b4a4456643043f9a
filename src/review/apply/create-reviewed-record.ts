import { listItemSpans } from '../item-spans.ts';
import { type LayerItems, REVIEWED_LAYERS, type ReviewedLayer } from '../layers.ts';
import type { ItemReview, Reviewed, ReviewedRecord, ReviewState } from '../reviewed-record.ts';
import { NOT_FOLDED } from './not-folded.ts';
import type { DraftItem, DraftReview, ReviewDraft } from './review-draft.ts';

/** The record that the draft came to be, each item with its review. */
export function createReviewedRecord({ record, layers, notes, isPinned }: ReviewDraft): ReviewedRecord {
  const reviewed = Object.fromEntries(
    REVIEWED_LAYERS.map((layer) => [layer, listInOrder(layer, layers[layer].items as DraftItem[]).map(withReview)]),
  );
  return { ...record, ...reviewed, review: { notes, isPinned } } as unknown as ReviewedRecord;
}

/** Of an item of which nobody said anything. */
export const UNREVIEWED: ItemReview = {
  state: 'proposed',
  by: null,
  at: null,
  entries: [],
  before: null,
  how: null,
  joinedInto: null,
  publicId: null,
  notes: [],
  isPinned: false,
  rating: null,
};

const withReview = ({ item, review, isFromEngine }: DraftItem): Reviewed<LayerItems[ReviewedLayer]> => ({
  ...item,
  // what a person decided is never folded away
  ...(review && 'minor' in item && item.minor && NOT_FOLDED),
  review: review ? createItemReview(review, isFromEngine) : UNREVIEWED,
});

const createItemReview = (review: DraftReview, isFromEngine: boolean): ItemReview => ({
  state: stateOf(review, isFromEngine),
  by: review.by,
  at: review.at,
  entries: review.entries,
  before: review.before.size ? Object.fromEntries(review.before) : null,
  how: review.how,
  joinedInto: review.joinedInto?.item.id ?? null,
  publicId: review.publicId,
  notes: review.notes,
  isPinned: review.isPinned,
  rating: review.rating,
});

/** The strongest that holds: refused before missed by the engine, then put right, then right as it stood. */
function stateOf({ isRejected, isAdded, isAccepted, before }: DraftReview, isFromEngine: boolean): ReviewState {
  if (isRejected) return 'rejected';
  if (isAdded && !isFromEngine) return 'added';
  if (before.size) return 'corrected';
  return isAccepted || isAdded ? 'accepted' : 'proposed';
}

/** The engine's items in their own order, and each other one before the first that stands behind it. */
function listInOrder(layer: ReviewedLayer, items: readonly DraftItem[]): readonly DraftItem[] {
  const others = items.filter(({ isFromEngine }) => !isFromEngine);
  if (!others.length || layer === 'timexes' || layer === 'quantities') return items;
  const start = ({ item }: DraftItem) =>
    listItemSpans<ReviewedLayer>(layer, item, NO_QUANTITIES).main[0]?.[0] ?? Infinity;
  const waiting = others.toSorted((a, b) => start(a) - start(b));
  const ordered: DraftItem[] = [];
  let next = 0;
  for (const item of items) {
    if (!item.isFromEngine) continue;
    while (next < waiting.length && start(waiting[next]!) < start(item)) ordered.push(waiting[next++]!);
    ordered.push(item);
  }
  return [...ordered, ...waiting.slice(next)];
}

const NO_QUANTITIES = new Map();
