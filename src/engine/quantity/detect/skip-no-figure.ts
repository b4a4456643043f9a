import { DETERMINERS } from '../../lang/en/function-words.ts';
import { CARDINALS, GLUED_MONEY_SCALES, ORDINAL_ENDINGS, SCALES } from '../../lang/en/number-words.ts';
import {
  CAPITAL_LABEL_WORDS,
  HYPHENED_BEFORE_FIGURE,
  LABEL_WORDS,
  MONTH_ABBREVIATIONS,
} from '../../lang/en/quantity-words.ts';
import { parseNumeral } from '../../numeral/parse-numeral.ts';
import { isCapital, type Piece, wordAt } from '../../grammar/words.ts';
import { detectModifier } from '../modifier.ts';
import { detectCountedNoun, isBreak } from '../../grammar/noun-phrase.ts';
import { isPlural, toSingular } from '../../grammar/singular.ts';
import { readCurrencyBefore } from './detect-currency.ts';
import { detectMeasure } from './detect-measure.ts';
import { detectUnit } from './detect-unit.ts';
import { AGE_WORDS } from './is-age.ts';
import { isAddress, isNumberedName, isScoreBeside } from './numbered-name.ts';

type Pieces = readonly Piece[];

/** Past what is no figure: ordinals, "No. 10", phone numbers, "24/7", "COVID-19", "F-16", "2-1-3", "5G", list numbers. */
export function skipNoFigure(pieces: Pieces, index: number): number {
  const piece = pieces[index]!;
  // "The two-time champion".
  if (wordAt(pieces, index + 1) === '-' && wordAt(pieces, index + 2) === 'time') return index + 3;
  if (piece.kind !== 'number' && isTally(pieces, index)) return index + 5;
  if (piece.kind !== 'number') return isLabelled(pieces, index) && !isCapital(pieces[index]) ? index + 1 : index;
  const phone = skipSpacedNumber(pieces, index);
  if (phone > index) return phone;
  if (isTally(pieces, index)) return index + 5;
  if (isPictureSize(pieces, index)) return index + 2;
  if (isTornOff(pieces, index) || isSeasonEnd(pieces, index) || isYear(pieces, index)) return index + 1;
  if (isIdiom(pieces, index)) return index + 3;
  const chain = skipChain(pieces, index);
  if (chain > index) return chain;
  const next = pieces[index + 1];
  if (
    next?.isGlued &&
    next.kind === 'word' &&
    isOrdinalOrDecade(next.word) &&
    !isStone(piece.text, next.word) &&
    !piece.text.includes('.')
  )
    return index + 2;
  // "No. 14-981".
  if (isLabelled(pieces, index))
    return pieces[index - 1]?.text === '.' && chain === index ? skipDashed(pieces, index) : index + 1;
  // "401(k) plans", "a 501(c)(3) group".
  const bracketed = skipBracketedLetters(pieces, index + 1);
  if (bracketed > index + 1) return bracketed;
  // "A 4x4", but "10x12 ft".
  if (next?.isGlued && next.word === 'x' && pieces[index + 2]?.isGlued && !detectUnit(pieces, index + 3))
    return index + 3;
  if (next?.isGlued && isUnknownLetters(pieces, index + 1)) return index + 2;
  // "20-somethings", "486-based machines".
  if (next?.word === '-' && /^(?:based|somethings?)$/.test(wordAt(pieces, index + 2))) return index + 3;
  // "Half past 8", "ten past 9".
  if (wordAt(pieces, index - 1) === 'past' && CLOCK_STEPS.has(wordAt(pieces, index - 2))) return index + 1;
  if (isClockTime(pieces, index) || isListNumber(pieces, index)) return index + 2;
  return index;
}

const CLOCK_STEPS: ReadonlySet<string> = new Set(['five', 'half', 'quarter', 'ten', 'twenty']);

/** Over digits that a dash joins: "14-981". */
const skipDashed = (pieces: Pieces, index: number): number =>
  wordAt(pieces, index + 1) === '-' && pieces[index + 1]!.isGlued && pieces[index + 2]?.kind === 'number'
    ? index + 3
    : index + 1;

