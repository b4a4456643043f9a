import type { ItemName } from '../../review/create-annotation.ts';
import type { ReviewedRecord } from '../../review/reviewed-record.ts';

/** From this certainty on an item is taken for right unless somebody asks. */
export const CERTAIN_FROM = 0.8;

interface Doubtful extends ItemName {
  readonly certainty: number | null;
}

/**
 * What nobody has judged yet and is in doubt, the least sure first; `isAll` also what is not, what was not measured, and the
 * statements that are folded away.
 */
export function listDoubtful(
  record: ReviewedRecord,
  { below = CERTAIN_FROM, isAll = false } = {},
): readonly ItemName[] {
  const items: Doubtful[] = [
    ...record.statements
      .filter((each) => isOpen(each) && (isAll || !each.minor))
      .map((each) => ({ layer: 'statements' as const, id: each.id, certainty: rate(each) })),
    ...record.timexes
      .filter(isOpen)
      .map((each) => ({ layer: 'timexes' as const, id: each.id, certainty: each.confidence })),
    ...record.quantities
      .filter(isOpen)
      .map((each) => ({ layer: 'quantities' as const, id: each.id, certainty: each.confidence })),
  ];
  return items
    .filter(({ certainty }) => isAll || (certainty !== null && certainty < below))
    .sort((a, b) => (a.certainty ?? 1) - (b.certainty ?? 1))
    .map(({ layer, id }) => ({ layer, id }));
}

const isOpen = ({ review }: { readonly review: { readonly state: string } }): boolean => review.state === 'proposed';

/** As sure as the less sure of that it is one, and of who speaks. */
function rate({ confidence, speakerConfidence }: ReviewedRecord['statements'][number]): number | null {
  if (confidence === null || speakerConfidence === null) return confidence ?? speakerConfidence;
  return Math.min(confidence, speakerConfidence);
}
