import { detectCountedNoun } from '../../../grammar/counted-noun.ts';
import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Word, Words } from '../../../layers/layers.ts';
import type { Match, Sense } from '../../sense.ts';
import {
  isDigits,
  isYearEnd,
  plainNumberAt,
  readClippedYear,
  readShortYear,
  readSpelledYear,
  readYear,
} from './read-year.ts';

const yearOnly = (year: number): Sense => ({ kind: 'calendar', year, month: null, day: null });

/** "1998", "1914-18". */
export function detectYear(words: Words, index: number): Match | null {
  const value = plainNumberAt(words, index);
  if (words[index]!.text.length !== 4 || !(value >= 1000 && value <= 2999) || !isYearEnd(words, index)) return null;
  return isYearContext(words, index, value) ? { end: index + 1, sense: yearOnly(value) } : null;
}

/** A number of four digits that is said of a time: "in 1998", "the 1998 election", "(1998)"; not "1998 people". */
function isYearContext(words: Words, index: number, value: number): boolean {
  const digits: Digits = { words, index, value, before: words[index - 1], next: words[index + 1] };
  return YEAR_RULES.find(({ when }) => when(digits))?.isYear ?? true;
}

/** Four digits and what stands beside them. */
interface Digits {
  readonly words: Words;
  readonly index: number;
  readonly value: number;
  readonly before: Word | undefined;
  readonly next: Word | undefined;
}

/** "Inflation was slow over 2022." Who counts over as many of something names it, or gives a round number. */
const isAllOver = ({ value, before, next }: Digits): boolean =>
  before?.norm === 'over' &&
  (next === undefined || next.kind === 'mark') &&
  value >= 1950 &&
  value < 2050 &&
  value % 10 !== 0;

/** "Resolution 1325", "some 1998 people", "$1998"; but a full stop before them ends another sentence. */
function isNumbered({ words, index, before }: Digits): boolean {
  const { noYearBefore } = words.language.timexWords;
  if (before === undefined || !noYearBefore.has(before.norm)) return false;
  // "No. 2011".
  const isStopped = before.isGlued && words[index - 2]?.kind === 'word' && noYearBefore.has(normAt(words, index - 2));
  return before.text !== '.' || words[index]!.isGlued || isStopped;
}

/** "1998/7", which is no "1998/99", and "1998.5". */
function isDivided({ words, index, value, next }: Digits): boolean {
  if (!next?.isGlued) return false;
  const below = words[index + 2];
  const isDecimal = next.text === '.' && below?.isGlued === true && below.kind === 'number';
  return isDecimal || (next.text === '/' && readShortYear(words, index + 1, value) === null);
}

/** "2022-13-45" is no day, and so no year either. */
function isWrongDay({ words, index, next }: Digits): boolean {
  if (!next?.isGlued || next.norm !== '-' || !isDigits(normAt(words, index + 2))) return false;
  return words[index + 3]?.isGlued === true && normAt(words, index + 3) === '-';
}

/** "Line 2015-0199", "case 2019-114", "0199-2015"; but "1998-2001", "2014-15" and "2017-05". */
function isCode({ words, index, value, before, next }: Digits): boolean {
  const behind = words[index + 2];
  if (next?.isGlued && next.norm === '-' && behind?.isGlued && behind.kind === 'number')
    return behind.text.length !== 2 && !isLater(behind.text, value);
  const front = words[index - 2];
  const isJoined = before?.norm === '-' && before.isGlued && words[index]!.isGlued && front?.kind === 'number';
  return isJoined && !(front.text.length === 4 && Number(front.text) >= 1000 && Number(front.text) < value);
}

const isLater = (digits: string, year: number): boolean =>
  digits.length === 4 && Number(digits) > year && Number(digits) <= LAST_YEAR;

const LAST_YEAR = 2100;

/** "31 U.S.C. 1301": behind the letters of a collection, that a number leads. */
const isCited = ({ words, index }: Digits): boolean =>
  words[index - 2]?.kind === 'number' && /^(?:\p{L}\.){2,}$/u.test(words[index - 1]!.text) && !isEra(words, index - 1);

const isEra = (words: Words, index: number): boolean => {
  const letters = normAt(words, index).replaceAll('.', '');
  const { erasBefore, halvesOfDay, timeZones } = words.language.timexWords;
  return erasBefore.has(letters) || halvesOfDay.has(letters) || timeZones.has(letters);
};