/** Over single letters and digits in brackets that touch what stands before: "(k)", "(c)(3)". */
function skipBracketedLetters(pieces: Pieces, index: number): number {
  let end = index;
  while (
    pieces[end]?.text === '(' &&
    pieces[end]!.isGlued &&
    /^(?:\p{Ll}|\d)$/u.test(pieces[end + 1]?.text ?? '') &&
    pieces[end + 2]?.text === ')'
  )
    end += 3;
  return end;
}

/** "7.45 pm", "10.30 a.m." */
const isClockTime = (pieces: Pieces, index: number): boolean =>
  /^\d{1,2}\.[0-5]\d$/.test(pieces[index]!.text) && /^[ap]\.?m$/.test(wordAt(pieces, index + 1));

/** "1. First", "for two reasons: 1) It rains", "section 25(1)". */
function isListNumber(pieces: Pieces, index: number): boolean {
  const [before, next] = [pieces[index - 1], pieces[index + 1]];
  if (index === 0 && next?.text === '.' && next.isGlued && pieces[2]?.isGlued !== true) return true;
  if (next?.text !== ')' || !/^\d{1,2}$/.test(pieces[index]!.text)) return false;
  // "A goal difference (-8)".
  if (before?.word === '-') return false;
  if (before?.text === '(') return before.isGlued;
  // "Asked about 1) the date and 2) the place", but "(it sold 12)".
  return before === undefined || before.kind === 'mark' || !isBracketOpen(pieces, index);
}

const isBracketOpen = (pieces: Pieces, index: number): boolean => {
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_BRACKET); at--) {
    if (pieces[at]!.text === ')') return false;
    if (pieces[at]!.text === '(') return true;
  }
  return false;
};

const LONGEST_BRACKET = 40;

/** "+1 202 555 0100", "0800 123456": digits set apart by nothing but spaces. */
function skipSpacedNumber(pieces: Pieces, index: number): number {
  let end = index;
  while (pieces[end]?.kind === 'number' && /^\d+$/.test(pieces[end]!.text)) end++;
  const isDialled = wordAt(pieces, index - 1) === '+' || pieces[index]!.text.startsWith('0');
  return end - index >= (isDialled ? 2 : 3) ? end : index;
}

/** "The 2020 Arbo", "2009 estimates", "in the 2016 primaries" where no time was found: without a bound a year is no amount. */
function isYear(pieces: Pieces, index: number): boolean {
  if (!/^(?:19\d|20[0-3])\d$/.test(pieces[index]!.text) || pieces[index]!.text.endsWith('00')) return false;
  const next = pieces[index + 1];
  // "1920 x 1080 pixels".
  if (next?.word === 'x' && pieces[index + 2]?.kind === 'number') return false;
  if (next?.kind !== 'word' || next.isGlued || detectUnit(pieces, index + 1) || SCALES.has(next.word)) return false;
  const noun = detectCountedNoun(pieces, index + 1, false);
  return (
    detectModifier(pieces, index, index + 1) === 'exact' &&
    readCurrencyBefore(pieces, index) === null &&
    !(noun && YEAR_SIZED.has(wordAt(pieces, noun.end - 1))) &&
    (noun !== null || isCapital(next))
  );
}

/** So many of these are common, by whatever number. */
const YEAR_SIZED: ReadonlySet<string> = new Set(['employees', 'people', 'workers']);

/** The second year of a season: "2018-19". */
const isSeasonEnd = (pieces: Pieces, index: number): boolean =>
  wordAt(pieces, index - 1) === '-' &&
  pieces[index]!.isGlued &&
  /^(?:1[5-9]|20)\d\d$/.test(wordAt(pieces, index - 2)) &&
  /^\d\d(?:\d\d)?$/.test(pieces[index]!.text);

/** "A 50-50 call", "20-20 vision", "9-11". */
const isIdiom = (pieces: Pieces, index: number): boolean =>
  wordAt(pieces, index + 1) === '-' &&
  IDIOMS.has(`${pieces[index]!.text}-${wordAt(pieces, index + 2)}`) &&
  !isPlural(wordAt(pieces, index + 3)) &&
  !detectUnit(pieces, index + 3);

const IDIOMS: ReadonlySet<string> = new Set(['20-20', '50-50', '9-11']);

