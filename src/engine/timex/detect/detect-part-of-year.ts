import { ERAS_BEFORE, PART_YEAR_JOINTS, SEASON_PREPOSITIONS, SEASONS, YEAR_PARTS } from '../../lang/en/timex-words.ts';
import { isCapital, type Piece, wordAt } from '../../grammar/words.ts';
import type { Match, Sense } from '../sense.ts';
import { plainNumberAt, readShortYear, readYear } from './detect-year.ts';
import { type Ordinal, readOrdinal } from './read-ordinal.ts';
import { readYearStep } from './read-year-step.ts';

type Pieces = readonly Piece[];

/** "The third quarter of 1989", "1989's second half", "Q3 2022", "the 19th century", "fourth-quarter". */
export function detectNumberedPart(pieces: Pieces, index: number): Match | null {
  const short = /^([qh])([1-4])$/.exec(wordAt(pieces, index));
  if (short && isCapital(pieces[index]))
    return withPartYear(pieces, index + 1, `${short[1]!.toUpperCase()}${short[2]}`, null);
  const first = readOrdinal(pieces, index);
  const several = first && detectSeveralParts(pieces, first);
  if (several) return several;
  const year = readLeadingYear(pieces, index);
  const ordinal = year ? readOrdinal(pieces, year.end) : first;
  if (!ordinal) return null;
  const at = wordAt(pieces, ordinal.end) === '-' ? ordinal.end + 1 : ordinal.end;
  const noun = at === ordinal.end && wordAt(pieces, at) === 'fiscal' ? wordAt(pieces, at + 1) : wordAt(pieces, at);
  const nounEnd = noun === wordAt(pieces, at) ? at + 1 : at + 2;
  if (noun === 'century' && !year && ordinal.value >= 1 && ordinal.value <= 25) {
    const isBefore = ERAS_BEFORE.has(wordAt(pieces, nounEnd).replaceAll('.', ''));
    const value = `${isBefore ? 'BC' : ''}${String(ordinal.value - 1).padStart(2, '0')}`;
    return { end: isBefore ? nounEnd + 1 : nounEnd, sense: { kind: 'fixed', type: 'DATE', value } };
  }
  // "The second and third quarters".
  const isSecond = noun === 'quarters' && ['and', 'or', 'to'].includes(wordAt(pieces, index - 1));
  const part = YEAR_PARTS.get(isSecond ? 'quarter' : noun);
  // "The first quarter-final" is a game.
  if (!part || ordinal.value > part.count || wordAt(pieces, nounEnd) === '-') return null;
  const match = withPartYear(pieces, nounEnd, `${part.letter}${ordinal.value}`, year?.value ?? null);
  // Ball games have a first half too.
  if (part.letter === 'H' && match.end === nounEnd && !year) return null;
  return at > ordinal.end && match.sense.kind === 'part'
    ? { ...match, sense: { ...match.sense, isAttribute: true } }
    : match;
}

/** "The first two quarters of 1990" are its first half; "the second and third quarters" are two expressions. */
function detectSeveralParts(pieces: Pieces, ordinal: Ordinal): Match | null {
  const isHalf = ordinal.value === 1 && ['two', '2'].includes(wordAt(pieces, ordinal.end));
  if (isHalf && wordAt(pieces, ordinal.end + 1) === 'quarters')
    return withPartYear(pieces, ordinal.end + 2, 'H1', null);
  if (!['and', 'or', 'to'].includes(wordAt(pieces, ordinal.end))) return null;
  const second = readOrdinal(pieces, ordinal.end + 1);
  const noun = second ? wordAt(pieces, second.end) : '';
  const isPair = second !== null && ordinal.value < second.value && second.value <= 4;
  if (!isPair || (noun !== 'quarter' && noun !== 'quarters')) return null;
  const { sense } = withPartYear(pieces, second.end + 1, `Q${ordinal.value}`, null);
  return { end: ordinal.end, sense };
}

function readLeadingYear(pieces: Pieces, index: number): { end: number; value: number } | null {
  const at = wordAt(pieces, index) === 'fiscal' ? index + 1 : index;
  const year = plainNumberAt(pieces, at);
  if (!(year >= 1000 && year <= 2999)) return null;
  return { end: wordAt(pieces, at + 1) === "'s" ? at + 2 : at + 1, value: year };
}

/** "Summer 1990", "the spring of 2022", "winter"; "fall" and "spring" alone are mostly verbs. */
export function detectSeason(pieces: Pieces, index: number): Match | null {
  const word = wordAt(pieces, index);
  const season = SEASONS.get(word);
  if (season === undefined || word.endsWith('s')) return null;
  const match = withPartYear(pieces, index + 1, season, null);
  if (match.end > index + 1) return match;
  const before = wordAt(pieces, index - 1);
  // "The summer and autumn".
  const isSecond = (before === 'and' || before === 'or') && SEASONS.has(wordAt(pieces, index - 2));
  const isBare =
    isSecond || SEASON_PREPOSITIONS.has(before) || ((before === 'the' || before === 'of') && word !== 'fall');
  return isBare && wordAt(pieces, index + 1) !== 'of' && !isCapital(pieces[index + 1]) ? match : null;
}

/** Behind a quarter or season: "of 1989", "1989", "of fiscal 1989", "of last year", "last year". */
function withPartYear(pieces: Pieces, index: number, part: string, leading: number | null): Match {
  const sense: Sense = { kind: 'part', part, year: leading, yearShift: null };
  if (leading !== null) return { end: index, sense };
  let at = PART_YEAR_JOINTS.has(wordAt(pieces, index)) ? index + 1 : index;
  if (wordAt(pieces, at) === 'fiscal') at++;
  const year = readYear(pieces, at);
  if (year && wordAt(pieces, at - 1) !== 'in') {
    // "The winter of 1941-42" has one beginning.
    const short = part === 'WI' ? readShortYear(pieces, year.end, year.value) : null;
    return { end: short === null ? year.end : year.end + 2, sense: { ...sense, year: year.value } };
  }
  const step = readYearStep(pieces, index);
  return step ? { end: step.end, sense: { ...sense, of: step.step } } : { end: index, sense };
}
