import { detectCountedNoun, isBreak } from '../../grammar/noun-phrase.ts';
import { isPlural, toSingular } from '../../grammar/singular.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import { ORDINAL_ENDINGS } from '../../lang/en/number-words.ts';
import type { Words } from '../../layers/layers.ts';
import { parseNumeral } from '../../numeral/parse-numeral.ts';
import { AGE_WORDS } from '../count/is-age.ts';
import { detectModifier } from '../modifier.ts';
import { readCurrencyBefore } from '../units/detect-currency.ts';
import { detectMeasure } from '../units/detect-measure.ts';
import { detectUnit } from '../units/detect-unit.ts';
import { isAddress, isNumberedName, isScoreBeside } from './numbered-name.ts';

/** Past what is no figure: ordinals, "No. 10", phone numbers, "24/7", "COVID-19", "F-16", "2-1-3", "5G", list numbers. */
export function skipNoFigure(words: Words, index: number): number {
  const piece = words[index]!;
  // "The two-time champion".
  if (normAt(words, index + 1) === '-' && normAt(words, index + 2) === 'time') return index + 3;
  if (piece.kind !== 'number' && isTally(words, index)) return index + 5;
  if (piece.kind !== 'number') return isLabelled(words, index) && !isCapital(words[index]) ? index + 1 : index;
  const phone = skipSpacedNumber(words, index);
  if (phone > index) return phone;
  if (isTally(words, index)) return index + 5;
  if (isPictureSize(words, index)) return index + 2;
  if (isTornOff(words, index) || isSeasonEnd(words, index) || isYear(words, index)) return index + 1;
  if (isIdiom(words, index)) return index + 3;
  const chain = skipChain(words, index);
  if (chain > index) return chain;
  const next = words[index + 1];
  if (
    next?.isGlued &&
    next.kind === 'word' &&
    isOrdinalOrDecade(next.norm) &&
    !isStone(piece.text, next.norm) &&
    !piece.text.includes('.')
  )
    return index + 2;
  // "No. 14-981".
  if (isLabelled(words, index))
    return words[index - 1]?.text === '.' && chain === index ? skipDashed(words, index) : index + 1;
  // "401(k) plans", "a 501(c)(3) group".
  const bracketed = skipBracketedLetters(words, index + 1);
  if (bracketed > index + 1) return bracketed;
  // "A 4x4", but "10x12 ft".
  if (next?.isGlued && next.norm === 'x' && words[index + 2]?.isGlued && !detectUnit(words, index + 3))
    return index + 3;
  if (next?.isGlued && isUnknownLetters(words, index + 1)) return index + 2;
  // "20-somethings", "486-based machines".
  if (next?.norm === '-' && /^(?:based|somethings?)$/.test(normAt(words, index + 2))) return index + 3;
  // "Half past 8", "ten past 9".
  if (normAt(words, index - 1) === 'past' && CLOCK_STEPS.has(normAt(words, index - 2))) return index + 1;
  if (isClockTime(words, index) || isListNumber(words, index)) return index + 2;
  return index;
}

const CLOCK_STEPS: ReadonlySet<string> = new Set(['five', 'half', 'quarter', 'ten', 'twenty']);

/** Over digits that a dash joins: "14-981". */
const skipDashed = (words: Words, index: number): number =>
  normAt(words, index + 1) === '-' && words[index + 1]!.isGlued && words[index + 2]?.kind === 'number'
    ? index + 3
    : index + 1;

/** Over single letters and digits in brackets that touch what stands before: "(k)", "(c)(3)". */
function skipBracketedLetters(words: Words, index: number): number {
  let end = index;
  while (
    words[end]?.text === '(' &&
    words[end]!.isGlued &&
    /^(?:\p{Ll}|\d)$/u.test(words[end + 1]?.text ?? '') &&
    words[end + 2]?.text === ')'
  )
    end += 3;
  return end;
}