/** The rest of something else: "Y5,182", "W1.2 trillion", "3×1030". */
const isTornOff = (pieces: Pieces, index: number): boolean => {
  const before = pieces[index - 1];
  if (before?.word === '×') return true;
  // "An f/1.8 lens".
  if (before?.text === '/' && wordAt(pieces, index - 2) === 'f' && before.isGlued && pieces[index]!.isGlued)
    return true;
  // "The '94 strike", "the 2011-’13 budget".
  if (
    (before?.text === "'" || before?.text === '’' || before?.text === '‘') &&
    pieces[index]!.isGlued &&
    /^\d\d$/.test(pieces[index]!.text)
  )
    return !before.isGlued || wordAt(pieces, index - 2) === '-';
  const head = wordAt(pieces, index - 2);
  if (!before?.isGlued || !pieces[index]!.isGlued) return false;
  // "Plays H.265 films".
  if (before.word === '.' && /^[a-z]$/.test(head) && isCapital(pieces[index - 2])) return true;
  return (before.word === ',' || before.word === '.') && /^\p{L}+\d+$/u.test(head);
};

/** "He went 4-for-6", "12-of-20 for 180 yards", "a 2-for-1 split", "a 5 - to - 1 vote". */
const isTally = (pieces: Pieces, index: number): boolean =>
  wordAt(pieces, index + 1) === '-' &&
  TALLY_WORDS.has(wordAt(pieces, index + 2)) &&
  wordAt(pieces, index + 3) === '-' &&
  (pieces[index + 4]?.kind === 'number' || CARDINALS.has(wordAt(pieces, index + 4)));

const TALLY_WORDS: ReadonlySet<string> = new Set(['by', 'for', 'of', 'on']);

/** "He weighs 14st", beside "the 21st". */
const isStone = (digits: string, ending: string): boolean =>
  ending === 'st' && (!digits.endsWith('1') || digits.endsWith('11'));

/** "19th", "1990s", "1990's". */
const isOrdinalOrDecade = (ending: string): boolean => ORDINAL_ENDINGS.has(ending) || ending === 's' || ending === "'s";

/** "1080p", "4K televisions": how fine a picture is. */
function isPictureSize(pieces: Pieces, index: number): boolean {
  const [piece, next] = [pieces[index]!, pieces[index + 1]];
  if (!next?.isGlued) return false;
  if (next.text === 'p' || next.text === 'i') return /^(?:480|576|720|1080|1440|2160|4320)$/.test(piece.text);
  // "4K" before a noun; "$4K" and "5K users" are thousands.
  return (
    next.text === 'K' &&
    /^[248]$/.test(piece.text) &&
    pieces[index + 2]?.kind === 'word' &&
    readCurrencyBefore(pieces, index) === null &&
    !isBreak(pieces[index + 2])
  );
}

/** Numbers joined by marks that make no range: "555-12-34", "24/7", "3:1", "1.2.3", "10^400". */
function skipChain(pieces: Pieces, index: number): number {
  let at = index;
  let dashes = 0;
  let others = 0;
  while (
    pieces[at + 1]?.isGlued &&
    pieces[at + 2]?.kind === 'number' &&
    pieces[at + 2]!.isGlued &&
    '-/:^.'.includes(pieces[at + 1]!.word)
  ) {
    if (pieces[at + 1]!.word === '-') dashes++;
    else others++;
    at += 2;
  }
  // "1/2", "1-1/2", "10^6".
  const isFraction = others === 1 && at > index && parseNumeral(pieces, index)?.end === at + 1;
  // "At 16-18 Industrial Avenue".
  if (dashes === 1 && others === 0 && isAddress(pieces, at + 1)) return at + 1;
  // "ISO 3888-2".
  if (
    dashes === 1 &&
    !AGE_WORDS.has(wordAt(pieces, index - 1)) &&
    isNumberedName(pieces, index, index + 1, false) &&
    !isScoreBeside(pieces, index) &&
    !detectUnit(pieces, at + 1) &&
    !isPlural(wordAt(pieces, at + 1))
  )
    return at + 1;
  // "Call 555-1234", but "500-1000 people".
  const isPhone =
    dashes === 1 &&
    pieces[index]!.text.length === 3 &&
    pieces[at]!.text.length === 4 &&
    !detectUnit(pieces, at + 1) &&
    !detectCountedNoun(pieces, at + 1, false);
  // "It nets 29/37 mpg", "comes with 64/128/256GB".
  const isListed =
    others > 0 &&
    dashes === 0 &&
    pieces[index]!.text !== '1' &&
    areSlashed(pieces, index, at) &&
    detectMeasure(pieces, at + 1) !== null;
  return !isFraction && !isListed && (dashes > 1 || others > 0 || isPhone) ? at + 1 : index;
}

