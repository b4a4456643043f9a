import type { Timex } from '../../../schema/timex.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Report } from '../../rule.ts';
import type { CheckView } from '../../view.ts';

/** So many paragraphs further up a year is still at hand. */
const NEAR = 2;

/** Months and days of a document without a day of its own that were placed by a year which stands far above them. */
export function reportFarFromYear(view: CheckView, report: Report, tell: (words: string) => string): void {
  const { document, timexes } = view.record;
  if (document.publishedAt.value !== null) return;
  let known = Number.NEGATIVE_INFINITY;
  for (const timex of timexes) {
    const paragraph = findFirstEndingAfter(view.record.blocks, timex.span[0]);
    const words = view.words(timex.span);
    if (words.includes(timex.value.slice(0, 4))) known = paragraph;
    else if (isOfMonth(timex, view) && !view.isQuoted(timex.span)) {
      if (paragraph - known > NEAR) report({ span: timex.span, message: tell(words) });
      // the next ones are of the same year, which is told once
      known = paragraph;
    }
  }
}

/** "8 November", "in May"; not "last month". */
const isOfMonth = ({ type, basis, value, span }: Timex, { language, words }: CheckView): boolean =>
  type === 'DATE' &&
  basis === 'inferred' &&
  /^\d{4}-\d{2}(?:-\d{2})?$/.test(value) &&
  (words(span).match(/\p{L}+/gu) ?? []).some((word) => language.timexWords.months.has(word.toLowerCase()));
