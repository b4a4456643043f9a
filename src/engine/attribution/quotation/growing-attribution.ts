import type { Span } from '../../../schema/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';

/** A statement whose content may still grow. */
export type GrowingAttribution = Omit<RawAttribution, 'content'> & { readonly content: Span[] };

export const listParts = ({ content, cue, source }: RawAttribution): Span[] => [...content, ...cue, ...source];

/** A search for a statement whose parts share a character with a span, in time that does not grow with their number. */
export function createOwnerSearch(
  growing: readonly GrowingAttribution[],
  partsOf: (attribution: GrowingAttribution) => readonly Span[],
): (span: Span) => GrowingAttribution | null {
  const parts = growing
    .flatMap((owner) => partsOf(owner).map((span) => ({ span, owner })))
    .sort((x, y) => x.span[0] - y.span[0] || y.span[1] - x.span[1]);
  /** For each part the one up to it that reaches farthest. */
  const farthest = parts.map((_, index) => index);
  for (let at = 1; at < parts.length; at++) {
    if (parts[farthest[at - 1]!]!.span[1] >= parts[at]!.span[1]) farthest[at] = farthest[at - 1]!;
  }
  return (span) => {
    let low = 0;
    let high = parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (parts[middle]!.span[0] < span[1]) low = middle + 1;
      else high = middle;
    }
    const reaching = low > 0 ? parts[farthest[low - 1]!]! : null;
    return reaching && reaching.span[1] > span[0] ? reaching.owner : null;
  };
}