/** "2001 Elm Street"; but "in 2001 Elm Street was shut". */
const isAddress = ({ words, index, before }: Digits): boolean =>
  !(before && words.language.timexWords.surePrepositions.has(before.norm)) && isStreet(words, index + 1);

function isStreet(words: Words, index: number): boolean {
  for (let at = index; at <= index + 2 && isCapital(words[at]); at++)
    if (words.language.noFigureWords.streetWords.has(normAt(words, at))) return at > index;
  return false;
}

/** "The Kestrel-1998" is a make. */
const isMake = ({ words, index, before }: Digits): boolean =>
  before?.text === '-' && before.isGlued && words[index]!.isGlued && words[index - 2]?.kind === 'word';

/** "An average of 1500", "from 1000 to 2000 hires". */
function isAmount({ words, index, before, next }: Digits): boolean {
  const { amountPrepositions, amountNouns } = words.language.timexWords;
  if (before === undefined || !amountPrepositions.has(before.norm)) return false;
  return (isInS(next) && !isCapital(next)) || amountNouns.has(normAt(words, index - 2));
}

/** "Since 1998", "by 1415"; before 1400 only "in 1066", and not "in 1200 homes". */
const isLed = (digits: Digits): boolean =>
  isBehindPreposition(digits) && (digits.value >= 1400 || (digits.before!.norm === 'in' && !isInS(digits.next)));

const isBehindPreposition = ({ words, before }: Digits): boolean =>
  before !== undefined && words.language.timexWords.datePrepositions.has(before.norm);

/** With nothing before it that asks for a year, only one that is not too far away. */
const isFarAway = ({ value }: Digits): boolean => value < 1700 || value > LAST_YEAR;

/** "1998 people"; plural nouns behind years ("the 1998 elections") have a determiner before, so this errs to counts. */
const isCount = ({ words, next }: Digits): boolean =>
  next?.kind === 'word' && words.language.timexWords.yearLikeCounted.has(next.norm);

const isInS = (word: Word | undefined): boolean => word?.kind === 'word' && word.norm.endsWith('s');

/** The first that fits decides; where none does they are a year: "the 1998 election", "(1998)". */
const YEAR_RULES: readonly { readonly when: (digits: Digits) => boolean; readonly isYear: boolean }[] = [
  { when: isAllOver, isYear: true },
  { when: isNumbered, isYear: false },
  { when: isDivided, isYear: false },
  { when: isWrongDay, isYear: false },
  { when: isCode, isYear: false },
  { when: isCited, isYear: false },
  { when: isAddress, isYear: false },
  { when: isMake, isYear: false },
  { when: isAmount, isYear: false },
  { when: isLed, isYear: true },
  { when: isBehindPreposition, isYear: false },
  { when: isFarAway, isYear: false },
  { when: isCount, isYear: false },
];

/** "490 BC". */
export function detectYearBefore(words: Words, index: number): Match | null {
  const value = plainNumberAt(words, index);
  const era = normAt(words, index + 1).replaceAll('.', '');
  if (!(value > 0) || !words.language.timexWords.erasBefore.has(era)) return null;
  return { end: index + 2, sense: { kind: 'fixed', type: 'DATE', value: `BC${String(value).padStart(4, '0')}` } };
}

/** "Fiscal 1990", "fiscal year 1990". */
export function detectFiscalYear(words: Words, index: number): Match | null {
  if (normAt(words, index) !== 'fiscal') return null;
  const year = readYear(words, normAt(words, index + 1) === 'year' ? index + 2 : index + 1);
  return year ? { end: year.end, sense: yearOnly(year.value) } : null;
}

/** "’98" in "the ’98 law", "in ’45"; but "’20 people came". */
export function detectClippedYear(words: Words, index: number): Match | null {
  const year = readClippedYear(words, index - 1);
  const before = normAt(words, index - 2);
  const isLed = before === 'the' || words.language.timexWords.datePrepositions.has(before);
  return year && isLed && detectCountedNoun(words, index + 1, false) === null
    ? { end: year.end, sense: yearOnly(year.value) }
    : null;
}

/** "Nineteen ninety-six". */
export function detectSpelledYear(words: Words, index: number): Match | null {
  const year = readSpelledYear(words, index);
  return year ? { end: year.end, sense: yearOnly(year.value) } : null;
}
