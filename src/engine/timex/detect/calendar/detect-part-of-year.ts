import { isBreak } from '../../../grammar/noun-phrase.ts';
import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match, Sense } from '../../sense.ts';
import { readOrdinal } from './read-ordinal.ts';
import { plainNumberAt, readShortYear, readYear } from './read-year.ts';
import { readYearStep } from './read-year-step.ts';

/** "Q3 2022". */
export function detectShortPart(words: Words, index: number): Match | null {
  const part = words.language.timexWords.shortParts.get(normAt(words, index));
  return part !== undefined && isCapital(words[index]) ? withPartYear(words, index + 1, part, null) : null;
}

/** "The first two quarters of 1990" are its first half. */
export function detectFirstQuarters(words: Words, index: number): Match | null {
  const ordinal = readOrdinal(words, index);
  if (ordinal?.value !== 1 || normAt(words, ordinal.end + 1) !== 'quarters') return null;
  const count = normAt(words, ordinal.end);
  const isTwo = count === '2' || words.language.numberWords.cardinals.get(count) === 2;
  return isTwo ? withPartYear(words, ordinal.end + 2, 'H1', null) : null;
}

/** "The second" in "the second and third quarters", which are two expressions. */
export function detectFirstOfQuarters(words: Words, index: number): Match | null {
  const { partJoints, units } = words.language.timexWords;
  const ordinal = readOrdinal(words, index);
  if (!ordinal || !partJoints.has(normAt(words, ordinal.end))) return null;
  const second = readOrdinal(words, ordinal.end + 1);
  const isPair = second !== null && ordinal.value < second.value && second.value <= 4;
  if (!isPair || units.get(normAt(words, second.end)) !== 'Q') return null;
  const { sense } = withPartYear(words, second.end + 1, `Q${ordinal.value}`, null);
  return { end: ordinal.end, sense };
}

/** "The 15th" in "from the 15th to the 19th century", "the 16th and 17th centuries". */
export function detectFirstOfCenturies(words: Words, index: number): Match | null {
  const ordinal = readOrdinal(words, index);
  const { rangeJoints, centuryWords } = words.language.timexWords;
  if (!ordinal || ordinal.value < 1) return null;
  const at = normAt(words, ordinal.end) === '-' && !words[ordinal.end + 1]?.isGlued ? ordinal.end + 1 : ordinal.end;
  const joint = normAt(words, at);
  if (!rangeJoints.has(joint) && !words.language.functionWords.listJoints.has(joint)) return null;
  const last = readOrdinal(words, normAt(words, at + 1) === 'the' ? at + 2 : at + 1);
  const isLast = last !== null && last.value > ordinal.value && last.value <= NEWEST_CENTURY;
  if (!isLast || !centuryWords.has(readPartNoun(words, last.end).noun)) return null;
  return { end: ordinal.end, sense: { kind: 'fixed', type: 'DATE', value: renderCentury(ordinal.value) } };
}

const NEWEST_CENTURY = 25;

const renderCentury = (number: number): string => String(number - 1).padStart(2, '0');

/** "The 19th century", "the 5th century BC". */
export function detectCentury(words: Words, index: number): Match | null {
  const ordinal = readOrdinal(words, index);
  if (!ordinal || ordinal.value < 1 || ordinal.value > NEWEST_CENTURY) return null;
  const { noun, end } = readPartNoun(words, ordinal.end);
  if (!words.language.timexWords.centuryWords.has(noun)) return null;
  const isBefore = words.language.timexWords.erasBefore.has(normAt(words, end).replaceAll('.', ''));
  const value = `${isBefore ? 'BC' : ''}${renderCentury(ordinal.value)}`;
  return { end: isBefore ? end + 1 : end, sense: { kind: 'fixed', type: 'DATE', value } };
}

