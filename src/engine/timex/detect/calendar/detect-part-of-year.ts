import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match, Sense } from '../../sense.ts';
import { plainNumberAt, readShortYear, readYear } from './detect-year.ts';
import { type Ordinal, readOrdinal } from './read-ordinal.ts';
import { readYearStep } from './read-year-step.ts';

/** "The third quarter of 1989", "1989's second half", "Q3 2022", "the 19th century", "fourth-quarter". */
export function detectNumberedPart(words: Words, index: number): Match | null {
  const short = /^([qh])([1-4])$/.exec(normAt(words, index));
  if (short && isCapital(words[index]))
    return withPartYear(words, index + 1, `${short[1]!.toUpperCase()}${short[2]}`, null);
  const first = readOrdinal(words, index);
  const several = first && detectSeveralParts(words, first);
  if (several) return several;
  const year = readLeadingYear(words, index);
  const ordinal = year ? readOrdinal(words, year.end) : first;
  if (!ordinal) return null;
  const at = normAt(words, ordinal.end) === '-' ? ordinal.end + 1 : ordinal.end;
  const noun = at === ordinal.end && normAt(words, at) === 'fiscal' ? normAt(words, at + 1) : normAt(words, at);
  const nounEnd = noun === normAt(words, at) ? at + 1 : at + 2;
  if (noun === 'century' && !year && ordinal.value >= 1 && ordinal.value <= 25) {
    const isBefore = words.language.timexWords.erasBefore.has(normAt(words, nounEnd).replaceAll('.', ''));
    const value = `${isBefore ? 'BC' : ''}${String(ordinal.value - 1).padStart(2, '0')}`;
    return { end: isBefore ? nounEnd + 1 : nounEnd, sense: { kind: 'fixed', type: 'DATE', value } };
  }
  // "The second and third quarters".
  const isSecond = noun === 'quarters' && ['and', 'or', 'to'].includes(normAt(words, index - 1));
  const part = words.language.timexWords.yearParts.get(isSecond ? 'quarter' : noun);
  // "The first quarter-final" is a game.
  if (!part || ordinal.value > part.count || normAt(words, nounEnd) === '-') return null;
  const match = withPartYear(words, nounEnd, `${part.letter}${ordinal.value}`, year?.value ?? null);
  // Ball games have a first half too.
  if (part.letter === 'H' && match.end === nounEnd && !year) return null;
  return at > ordinal.end && match.sense.kind === 'part'
    ? { ...match, sense: { ...match.sense, isAttribute: true } }
    : match;
}

/** "The first two quarters of 1990" are its first half; "the second and third quarters" are two expressions. */
function detectSeveralParts(words: Words, ordinal: Ordinal): Match | null {
  const isHalf = ordinal.value === 1 && ['two', '2'].includes(normAt(words, ordinal.end));
  if (isHalf && normAt(words, ordinal.end + 1) === 'quarters') return withPartYear(words, ordinal.end + 2, 'H1', null);
  if (!['and', 'or', 'to'].includes(normAt(words, ordinal.end))) return null;
  const second = readOrdinal(words, ordinal.end + 1);
  const noun = second ? normAt(words, second.end) : '';
  const isPair = second !== null && ordinal.value < second.value && second.value <= 4;
  if (!isPair || (noun !== 'quarter' && noun !== 'quarters')) return null;
  const { sense } = withPartYear(words, second.end + 1, `Q${ordinal.value}`, null);
  return { end: ordinal.end, sense };
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
  const before = normAt(words, index - 1);
  // "The summer and autumn".
  const isSecond =
    (before === 'and' || before === 'or') && words.language.timexWords.seasons.has(normAt(words, index - 2));
  const isBare =
    isSecond ||
    words.language.timexWords.seasonPrepositions.has(before) ||
    ((before === 'the' || before === 'of') && word !== 'fall');
  return isBare && normAt(words, index + 1) !== 'of' && !isCapital(words[index + 1]) ? match : null;
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
