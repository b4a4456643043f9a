import { findSentence } from '../../../compare/find-sentence.ts';
import type { TermReader } from '../../../compare/term-reader.ts';
import type { Span } from '../../../schema/span.ts';
import type { Timex } from '../../../schema/timex.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { AskedDocument } from '../../asked-document.ts';
import type { DateFact, Listed } from './fact.ts';
import { readActors } from './read-speakers.ts';
import { withBlocksAround } from './with-blocks-around.ts';

/** Days on which something happened: not those on which something was said, or the text was written. */
export function listDates(document: AskedDocument, terms: TermReader): readonly Listed<DateFact>[] {
  const { record } = document;
  const saidAt = new Set(record.statements.map((statement) => statement.saidAt));
  const spans = [...record.timexes, ...record.quantities].map(({ span }) => span);
  return record.timexes.filter(isDay).flatMap((timex): Listed<DateFact>[] => {
    if (saidAt.has(timex.id) || timex.from === document.publishedAt) return [];
    const sentence = findSentence(record, timex.span);
    const statement =
      record.statements.find(({ content }) =>
        content.some(([from, to]) => from <= timex.span[0] && timex.span[1] <= to),
      ) ?? null;
    return [
      {
        ...{ layer: 'timexes', key: timex.key, id: timex.id },
        spans: [sentence],
        differing: [timex.span],
        actor: readActors(document, statement),
        day: statement?.saidOn?.value ?? document.publishedAt,
        ...{ terms: terms.list(withSentenceBefore(document, sentence), spans), names: terms.names },
        on: timex.from!,
        isWhole: /\p{N}/u.test(record.document.text.slice(...timex.span)),
        around: terms.list(withBlocksAround(document, timex.span), spans),
      },
    ];
  });
}

const isDay = ({ type, from, to, mod, alternatives }: Timex): boolean =>
  (type === 'DATE' || type === 'TIME') && from !== null && from === to && mod === null && !alternatives.length;

/** What happened may be named in the sentence before, of the same paragraph or of the one before. */
function withSentenceBefore({ record: { sentences } }: AskedDocument, sentence: Span): Span {
  const at = findFirstEndingAfter(sentences, sentence[0]);
  return [sentences[at - 1]?.span[0] ?? sentence[0], sentence[1]];
}
