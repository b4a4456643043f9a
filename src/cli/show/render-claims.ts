import type { OnRecord } from '../../schema/record.ts';
import type { Screen } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { markReview } from './describe-review.ts';
import { quoteWords } from './quote-words.ts';

export const TOP_CLAIMS = 10;

/** The claims most worth checking, best first; the score is an order, not a probability. */
export function renderClaims(record: OnRecord, { colors, columns }: Screen): string {
  return listTopClaims(record)
    .map((claim) => {
      const voice = claim.statement ?? 'own voice';
      const line = `${quoteWords(record, claim.spans)}  ${colors.dim(`${markReview(claim)}, ${voice}`)}`;
      return wrapText(line, columns, '      ', `${claim.checkworthiness.toFixed(2)}  `);
    })
    .join('\n');
}

const listTopClaims = (record: OnRecord): OnRecord['claims'] =>
  record.claims.toSorted((a, b) => b.checkworthiness - a.checkworthiness).slice(0, TOP_CLAIMS);
