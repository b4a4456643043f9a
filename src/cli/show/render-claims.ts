import type { OnRecord } from '../../schema/record.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import type { Screen } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { markReview } from './describe-review.ts';
import { quoteWords } from './quote-words.ts';

export const TOP_CLAIMS = 10;

/** The claims most worth checking, best first; the score is an order, not a probability. */
export function renderClaims(record: OnRecord, { colors, columns }: Screen): string {
  return listTopClaims(record)
    .map((claim) => {
      const line = `${quoteWords(record, claim.spans)}  ${colors.dim(`${markReview(claim)}, ${describeVoice(record, claim)}`)}`;
      return wrapText(line, columns, '      ', `${claim.checkworthiness.toFixed(2)}  `);
    })
    .join('\n');
}

const listTopClaims = (record: OnRecord): OnRecord['claims'] =>
  record.claims.toSorted((a, b) => b.checkworthiness - a.checkworthiness).slice(0, TOP_CLAIMS);

/** Who says so: the speakers of its statement, what its source is called, or the document itself. */
function describeVoice(record: OnRecord, { statement: id }: OnRecord['claims'][number]): string {
  const statement = record.statements.find((each) => each.id === id);
  if (!statement) return 'own voice';
  const names = statement.speakers.map(
    (speaker) => record.actors.find((actor) => actor.id === speaker)?.name ?? speaker,
  );
  const voice = escapeFlow(names.join(', ') || (statement.sourceName ?? 'nobody named'));
  // what is denied must not read as what is claimed
  const isDenied = statement.polarity === 'denied' || statement.contentPolarity === 'denied';
  return `${isDenied ? 'denied by ' : ''}${voice} in ${statement.id}`;
}
