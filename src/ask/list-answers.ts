import type { Language } from '../engine/language/language.ts';
import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import { isInside } from '../text/span.ts';
import { listPhrases } from './find/create-terms.ts';
import { listWords, toStem } from './find/list-stems.ts';
import type { Passage } from './passage.ts';
import type { AskedRecords } from './position/find-voices.ts';
import type { Question } from './question/proposition.ts';

/** So many passages are told at most. */
const MOST = 20;

/** Of the words of the question, the share that a passage has to hold of those that the best one holds. */
const LEAST_SHARE = 0.6;

/**
 * What may answer a question without sides: of "when" what tells a time, of "how many" a figure, of "where" some place, of "who" what somebody
 * says or what names somebody; and only what speaks of about as much of the question as the best of them does.
 */
export function listAnswers(
  passages: readonly Passage[],
  { documents }: AskedRecords,
  question: Extract<Question, { readonly kind: 'list' }>,
  language: Language,
): readonly Passage[] {
  const stems = new Set(listPhrases(question.topic, language).map(toStem));
  const found = passages.filter((passage) => {
    const record = documents.get(passage.document)?.record;
    return !passage.isMinor && record !== undefined && holdsAnswer(passage, record, question);
  });
  const shares = found.map(({ words, named }) => {
    const held = new Set(listWords([words, ...named].join(' ')).map(toStem));
    return [...stems].filter((stem) => held.has(stem)).length;
  });
  const least = Math.max(...shares, 0) * LEAST_SHARE;
  return found.filter((_, at) => shares[at]! >= least).slice(0, MOST);
}

function holdsAnswer(
  { spans, statement, day }: Passage,
  record: OnRecord,
  { askedFor, speaker }: Pick<Extract<Question, { readonly kind: 'list' }>, 'askedFor' | 'speaker'>,
): boolean {
  const hasIn = (found: readonly { readonly span: Span }[]): boolean =>
    found.some(({ span }) => spans.some((outer) => isInside(span, outer)));
  switch (askedFor) {
    case 'when':
      return hasIn(record.timexes) || (speaker !== null && day !== null);
    case 'how-many':
      return hasIn(record.quantities);
    case 'who':
      return (
        statement !== null ||
        record.actors.some(({ kind, mentions }) => kind !== 'place' && kind !== 'document' && hasIn(mentions))
      );
    case 'where':
      return record.actors.some(({ kind, mentions }) => kind === 'place' && hasIn(mentions));
    default:
      return true;
  }
}
