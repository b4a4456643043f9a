import { findSentence } from '../../../compare/find-sentence.ts';
import { createTermReader } from '../../../compare/term-reader.ts';
import type { Language } from '../../../engine/language/language.ts';
import type { Span } from '../../../schema/span.ts';
import type { Timex } from '../../../schema/timex.ts';
import type { CheckView } from '../../view.ts';

export interface DateConflict {
  readonly timex: Timex;
  readonly earlier: Timex;
}

/** Days of which the sentences speak of the same, and which are not the same. */
export function findDateConflicts(view: CheckView): readonly DateConflict[] {
  const told = listTold(view);
  return told.flatMap((later, index) => {
    const earlier = told.slice(0, index).find((each) => isConflict(each, later));
    return earlier ? [{ timex: later.timex, earlier: earlier.timex }] : [];
  });
}

interface Told {
  readonly timex: Timex;
  readonly sentence: Span;
  readonly terms: ReadonlySet<string>;
  /** What was done, as verbs in the past. */
  readonly deeds: ReadonlySet<string>;
}

/** Each whole day that stands alone in its sentence, with what that speaks of; not where something happens once more. */
function listTold({ record, language, words }: CheckView): readonly Told[] {
  // "today" and "yesterday" are of whoever speaks
  const days = record.timexes.filter(
    (timex) => isDay(timex) && !language.timexWords.deicticDays.has(words(timex.span).toLowerCase()),
  );
  const times = [...record.timexes, ...record.quantities].map(({ span }) => span);
  const terms = createTermReader({ record, publicIds: new Map() }, language);
  const { repeats } = language.eventWords;
  return days.flatMap((timex) => {
    const sentence = findSentence(record, timex.span);
    const isAlone = !days.some(
      ({ span, from }) => from !== timex.from && sentence[0] <= span[0] && span[0] < sentence[1],
    );
    const all =
      words(sentence)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    if (!isAlone || all.some((word) => repeats.has(word))) return [];
    const deeds = new Set(all.filter((word) => isPast(word, language)));
    return [{ timex, sentence, terms: terms.list(sentence, times), deeds }];
  });
}

function isPast(word: string, { verbWords, conflictWords }: Language): boolean {
  const { irregularPasts, irregularParticiples, noPasts, pastEnding } = verbWords;
  if (conflictWords.emptyWords.has(word) || noPasts.has(word)) return false;
  return word.endsWith(pastEnding) || irregularPasts.has(word) || irregularParticiples.has(word);
}

const isDay = ({ type, from, to, mod, alternatives }: Timex): boolean =>
  type === 'DATE' && from !== null && from === to && mod === null && !alternatives.length;

/** Further apart two days are two events, whatever is like about them. */
const MOST_DAYS = 31;
const LEAST_SHARED = 3;
/** Of what the sentence that speaks of less speaks of. */
const LEAST_LIKENESS = 0.5;

function isConflict(one: Told, other: Told): boolean {
  if (one.sentence[0] === other.sentence[0] || one.timex.from === other.timex.from) return false;
  if (Math.abs(Date.parse(one.timex.from!) - Date.parse(other.timex.from!)) > MOST_DAYS * DAY) return false;
  if (!isWithin(one.deeds, other.deeds) && !isWithin(other.deeds, one.deeds)) return false;
  const shared = [...one.terms].filter((term) => other.terms.has(term)).length;
  return shared >= LEAST_SHARED && shared / Math.min(one.terms.size, other.terms.size) >= LEAST_LIKENESS;
}

/** "Opened" and "ended" are two events, whatever else is like. */
const isWithin = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].every((word) => other.has(word));

const DAY = 86_400_000;
