import type { OnRecord } from '../../schema/record.ts';
import { type LayerItems, REVIEWED_LAYERS, type ReviewedLayer } from '../layers.ts';
import type { ItemReview, Rating, ReviewNote } from '../reviewed-record.ts';
import { createPlaceIndex, type PlaceIndex } from './place-index.ts';

/** An item while entries are laid over it. */
export interface DraftItem<L extends ReviewedLayer = ReviewedLayer> {
  readonly layer: L;
  /** As it stands now. Replaced, never written to: it may be the engine's own. */
  item: LayerItems[L];
  /** As it came in: from the engine, or from the entry that put it here. */
  readonly base: LayerItems[L];
  readonly isFromEngine: boolean;
  /** Null until somebody said something of it. */
  review: DraftReview | null;
}

export interface DraftReview {
  isAccepted: boolean;
  isRejected: boolean;
  isAdded: boolean;
  by: string;
  at: string;
  readonly entries: number[];
  readonly before: Map<string, unknown>;
  how: ItemReview['how'];
  joinedInto: DraftItem | null;
  publicId: string | null;
  readonly notes: ReviewNote[];
  isPinned: boolean;
  rating: Rating | null;
}

/** The items of one layer, with ways to find one. */
export interface DraftLayer<L extends ReviewedLayer = ReviewedLayer> {
  readonly items: DraftItem<L>[];
  readonly byKey: Map<string, DraftItem<L>>;
  readonly byId: Map<string, DraftItem<L>>;
  /** Made when first asked for: an entry of this very reading never needs it. */
  readonly places: () => PlaceIndex<DraftItem<L>>;
  /** Lets an item that is new, or was moved, be found where it stands now. */
  readonly settleAt: (item: DraftItem<L>) => void;
}

export interface ReviewDraft {
  readonly record: OnRecord;
  readonly layers: { readonly [L in ReviewedLayer]: DraftLayer<L> };
  /** Of the document as a whole. */
  readonly notes: ReviewNote[];
  isPinned: boolean;
}

export function createReviewDraft(record: OnRecord): ReviewDraft {
  const layers = Object.fromEntries(REVIEWED_LAYERS.map((layer) => [layer, createLayer(record, layer)]));
  return { record, layers: layers as ReviewDraft['layers'], notes: [], isPinned: false };
}

function createLayer<L extends ReviewedLayer>(record: OnRecord, layer: L): DraftLayer<L> {
  const items = (record[layer] as readonly LayerItems[L][]).map(
    (item): DraftItem<L> => ({ layer, item, base: item, isFromEngine: true, review: null }),
  );
  let places: PlaceIndex<DraftItem<L>> | null = null;
  return {
    items,
    byKey: new Map(items.map((each) => [each.item.key, each])),
    byId: new Map(items.map((each) => [each.item.id, each])),
    places: () => (places ??= createPlaceIndex(layer, items, record.quantities)),
    settleAt: (item) => places?.add(item),
  };
}

/** Takes an item that no engine gave into its layer. */
export function addItem<L extends ReviewedLayer>(layer: DraftLayer<L>, name: L, item: LayerItems[L]): DraftItem<L> {
  const added: DraftItem<L> = { layer: name, item, base: item, isFromEngine: false, review: null };
  layer.items.push(added);
  layer.byKey.set(item.key, added);
  layer.byId.set(item.id, added);
  layer.settleAt(added);
  return added;
}

/** Changes fields of an item, and keeps what they were. */
export function changeItem<L extends ReviewedLayer>(
  draft: DraftItem<L>,
  review: DraftReview,
  fields: Partial<LayerItems[L]>,
): void {
  for (const [field, value] of Object.entries(fields)) {
    const base = draft.base[field as keyof LayerItems[L]];
    if (isSame(base, value)) review.before.delete(field);
    else review.before.set(field, base);
  }
  draft.item = { ...draft.item, ...fields };
}

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The review of an item that an entry speaks of: its name, time and number are kept. */
export function openReview(
  draft: DraftItem,
  { id, by, at }: { readonly id: number; readonly by: string; readonly at: string },
  how: ItemReview['how'],
): DraftReview {
  const review = draft.review ?? createDraftReview(by, at, how);
  draft.review = review;
  review.by = by;
  review.at = at;
  review.how = how;
  if (review.entries.at(-1) !== id) review.entries.push(id);
  return review;
}

/** Written out, which is several times as quick as to put it together from parts. */
const createDraftReview = (by: string, at: string, how: ItemReview['how']): DraftReview => ({
  isAccepted: false,
  isRejected: false,
  isAdded: false,
  by,
  at,
  entries: [],
  before: new Map(),
  how,
  joinedInto: null,
  publicId: null,
  notes: [],
  isPinned: false,
  rating: null,
});