/** "7.45 pm", "10.30 a.m." */
const isClockTime = (words: Words, index: number): boolean =>
  /^\d{1,2}\.[0-5]\d$/.test(words[index]!.text) && /^[ap]\.?m$/.test(normAt(words, index + 1));

/** "1. First", "for two reasons: 1) It rains", "section 25(1)". */
function isListNumber(words: Words, index: number): boolean {
  const [before, next] = [words[index - 1], words[index + 1]];
  if (index === 0 && next?.text === '.' && next.isGlued && words[2]?.isGlued !== true) return true;
  if (next?.text !== ')' || !/^\d{1,2}$/.test(words[index]!.text)) return false;
  // "A goal difference (-8)".
  if (before?.norm === '-') return false;
  if (before?.text === '(') return before.isGlued;
  // "Asked about 1) the date and 2) the place", but "(it sold 12)".
  return before === undefined || before.kind === 'mark' || !isBracketOpen(words, index);
}

const isBracketOpen = (words: Words, index: number): boolean => {
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_BRACKET); at--) {
    if (words[at]!.text === ')') return false;
    if (words[at]!.text === '(') return true;
  }
  return false;
};

const LONGEST_BRACKET = 40;

/** "+1 202 555 0100", "0800 123456": digits set apart by nothing but spaces. */
function skipSpacedNumber(words: Words, index: number): number {
  let end = index;
  while (words[end]?.kind === 'number' && /^\d+$/.test(words[end]!.text)) end++;
  const isDialled = normAt(words, index - 1) === '+' || words[index]!.text.startsWith('0');
  return end - index >= (isDialled ? 2 : 3) ? end : index;
}

/** "The 2020 Arbo", "2009 estimates", "in the 2016 primaries" where no time was found: without a bound a year is no amount. */
function isYear(words: Words, index: number): boolean {
  if (!/^(?:19\d|20[0-3])\d$/.test(words[index]!.text) || words[index]!.text.endsWith('00')) return false;
  const next = words[index + 1];
  // "1920 x 1080 pixels".
  if (next?.norm === 'x' && words[index + 2]?.kind === 'number') return false;
  if (
    next?.kind !== 'word' ||
    next.isGlued ||
    detectUnit(words, index + 1) ||
    words.language.numberWords.scales.has(next.norm)
  )
    return false;
  const noun = detectCountedNoun(words, index + 1, false);
  return (
    detectModifier(words, index, index + 1) === 'exact' &&
    readCurrencyBefore(words, index) === null &&
    !(noun && YEAR_SIZED.has(normAt(words, noun.end - 1))) &&
    (noun !== null || isCapital(next))
  );
}

/** So many of these are common, by whatever number. */
const YEAR_SIZED: ReadonlySet<string> = new Set(['employees', 'people', 'workers']);

/** The second year of a season: "2018-19". */
const isSeasonEnd = (words: Words, index: number): boolean =>
  normAt(words, index - 1) === '-' &&
  words[index]!.isGlued &&
  /^(?:1[5-9]|20)\d\d$/.test(normAt(words, index - 2)) &&
  /^\d\d(?:\d\d)?$/.test(words[index]!.text);

/** "A 50-50 call", "20-20 vision", "9-11". */
const isIdiom = (words: Words, index: number): boolean =>
  normAt(words, index + 1) === '-' &&
  IDIOMS.has(`${words[index]!.text}-${normAt(words, index + 2)}`) &&
  !isPlural(normAt(words, index + 3), words.language) &&
  !detectUnit(words, index + 3);

const IDIOMS: ReadonlySet<string> = new Set(['20-20', '50-50', '9-11']);

