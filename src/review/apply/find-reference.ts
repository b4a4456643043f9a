import type { ItemReference } from '../item-values.ts';
import type { ApplyContext, PlacedTarget } from './apply-context.ts';
import type { ReferredLayer } from './reference-finder.ts';
import type { DraftItem } from './review-draft.ts';

/** Another item that an entry names, in the text at hand: by its key where the text is the same, else by its place. */
export function findReference(
  { draft, findBySpan }: ApplyContext,
  { isHere, place }: PlacedTarget,
  layer: ReferredLayer,
  reference: ItemReference | null,
): DraftItem | null {
  if (!reference) return null;
  const named = isHere ? draft.layers[layer].byKey.get(reference.key) : undefined;
  if (named) return named;
  const span = place(reference.span);
  return (span && findBySpan(layer, span)) ?? null;
}
