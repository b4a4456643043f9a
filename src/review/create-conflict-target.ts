import type { Span } from '../schema/span.ts';
import { createEvidence } from '../text/evidence.ts';
import type { TextPlace } from './create-target.ts';
import type { ReviewedLayer } from './layers.ts';
import type { Target } from './target.ts';

type ConflictTarget = Extract<Target, { type: 'conflict' }>;

/** One of two items that clash, in its text. */
export interface ClashingItem {
  readonly place: TextPlace;
  readonly text: string;
  readonly layer: ReviewedLayer;
  readonly itemKey: string;
  readonly spans: readonly Span[];
}

/** Two items that clash, as an entry of the journal is about them: by their keys, with the words of their passages. */
export function createConflictTarget(kind: string, items: readonly [ClashingItem, ClashingItem]): ConflictTarget {
  return { type: 'conflict', kind, places: [createPlace(items[0]), createPlace(items[1])] };
}

const createPlace = ({ place, text, layer, itemKey, spans }: ClashingItem): ConflictTarget['places'][number] => ({
  textHash: place.textHash,
  series: place.series,
  layer,
  itemKey,
  evidence: spans.map((span) => ({ role: 'passage', ...createEvidence(text, span) })),
});

/** Names two items that clash, whichever is told first. */
export const nameClash = (
  kind: string,
  items: readonly { readonly document: string; readonly key: string }[],
): string =>
  `${kind} ${items
    .map(({ document, key }) => `${document} ${key}`)
    .sort()
    .join(' ')}`;