/** The rest of something else: "Y5,182", "W1.2 trillion", "3×1030". */
const isTornOff = (words: Words, index: number): boolean => {
  const before = words[index - 1];
  if (before?.norm === '×') return true;
  // "An f/1.8 lens".
  if (before?.text === '/' && normAt(words, index - 2) === 'f' && before.isGlued && words[index]!.isGlued) return true;
  // "The '94 strike", "the 2011-’13 budget".
  if (
    (before?.text === "'" || before?.text === '’' || before?.text === '‘') &&
    words[index]!.isGlued &&
    /^\d\d$/.test(words[index]!.text)
  )
    return !before.isGlued || normAt(words, index - 2) === '-';
  const head = normAt(words, index - 2);
  if (!before?.isGlued || !words[index]!.isGlued) return false;
  // "Plays H.265 films".
  if (before.norm === '.' && /^[a-z]$/.test(head) && isCapital(words[index - 2])) return true;
  return (before.norm === ',' || before.norm === '.') && /^\p{L}+\d+$/u.test(head);
};

/** "He went 4-for-6", "12-of-20 for 180 yards", "a 2-for-1 split", "a 5 - to - 1 vote". */
const isTally = (words: Words, index: number): boolean =>
  normAt(words, index + 1) === '-' &&
  TALLY_WORDS.has(normAt(words, index + 2)) &&
  normAt(words, index + 3) === '-' &&
  (words[index + 4]?.kind === 'number' || words.language.numberWords.cardinals.has(normAt(words, index + 4)));

const TALLY_WORDS: ReadonlySet<string> = new Set(['by', 'for', 'of', 'on']);

/** "He weighs 14st", beside "the 21st". */
const isStone = (digits: string, ending: string): boolean =>
  ending === 'st' && (!digits.endsWith('1') || digits.endsWith('11'));

/** "19th", "1990s", "1990's". */
const isOrdinalOrDecade = (ending: string): boolean => ORDINAL_ENDINGS.has(ending) || ending === 's' || ending === "'s";

/** "1080p", "4K televisions": how fine a picture is. */
function isPictureSize(words: Words, index: number): boolean {
  const [piece, next] = [words[index]!, words[index + 1]];
  if (!next?.isGlued) return false;
  if (next.text === 'p' || next.text === 'i') return /^(?:480|576|720|1080|1440|2160|4320)$/.test(piece.text);
  // "4K" before a noun; "$4K" and "5K users" are thousands.
  return (
    next.text === 'K' &&
    /^[248]$/.test(piece.text) &&
    words[index + 2]?.kind === 'word' &&
    readCurrencyBefore(words, index) === null &&
    !isBreak(words[index + 2], words.language)
  );
}

/** Numbers joined by marks that make no range: "555-12-34", "24/7", "3:1", "1.2.3", "10^400". */
function skipChain(words: Words, index: number): number {
  let at = index;
  let dashes = 0;
  let others = 0;
  while (
    words[at + 1]?.isGlued &&
    words[at + 2]?.kind === 'number' &&
    words[at + 2]!.isGlued &&
    '-/:^.'.includes(words[at + 1]!.norm)
  ) {
    if (words[at + 1]!.norm === '-') dashes++;
    else others++;
    at += 2;
  }
  // "1/2", "1-1/2", "10^6".
  const isFraction = others === 1 && at > index && parseNumeral(words, index)?.end === at + 1;
  // "At 16-18 Industrial Avenue".
  if (dashes === 1 && others === 0 && isAddress(words, at + 1)) return at + 1;
  // "ISO 3888-2".
  if (
    dashes === 1 &&
    !AGE_WORDS.has(normAt(words, index - 1)) &&
    isNumberedName(words, index, index + 1, false) &&
    !isScoreBeside(words, index) &&
    !detectUnit(words, at + 1) &&
    !isPlural(normAt(words, at + 1), words.language)
  )
    return at + 1;
  // "Call 555-1234", but "500-1000 people".
  const isPhone =
    dashes === 1 &&
    words[index]!.text.length === 3 &&
    words[at]!.text.length === 4 &&
    !detectUnit(words, at + 1) &&
    !detectCountedNoun(words, at + 1, false);
  // "It nets 29/37 mpg", "comes with 64/128/256GB".
  const isListed =
    others > 0 &&
    dashes === 0 &&
    words[index]!.text !== '1' &&
    areSlashed(words, index, at) &&
    detectMeasure(words, at + 1) !== null;
  return !isFraction && !isListed && (dashes > 1 || others > 0 || isPhone) ? at + 1 : index;
}

