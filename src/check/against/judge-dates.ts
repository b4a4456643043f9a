import { findSentence } from '../../compare/find-sentence.ts';
import { isOneTime } from '../../compare/is-one-time.ts';
import type { Span } from '../../schema/span.ts';
import type { Timex } from '../../schema/timex.ts';
import { isInside } from '../../text/span.ts';
import type { CheckView, SourceDocument } from '../view.ts';
import { holdAgainst } from './held.ts';
import { type LikePassage, listPassages } from './passages.ts';

/** A date of the draft beside the one that a source has for the same. */
export interface DateVerdict {
  readonly timex: Timex;
  readonly document: SourceDocument;
  /** The source's date, and its sentence. */
  readonly span: Span;
  readonly sentence: Span;
}

/** So much of the sentence is in the source's, and so many words. */
const LEAST = { likeness: 0.6, words: 2 };
/** The same, where the sources have the draft's date as well, of something else. */
const LEAST_OF_ELSEWHERE = { likeness: 0.85, words: 3 };
/** A passage that is less like by so much is of something else. */
const MARGIN = 0.15;

/** Dates that the passages most like the draft's sentence have otherwise, and no passage nearly as like has as it is. */
export function judgeDates(view: CheckView): readonly DateVerdict[] {
  const { draft, sources } = holdAgainst(view);
  const passages = listPassages(view);
  const times = draft.record.timexes.map(({ span }) => span);
  const others = draft.record.quantities.map(({ span }) => span);
  return draft.record.timexes.filter(isDated).flatMap((timex): DateVerdict[] => {
    const sentence = findSentence(draft.record, timex.span);
    const terms = draft.terms.list(sentence, [...times, ...others]);
    const like = passages.findLike({ terms, names: draft.terms.names });
    const [best] = like.filter((each) => listTimes(each).length > 0);
    if (!best) return [];
    const near = like.filter(({ likeness }) => likeness >= best.likeness - MARGIN);
    if (near.some((each) => listTimes(each).some((other) => isOneTime(timex, other)))) return [];
    const isElsewhere = sources.some(({ record }) =>
      record.timexes.some((other) => isDated(other) && isOneTime(timex, other)),
    );
    const least = isElsewhere ? LEAST_OF_ELSEWHERE : LEAST;
    if (best.likeness < least.likeness || best.words.length < least.words) return [];
    const { held, span } = best.passage;
    const theirs = listTimes(best).filter((each) => isOfOneKind(timex, each));
    const [other] = theirs;
    // The same words, which each text resolves by its own days.
    const words = view.words(timex.span);
    if (!other || theirs.some((each) => held.record.document.text.slice(...each.span) === words)) return [];
    return [{ timex, document: held.source, span: other.span, sentence: span }];
  });
}

/** A day, a month, a year or a weekday; no "now", no season, nothing that is only about then. */
const isDated = ({ type, value, mod }: Timex): boolean =>
  (type === 'DATE' || type === 'TIME') &&
  mod === null &&
  /^[\dX]{4}(?:-W[\dX]{2}-\d|-\d{2}|$)/.test(value) &&
  value !== 'XXXX';

const listTimes = ({ passage: { held, span } }: LikePassage): readonly Timex[] =>
  held.record.timexes.filter((timex) => isDated(timex) && isInside(timex.span, span));

/** A weekday is held against days, a year against what has a year. */
function isOfOneKind(one: Timex, other: Timex): boolean {
  const [a, b] = [one, other].map(({ value }) => /^\d{4}$/.test(value));
  return a === b || (!one.value.includes('X') && !other.value.includes('X'));
}
