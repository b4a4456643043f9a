import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Place, Sense } from '../../sense.ts';

/** Months and parts of a year take the year that is named beside them: "from April to June in 2017", "in 2017, … in May". */
export function shareYears(words: Words, places: readonly Place[]): readonly Place[] {
  const shared = [...places];
  const opening = findOpeningYear(words, places);
  for (let at = shared.length - 1; at >= 0; at--) {
    const year =
      yearBehind(words, shared[at]!, shared[at + 1]) ?? yearBefore(words, shared[at]!, shared[at - 1]) ?? opening;
    if (year !== null) shared[at] = withYear(shared[at]!, year);
  }
  for (let at = 1; at < shared.length; at++) {
    const year = yearOfRange(words, shared[at - 1]!, shared[at]!);
    if (year !== null) shared[at] = withYear(shared[at]!, year);
  }
  return shared;
}

/** "From April 2017 to June": the end of a range, in the year of its beginning or in the next. */
function yearOfRange(words: Words, before: Place, { first, sense }: Place): number | null {
  const isTied = first === before.end + 1 && words.language.timexWords.rangeJoints.has(normAt(words, before.end));
  if (!isTied || before.sense.kind !== 'calendar' || sense.kind !== 'calendar') return null;
  const { year, month, day } = before.sense;
  if (year === null || month === null || sense.month === null || (day === null) !== (sense.day === null)) return null;
  return sense.month < month ? year + 1 : year;
}

/** "June in 2017", "the summer in 2018"; and of "April, May and June 2017" the earlier ones. */
function yearBehind(words: Words, place: Place, next: Place | undefined): number | null {
  if (!next || next.first !== place.end + 1) return null;
  const joint = normAt(words, place.end);
  if (isYear(next.sense)) return joint === 'in' ? next.sense.year : null;
  return isListed(words, place, next) ? yearOf(next.sense) : null;
}

/** "April, May": the earlier of a list in one year. */
const isListed = (words: Words, { end, sense }: Place, next: Place): boolean =>
  (normAt(words, end) === ',' || words.language.functionWords.listJoints.has(normAt(words, end))) &&
  sense.kind === 'calendar' &&
  next.sense.kind === 'calendar' &&
  sense.day === null &&
  next.sense.day === null &&
  sense.month !== null &&
  sense.month < (next.sense.month ?? 0);

/** "In 2017 from April to June", "in 2017, in May". */
function yearBefore(words: Words, place: Place, before: Place | undefined): number | null {
  if (!before || !isYear(before.sense) || !isLedYear(words, before)) return null;
  const { datePrepositions, yearJoints } = words.language.timexWords;
  for (let at = before.end; at < place.first; at++)
    if (!datePrepositions.has(normAt(words, at)) && !yearJoints.has(normAt(words, at))) return null;
  return place.first > before.end ? before.sense.year : null;
}

/** "In 2017, sales fell from April to June": what opens a sentence holds for all of it. */
function findOpeningYear(words: Words, places: readonly Place[]): number | null {
  const [first] = places;
  return first && isYear(first.sense) && first.first === 1 && isLedYear(words, first) ? first.sense.year : null;
}

const isLedYear = (words: Words, { first }: Place): boolean =>
  words.language.timexWords.monthPrepositions.has(normAt(words, first - 1));

type Year = Extract<Sense, { kind: 'calendar' }> & { readonly year: number };

const isYear = (sense: Sense): sense is Year =>
  sense.kind === 'calendar' && sense.year !== null && sense.month === null;

const yearOf = (sense: Sense): number | null =>
  sense.kind === 'calendar' || sense.kind === 'part' ? sense.year : null;

function withYear(place: Place, year: number): Place {
  const { sense } = place;
  if (sense.kind === 'calendar')
    return sense.year === null && !sense.of ? { ...place, sense: { ...sense, year } } : place;
  const isOpen = sense.kind === 'part' && sense.year === null && sense.yearShift === null && !sense.of;
  return isOpen ? { ...place, sense: { ...sense, year } } : place;
}