function areSlashed(words: Words, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at += 2) if (words[at]!.norm !== '/') return false;
  return true;
}

/** "No. 10", "Article 5", "COVID-19", "G-7". */
function isLabelled(words: Words, index: number): boolean {
  const piece = words[index]!;
  let before = index - 1;
  // "Due dec. 12".
  if (words[before]?.text.endsWith('.') && words.language.quantityWords.monthAbbreviations.has(normAt(words, before)))
    return true;
  if (normAt(words, before) === '.' && words[before]!.isGlued) {
    before--;
    // "No. 225", "no. 225".
    if (
      words.language.quantityWords.labelWords.has(normAt(words, before)) ||
      words.language.quantityWords.monthAbbreviations.has(normAt(words, before))
    )
      return true;
  }
  if (words[before] && words.language.quantityWords.labelWords.has(normAt(words, before)))
    return isCapital(words[before]) || !isCountedBesideLabel(words, before, index);
  if (isInLabelledList(words, index)) return true;
  if (normAt(words, index - 1) !== '-' || !piece.isGlued || !words[index - 1]!.isGlued) return false;
  const head = words[index - 2];
  return (
    head?.kind === 'word' &&
    !words.language.quantityWords.hyphenedBeforeFigure.has(head.norm) &&
    !words.language.numberWords.cardinals.has(head.norm)
  );
}

/** "Pages 10 to 12", "chapters 3 and 4": what is labelled together. */
function isInLabelledList(words: Words, index: number): boolean {
  if (!LABEL_JOINTS.has(normAt(words, index - 1)) || words[index - 2]?.kind !== 'number') return false;
  if (isCounting(words, index)) return false;
  const label = words[index - 3];
  if (label?.kind !== 'word') return isInLabelledList(words, index - 2);
  if (label.norm === toSingular(label.norm, words.language)) return false;
  // "Forms 080 and 172", "seats 36, 39 and 40": what is in small letters labels by standing before a bare number.
  return (
    words.language.quantityWords.labelWords.has(toSingular(label.norm, words.language)) ||
    isNumberedName(words, index - 2, index - 1, false)
  );
}

const LABEL_JOINTS: ReadonlySet<string> = new Set(['&', ',', '-', 'and', 'or', 'through', 'to']);

const isCounting = (words: Words, index: number): boolean =>
  detectCountedNoun(words, index + 1, false) !== null || detectUnit(words, index + 1) !== null;

/** "The week 5 people died", "on the flight 20 passengers": a label takes no article, and what it numbers stands before it. */
const isCountedBesideLabel = (words: Words, label: number, index: number): boolean =>
  (words.language.quantityWords.capitalLabelWords.has(normAt(words, label)) ||
    words.language.functionWords.determiners.has(normAt(words, label - 1))) &&
  isCounting(words, index);

/** "5G", "24703L202": letters that no unit or scale has. */
function isUnknownLetters(words: Words, index: number): boolean {
  const piece = words[index]!;
  if (piece.kind !== 'word') return false;
  const numeral = parseNumeral(words, index - 1);
  if (numeral && numeral.end > index) return false;
  // "10x12", but "10x the number", "a 10x zoom".
  if (piece.norm === 'x') return words[index + 1]?.kind === 'number' && words[index + 1]!.isGlued;
  if (detectUnit(words, index)) return false;
  return !(
    words.language.numberWords.gluedMoneyScales.has(piece.norm) &&
    (readCurrencyBefore(words, index - 1) !== null || words[index + 1]?.kind === 'word')
  );
}