/** "The third quarter of 1989", "1989's second half", "fourth-quarter". */
export function detectNumberedPart(words: Words, index: number): Match | null {
  const { yearParts, partJoints } = words.language.timexWords;
  const year = readLeadingYear(words, index);
  const ordinal = readOrdinal(words, year ? year.end : index);
  if (!ordinal) return null;
  const { noun, end, isHyphened } = readPartNoun(words, ordinal.end);
  // "The second and third quarters".
  const isLastOfQuarters = noun === 'quarters' && partJoints.has(normAt(words, index - 1));
  const part = yearParts.get(isLastOfQuarters ? 'quarter' : noun);
  // "The first quarter-final" is a game.
  if (!part || ordinal.value > part.count || normAt(words, end) === '-') return null;
  const match = withPartYear(words, end, `${part.letter}${ordinal.value}`, year?.value ?? null);
  // Ball games have a first half too.
  if (part.letter === 'H' && match.end === end && !year) return null;
  return isHyphened && match.sense.kind === 'part' ? { ...match, sense: { ...match.sense, isAttribute: true } } : match;
}

/** What an ordinal numbers: "quarter" in "third-quarter" and "third fiscal quarter". */
function readPartNoun(words: Words, index: number): { end: number; noun: string; isHyphened: boolean } {
  const isHyphened = normAt(words, index) === '-';
  const at = isHyphened || normAt(words, index) === 'fiscal' ? index + 1 : index;
  return { end: at + 1, noun: normAt(words, at), isHyphened };
}

function readLeadingYear(words: Words, index: number): { end: number; value: number } | null {
  const at = normAt(words, index) === 'fiscal' ? index + 1 : index;
  const year = plainNumberAt(words, at);
  if (!(year >= 1000 && year <= 2999)) return null;
  return { end: normAt(words, at + 1) === "'s" ? at + 2 : at + 1, value: year };
}

/** "Summer 1990", "the spring of 2022", "winter"; "fall" and "spring" alone are mostly verbs. */
export function detectSeason(words: Words, index: number): Match | null {
  const word = normAt(words, index);
  const season = words.language.timexWords.seasons.get(word);
  if (season === undefined || word.endsWith('s')) return null;
  const match = withPartYear(words, index + 1, season, null);
  if (match.end > index + 1) return match;
  return isLedSeason(words, index) && normAt(words, index + 1) !== 'of' && !isCapital(words[index + 1]) ? match : null;
}

/** "In winter", "the spring", "the summer and autumn"; but "the fall" may be anybody's. */
function isLedSeason(words: Words, index: number): boolean {
  const { seasons, seasonPrepositions, sureSeasonLeads } = words.language.timexWords;
  const before = normAt(words, index - 1);
  // "In winter", but "in winter storms".
  if (seasonPrepositions.has(before)) return isBreak(words[index + 1], words.language);
  if (words.language.functionWords.listJoints.has(before) && seasons.has(normAt(words, index - 2))) return true;
  return sureSeasonLeads.has(before) && normAt(words, index) !== 'fall';
}

/** Behind a quarter or season: "of 1989", "1989", "of fiscal 1989", "of last year", "last year". */
function withPartYear(words: Words, index: number, part: string, leading: number | null): Match {
  const sense: Sense = { kind: 'part', part, year: leading, yearShift: null };
  if (leading !== null) return { end: index, sense };
  let at = words.language.timexWords.partYearJoints.has(normAt(words, index)) ? index + 1 : index;
  if (normAt(words, at) === 'fiscal') at++;
  const year = readYear(words, at);
  if (year && normAt(words, at - 1) !== 'in') {
    // "The winter of 1941-42" has one beginning.
    const short = part === 'WI' ? readShortYear(words, year.end, year.value) : null;
    return { end: short === null ? year.end : year.end + 2, sense: { ...sense, year: year.value } };
  }
  const step = readYearStep(words, index);
  return step ? { end: step.end, sense: { ...sense, of: step.step } } : { end: index, sense };
}
