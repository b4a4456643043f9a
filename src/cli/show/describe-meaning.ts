import type { OnRecord } from '../../schema/record.ts';
import type { Statement } from '../../schema/statement.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import { quoteWords } from './quote-words.ts';

/**
 * What stands before the words of a statement so that nobody reads them the wrong way round: "not so (“does not believe”): ", "not said
 * (“did not say”): "; empty where they are said as they stand.
 */
export function describeMeaning(record: OnRecord, { source, cue, speakers, ...statement }: Statement): string {
  const { polarity, contentPolarity } = statement;
  if (polarity === 'affirmed' && contentPolarity === 'affirmed') return '';
  // "No engineer | believes": where nobody is named, the source may hold the negation
  const spans = speakers.length ? cue : [...source, ...cue].toSorted((a, b) => a[0] - b[0]);
  const frame = spans.length ? ` (“${quoteWords(record, spans)}”)` : '';
  return `${contentPolarity === 'denied' ? 'not so' : SAID_AS[polarity]}${frame}: `;
}

const SAID_AS = { affirmed: 'said', denied: 'denied', 'not-said': 'not said' } as const satisfies Record<
  Statement['polarity'],
  string
>;

/** "2031-05-02", or "2031-05-14, the day of the article" where nothing tells when it was said; null where nobody knows. */
export function describeSaidOn(record: OnRecord, { saidAt, saidOn }: Statement): string | null {
  if (saidOn)
    return saidOn.basis === 'published' ? `${saidOn.value}, the day of the article` : escapeFlow(saidOn.value);
  const timex = record.timexes.find(({ id }) => id === saidAt);
  return timex ? escapeFlow(timex.value) : null;
}
