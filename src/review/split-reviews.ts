import type { OnRecord } from '../schema/record.ts';
import { REVIEWED_LAYERS, type ReviewedLayer } from './layers.ts';
import type { ItemReview, ReviewedRecord } from './reviewed-record.ts';

/** What people said of the items of a record, by layer and id; of those alone of which anybody said anything. */
export type ItemReviews = Readonly<Partial<Record<ReviewedLayer, Readonly<Record<string, ItemReview>>>>>;

/** A reviewed record as a plain one, which keeps the published schema, and beside it what people said of its items. */
export function splitReviews({ review: _, ...reviewed }: ReviewedRecord): {
  readonly record: OnRecord;
  readonly reviews: ItemReviews;
} {
  const layers = REVIEWED_LAYERS.map((layer) => [layer, reviewed[layer].map(({ review: __, ...item }) => item)]);
  const reviews = REVIEWED_LAYERS.map((layer) => {
    const spokenOf = reviewed[layer].filter(({ review }) => review.entries.length);
    return [layer, Object.fromEntries(spokenOf.map(({ id, review }) => [id, review]))] as const;
  });
  return {
    record: { ...reviewed, ...Object.fromEntries(layers) } as OnRecord,
    reviews: Object.fromEntries(reviews.filter(([, items]) => Object.keys(items).length)),
  };
}