function areSlashed(pieces: Pieces, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at += 2) if (pieces[at]!.word !== '/') return false;
  return true;
}

/** "No. 10", "Article 5", "COVID-19", "G-7". */
function isLabelled(pieces: Pieces, index: number): boolean {
  const piece = pieces[index]!;
  let before = index - 1;
  // "Due dec. 12".
  if (pieces[before]?.text.endsWith('.') && MONTH_ABBREVIATIONS.has(wordAt(pieces, before))) return true;
  if (wordAt(pieces, before) === '.' && pieces[before]!.isGlued) {
    before--;
    // "No. 225", "no. 225".
    if (LABEL_WORDS.has(wordAt(pieces, before)) || MONTH_ABBREVIATIONS.has(wordAt(pieces, before))) return true;
  }
  if (pieces[before] && LABEL_WORDS.has(wordAt(pieces, before)))
    return isCapital(pieces[before]) || !isCountedBesideLabel(pieces, before, index);
  if (isInLabelledList(pieces, index)) return true;
  if (wordAt(pieces, index - 1) !== '-' || !piece.isGlued || !pieces[index - 1]!.isGlued) return false;
  const head = pieces[index - 2];
  return head?.kind === 'word' && !HYPHENED_BEFORE_FIGURE.has(head.word) && !CARDINALS.has(head.word);
}

/** "Pages 10 to 12", "chapters 3 and 4": what is labelled together. */
function isInLabelledList(pieces: Pieces, index: number): boolean {
  if (!LABEL_JOINTS.has(wordAt(pieces, index - 1)) || pieces[index - 2]?.kind !== 'number') return false;
  if (isCounting(pieces, index)) return false;
  const label = pieces[index - 3];
  if (label?.kind !== 'word') return isInLabelledList(pieces, index - 2);
  if (label.word === toSingular(label.word)) return false;
  // "Forms 080 and 172", "seats 36, 39 and 40": what is in small letters labels by standing before a bare number.
  return LABEL_WORDS.has(toSingular(label.word)) || isNumberedName(pieces, index - 2, index - 1, false);
}

const LABEL_JOINTS: ReadonlySet<string> = new Set(['&', ',', '-', 'and', 'or', 'through', 'to']);

const isCounting = (pieces: Pieces, index: number): boolean =>
  detectCountedNoun(pieces, index + 1, false) !== null || detectUnit(pieces, index + 1) !== null;

/** "The week 5 people died", "on the flight 20 passengers": a label takes no article, and what it numbers stands before it. */
const isCountedBesideLabel = (pieces: Pieces, label: number, index: number): boolean =>
  (CAPITAL_LABEL_WORDS.has(wordAt(pieces, label)) || DETERMINERS.has(wordAt(pieces, label - 1))) &&
  isCounting(pieces, index);

/** "5G", "24703L202": letters that no unit or scale has. */
function isUnknownLetters(pieces: Pieces, index: number): boolean {
  const piece = pieces[index]!;
  if (piece.kind !== 'word') return false;
  const numeral = parseNumeral(pieces, index - 1);
  if (numeral && numeral.end > index) return false;
  // "10x12", but "10x the number", "a 10x zoom".
  if (piece.word === 'x') return pieces[index + 1]?.kind === 'number' && pieces[index + 1]!.isGlued;
  if (detectUnit(pieces, index)) return false;
  return !(
    GLUED_MONEY_SCALES.has(piece.word) &&
    (readCurrencyBefore(pieces, index - 1) !== null || pieces[index + 1]?.kind === 'word')
  );
}
