import { findSentence } from '../../../compare/find-sentence.ts';
import { createTermReader, type TermReader } from '../../../compare/term-reader.ts';
import type { Language } from '../../../engine/language/language.ts';
import type { Span } from '../../../schema/span.ts';
import type { Timex } from '../../../schema/timex.ts';
import type { CheckView } from '../../view.ts';
import { findDayClause } from './find-day-clause.ts';
import { findRetelling } from './find-retelling.ts';
import { isPast } from './is-past.ts';

export interface DateConflict {
  readonly timex: Timex;
  readonly earlier: Timex;
}

/** Days of which the sentences speak of the same, and which are not the same. */
export function findDateConflicts(view: CheckView): readonly DateConflict[] {
  const told = listTold(view);
  return told.flatMap((later, index) => {
    const earlier = told.slice(0, index).find((each) => isConflict(each, later, view.language.eventWords));
    return earlier ? [{ timex: later.timex, earlier: earlier.timex }] : [];
  });
}

interface Told extends Happening {
  readonly timex: Timex;
  readonly sentence: Span;
  /** The clause that the day stands in. */
  readonly clause: Happening;
  /** What a clause tells by the way, as known: "since the bridge collapsed on 3 March". */
  readonly retold: Happening | null;
}

interface Happening {
  /** What it speaks of. */
  readonly terms: ReadonlySet<string>;
  /** What was done, as verbs in the past. */
  readonly deeds: ReadonlySet<string>;
}

/** Each day with its number that stands alone in its sentence, with what that speaks of; not where something happens once more. */
function listTold({ record, text, language, words }: CheckView): readonly Told[] {
  // a bare weekday, or "today", is of whoever speaks
  const days = record.timexes.filter((timex) => isDay(timex) && /\p{N}/u.test(words(timex.span)));
  const times = [...record.timexes, ...record.quantities].map(({ span }) => span);
  const reader = createTermReader({ record, publicIds: new Map() }, language);
  const read = (span: Span) => readHappening(span, { text, times, reader, language });
  return days.flatMap((timex) => {
    const sentence = findSentence(record, timex.span);
    const isAlone = !days.some(
      ({ span, from }) => from !== timex.from && sentence[0] <= span[0] && span[0] < sentence[1],
    );
    const isOnceMore = listWords(words(sentence)).some((word) => language.eventWords.repeats.has(word));
    if (!isAlone || isOnceMore) return [];
    const retold = findRetelling(text, sentence, timex.span, language);
    const clause = read(findDayClause(text, sentence, timex.span, language));
    return [{ timex, sentence, clause, ...read(sentence), retold: retold && read(retold) }];
  });
}

const isDay = ({ type, from, to, mod, alternatives }: Timex): boolean =>
  type === 'DATE' && from !== null && from === to && mod === null && !alternatives.length;

const listWords = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

interface Reading {
  readonly text: string;
  readonly times: readonly Span[];
  readonly reader: TermReader;
  readonly language: Language;
}

const readHappening = (span: Span, { text, times, reader, language }: Reading): Happening => ({
  terms: reader.list(span, times),
  deeds: new Set(listWords(text.slice(...span)).filter((word) => isPast(word, language))),
});

/** Further apart two days are two events, whatever is like about them. */
const MOST_DAYS = 31;
const LEAST_SHARED = 3;
const LEAST_RETOLD = 2;
const LEAST_LIKENESS = 0.6;
const DAY = 86_400_000;

function isConflict(one: Told, other: Told, { onceDeeds: once }: Language['eventWords']): boolean {
  if (one.sentence[0] === other.sentence[0] || one.timex.from === other.timex.from) return false;
  if (Math.abs(Date.parse(one.timex.from!) - Date.parse(other.timex.from!)) > MOST_DAYS * DAY) return false;
  if (isRetold(one, other) || isRetold(other, one) || isToldAgain(one, other)) return true;
  return [...one.clause.deeds].some((deed) => once.has(deed)) && isToldAgain(one.clause, other.clause);
}

/** A clause of the other speaks of what this one tells, and of nothing with a name beside it. */
function isRetold(one: Told, { retold }: Told): boolean {
  if (!retold || !isWithin(retold.deeds, one.deeds)) return false;
  const own = [...retold.terms].filter((term) => !one.terms.has(term));
  const shared = retold.terms.size - own.length;
  if (shared < LEAST_RETOLD || shared / retold.terms.size < LEAST_LIKENESS) return false;
  return !own.some((term) => term.startsWith('@'));
}

/** All that one of the two speaks of, the other does. */
function isToldAgain(one: Happening, other: Happening): boolean {
  const [short, long] = one.terms.size <= other.terms.size ? [one, other] : [other, one];
  return short.terms.size >= LEAST_SHARED && isWithin(short.terms, long.terms) && isWithin(short.deeds, long.deeds);
}

const isWithin = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].every((word) => other.has(word));
