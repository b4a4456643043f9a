import type { QuantityKind } from '../../schema/quantity.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from '../lang/en/currencies.ts';
import { CARDINALS, GLUED_MONEY_SCALES, INDEFINITES, SCALES, VULGAR_FRACTIONS } from '../lang/en/number-words.ts';
import { LABEL_WORDS, RATIO_WORDS, STREET_WORDS } from '../lang/en/quantity-words.ts';
import { type Numeral, parseNumeral } from '../numeral/parse-numeral.ts';
import { isCapital, type Piece, wordAt } from '../numeral/pieces.ts';
import { detectRate, detectUnit } from './detect-unit.ts';
import { detectCountedNoun, detectPhraseAt, isBreak, type NounPhrase, renderUnit } from './noun-phrase.ts';
import { isPlural } from './singular.ts';

type Pieces = readonly Piece[];

/** A figure in a sentence, by the indices of its pieces. */
export interface RawFigure {
  readonly first: number;
  readonly end: number;
  readonly value: number | null;
  readonly range: readonly [number, number] | null;
  readonly kind: QuantityKind;
  readonly unit: string | null;
  /** A change that the figure itself tells: "doubled". */
  readonly change: 'up' | 'down' | null;
}

/** One amount: a number with its sign and unit. */
interface Amount {
  readonly first: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly kind: QuantityKind | null;
  readonly unit: string | null;
}

/** Every word that a figure can begin with. */
export const FIGURE_TRIGGERS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...INDEFINITES.keys(),
  ...RATIO_WORDS.keys(),
  ...VULGAR_FRACTIONS.keys(),
  'a',
  'an',
  'half',
]);

/** The figures of one sentence, in order. `isTaken` tells which pieces belong to a date or a clock time. */
export function detectFigures(pieces: Pieces, isTaken: (index: number) => boolean): RawFigure[] {
  const figures: RawFigure[] = [];
  let index = 0;
  while (index < pieces.length) {
    const piece = pieces[index]!;
    const isStart = piece.kind === 'number' || FIGURE_TRIGGERS.has(piece.word);
    if (!isStart) {
      index++;
      continue;
    }
    const skipped = skipNoFigure(pieces, index);
    if (skipped > index) {
      index = skipped;
      continue;
    }
    const figure = detectFigure(pieces, index, isTaken);
    // A sign or code that the figure before has taken is not taken twice: "5 RM120".
    if (figure) figures.push({ ...figure, first: Math.max(figure.first, figures.at(-1)?.end ?? 0) });
    index = figure ? figure.end : index + 1;
  }
  return figures;
}

function detectFigure(pieces: Pieces, index: number, isTaken: (index: number) => boolean): RawFigure | null {
  const ratio = RATIO_WORDS.get(wordAt(pieces, index));
  if (ratio)
    return { first: index, end: index + 1, value: ratio[0], range: null, kind: 'ratio', unit: null, change: ratio[1] };
  const amount = detectAmount(pieces, index);
  if (!amount || isHalfOfWord(pieces, index) || (isTaken(index) && amount.kind !== 'measure')) return null;
  const figure = detectRange(pieces, amount, isTaken) ?? createFigure(pieces, amount);
  return figure && isUsable(figure) ? figure : null;
}

const isUsable = ({ value, range }: RawFigure): boolean => (range ?? [value!]).every(Number.isFinite);

/** "Half-staff", "half-hearted": no half of anything. */
const isHalfOfWord = (pieces: Pieces, index: number): boolean =>
  wordAt(pieces, index) === 'half' && wordAt(pieces, index + 1) === '-' && !SCALES.has(wordAt(pieces, index + 2));

/** A number, with the currency before it or the unit behind it. */
function detectAmount(pieces: Pieces, index: number): Amount | null {
  const numeral = parseNumeral(pieces, index);
  if (!numeral) return null;
  const currency = readCurrencyBefore(pieces, index);
  if (currency) {
    const glued = pieces[numeral.end]?.isGlued ? GLUED_MONEY_SCALES.get(wordAt(pieces, numeral.end)) : undefined;
    const scaled =
      glued === undefined ? numeral : { ...numeral, value: numeral.value * glued, end: numeral.end + 1, scale: glued };
    // "$10 dollars" and "$76 US" say it twice.
    const twice = detectUnit(pieces, scaled.end);
    const end = twice?.kind === 'money' && twice.code === currency.code ? twice.end : scaled.end;
    return { first: currency.first, end, numeral: scaled, kind: 'money', unit: currency.code };
  }
  const scaled = withPeopleScale(pieces, numeral);
  const unit = detectUnit(pieces, scaled.end);
  const first = withSign(pieces, index);
  return {
    first,
    end: unit ? unit.end : scaled.end,
    numeral: scaled.value === 0 || first === index ? scaled : { ...scaled, value: -scaled.value },
    kind: unit?.kind ?? null,
    unit: unit?.code ?? null,
  };
}

/** "1.5m people", "2m barrels": a glued m before a plural counts millions. */
function withPeopleScale(pieces: Pieces, numeral: Numeral): Numeral {
  const letter = pieces[numeral.end];
  const next = pieces[numeral.end + 1];
  const isScale =
    letter?.isGlued === true &&
    (letter.word === 'm' || letter.word === 'b') &&
    next?.kind === 'word' &&
    (isPlural(next.word) || next.word === 'people');
  return isScale
    ? {
        ...numeral,
        value: numeral.value * GLUED_MONEY_SCALES.get(letter.word)!,
        end: numeral.end + 1,
        scale: GLUED_MONEY_SCALES.get(letter.word)!,
      }
    : numeral;
}

/** "-5", "minus 260": a sign only where nothing stands before the dash. */
function withSign(pieces: Pieces, index: number): number {
  const dash = wordAt(pieces, index - 1);
  if (dash === 'minus') return index - 1;
  if (dash !== '-' || !pieces[index]!.isGlued) return index;
  if (wordAt(pieces, index - 2) === 'minus' && pieces[index - 1]!.isGlued) return index - 2;
  return pieces[index - 1]!.isGlued ? index : index - 1;
}

function readCurrencyBefore(pieces: Pieces, index: number): { first: number; code: string } | null {
  const sign = pieces[index - 1];
  if (!sign) return null;
  const code = CURRENCY_CODES.get(sign.text);
  if (code !== undefined) return { first: index - 1, code };
  const currency = CURRENCY_SIGNS.get(sign.text);
  if (currency === undefined) return null;
  const letters = sign.text === '$' ? pieces[index - 2] : undefined;
  const dollar = letters && (isCapital(letters) || sign.isGlued) ? DOLLAR_PREFIXES.get(letters.word) : undefined;
  // "A $5 million loan" is no Australian one.
  const isPrefix = dollar !== undefined && (sign.isGlued || letters!.word.length > 1 || letters!.word !== 'a');
  return isPrefix ? { first: index - 2, code: dollar } : { first: index - 1, code: currency };
}

/** "Between 5 and 10", "from $36,040 to $34,935", "5-10 percent", "seven to 10 years", "9-2". */
function detectRange(pieces: Pieces, low: Amount, isTaken: (index: number) => boolean): RawFigure | null {
  if (low.numeral.upTo !== null) return null;
  const second = readRangeEnd(pieces, low);
  if (second === null || second >= pieces.length || isTaken(second)) return null;
  const start = CURRENCY_SIGNS.has(wordAt(pieces, second))
    ? second + 1
    : DOLLAR_PREFIXES.has(wordAt(pieces, second))
      ? second + 2
      : second;
  const high = detectAmount(pieces, CURRENCY_CODES.has(pieces[second]?.text ?? '') ? second + 1 : start);
  if (!high || high.numeral.upTo !== null || !haveOneUnit(low, high)) return null;
  const whole: Amount = { ...high, first: low.first, kind: high.kind ?? low.kind, unit: high.unit ?? low.unit };
  const figure = createFigure(pieces, whole);
  if (!figure) return null;
  // "24.2 to 33 billion": the scale is said once.
  const isShared =
    low.numeral.scale === 1 && high.numeral.scale > 1 && low.numeral.value < 1000 && low.kind !== 'percent';
  const first = isShared ? low.numeral.value * high.numeral.scale : low.numeral.value;
  return { ...figure, value: null, range: [first, high.numeral.value] };
}

const haveOneUnit = (low: Amount, high: Amount): boolean =>
  (low.unit === null || high.unit === null || low.unit === high.unit) &&
  !(low.unit !== null && high.unit === null && low.kind !== 'money');

/** Index of the second number of a range, or null. */
function readRangeEnd(pieces: Pieces, { first, end }: Amount): number | null {
  const joint = wordAt(pieces, end);
  const before = wordAt(pieces, first - 1);
  if (joint === '-') {
    const isTight = pieces[end]!.isGlued && pieces[end + 1]?.isGlued === true;
    return isTight ? end + 1 : null;
  }
  if (joint === 'to') {
    const at = wordAt(pieces, end + 1) === '-' ? end + 2 : end + 1;
    // "Rose 6.5% to 164p" and "increased by $43.6 billion to $419.2 billion" are two figures.
    return before === 'from' || before === 'between' || !isMoved(pieces, first) ? at : null;
  }
  // "From 450 sq ft up to 900 sq ft".
  if (joint === 'up' && wordAt(pieces, end + 1) === 'to') return before === 'from' ? end + 2 : null;
  if (joint === 'and') return before === 'between' ? end + 1 : null;
  return null;
}

/** Is the number the amount of a move, so that "to" leads to where it ended? */
function isMoved(pieces: Pieces, first: number): boolean {
  const before = pieces[first - 1];
  return (
    before?.word === 'by' ||
    before?.word === 'up' ||
    before?.word === 'down' ||
    (before?.kind === 'word' && /(?:ed|se|ew|ll|ose|ank|ained)$/.test(before.word) && !isBreak(before))
  );
}

function createFigure(pieces: Pieces, amount: Amount): RawFigure | null {
  const { first, end, numeral, unit } = amount;
  const { value, upTo } = numeral;
  const base = {
    first,
    value: upTo === null ? value : null,
    range: upTo === null ? null : ([value, upTo] as const),
    change: null,
  };
  if (amount.kind !== null) {
    const rate = detectRate(pieces, end, amount.kind);
    return { ...base, end: rate ? rate.end : end, kind: amount.kind, unit: rate ? `${unit}/${rate.code}` : unit };
  }
  if (numeral.kind === 'fraction') return { ...base, end, kind: 'fraction', unit: null };
  return createCount(pieces, amount, base);
}

/** A bare number counts what stands behind it, or nothing. */
function createCount(
  pieces: Pieces,
  { first, end, numeral }: Amount,
  base: Pick<RawFigure, 'first' | 'value' | 'range' | 'change'>,
): RawFigure | null {
  const isOne = numeral.value === 1 && numeral.upTo === null;
  if (isFold(pieces, end))
    return { ...base, end: wordAt(pieces, end) === '-' ? end + 2 : end + 1, kind: 'ratio', unit: null };
  const of = wordAt(pieces, end) === 'of' ? detectPhraseAt(pieces, end + 1) : null;
  const isOf = of !== null && (numeral.upTo !== null || isOne || numeral.kind === 'words');
  const hyphen = wordAt(pieces, end) === '-' && pieces[end]!.isGlued && pieces[end + 1]?.isGlued;
  const noun = isOf
    ? detectOwned(pieces, detectCountedNoun(pieces, of.first, false) ?? of)
    : hyphen
      ? pieces[end + 1]!.kind === 'word'
        ? { first: end + 1, end: end + 2 }
        : null
      : detectOwned(pieces, detectCountedNoun(pieces, end, isOne));
  if (isOne && numeral.kind === 'words' && (!noun || isPronounOne(pieces, first, end, isOf))) return null;
  if (isName(pieces, first, noun !== null)) return null;
  if (!noun && isBareWord(pieces, first, end, numeral)) return null;
  if (!noun && isAge(pieces, first, end)) return { ...base, end, kind: 'measure', unit: 'a{age}' };
  const rate = detectRate(pieces, noun && !isOf ? noun.end : end, 'count');
  const code = noun ? renderUnit(pieces, noun) : null;
  const unit = rate ? `${code ?? '1'}/${rate.code}` : code;
  // The counted noun is named by the unit; the figure's own span ends with it unless "of" stands between.
  return { ...base, end: rate ? rate.end : noun && !isOf ? noun.end : end, kind: 'count', unit };
}

/** "One of the woman's quotes" counts quotes. */
function detectOwned(pieces: Pieces, noun: NounPhrase | null): NounPhrase | null {
  if (!noun || wordAt(pieces, noun.end) !== "'s") return noun;
  return detectCountedNoun(pieces, noun.end + 1, false) ?? noun;
}

/** "Sixfold", "ten-fold" and "three times". */
const isFold = (pieces: Pieces, index: number): boolean =>
  wordAt(pieces, index) === 'fold' ||
  (wordAt(pieces, index) === '-' && wordAt(pieces, index + 1) === 'fold') ||
  (wordAt(pieces, index) === 'times' &&
    ['as', 'more', 'the', 'higher', 'larger', 'bigger', 'that', 'its', 'their'].includes(wordAt(pieces, index + 1)));

/** "No one", "one another", "the one", "one day": a pronoun or a manner of speaking. */
function isPronounOne(pieces: Pieces, first: number, end: number, isOf: boolean): boolean {
  const before = wordAt(pieces, first - 1);
  const next = wordAt(pieces, end);
  if (['no', 'any', 'every', 'each', 'this', 'that', 'which', 'the', 'another'].includes(before)) return true;
  if (isOf)
    return (
      ['them', 'us', 'those', 'these', 'my', 'his', 'her', 'which', 'whom'].includes(wordAt(pieces, end + 1)) &&
      isBreak(pieces[end + 2])
    );
  return next === 'another' || next === 'day' || next === '-' || next === 'thing' || /(?:ed|ing|ly)$/.test(next);
}

/** "First, … and two, his language", "those two": a small number in words that counts nothing named. */
const isBareWord = (pieces: Pieces, first: number, end: number, numeral: Numeral): boolean =>
  numeral.kind === 'words' &&
  numeral.value <= 12 &&
  numeral.scale === 1 &&
  end === first + 1 &&
  wordAt(pieces, first - 1) !== 'nearly';

/** "Hale, 44, said", "aged 15", "at the age of 87". */
function isAge(pieces: Pieces, first: number, end: number): boolean {
  const value = Number(pieces[first]!.text);
  if (!(value >= 1 && value <= 115)) return false;
  const before = wordAt(pieces, first - 1);
  if (before === 'aged' || before === 'age' || (before === 'of' && wordAt(pieces, first - 2) === 'age')) return true;
  const next = wordAt(pieces, end);
  return before === ',' && (next === ',' || next === '.') && isCapital(pieces[first - 2]) && end === first + 1;
}

/** "S&P 500", "Big 12", "iPhone 14": a number that nothing counts behind a capital within the sentence. */
function isName(pieces: Pieces, first: number, isCounting: boolean): boolean {
  const before = pieces[first - 1];
  const piece = pieces[first]!;
  // "The Kick Six win", "16 Industrial Avenue", "the 90049 ZIP code".
  if (piece.kind === 'word') return isCapital(piece) && first > 1 && before?.kind === 'word' && isCapital(before);
  if (isAddress(pieces, first)) return true;
  if (isCounting) return false;
  return (
    before?.kind === 'word' &&
    isCapital(before) &&
    first > 1 &&
    pieces[first]!.kind === 'number' &&
    !pieces[first]!.text.includes(',') &&
    !pieces[first]!.text.includes('.')
  );
}

function isAddress(pieces: Pieces, first: number): boolean {
  for (let at = first + 1; at <= first + 3; at++) {
    if (wordAt(pieces, at) === 'zip' || (isCapital(pieces[at]) && STREET_WORDS.has(wordAt(pieces, at)))) return true;
  }
  return false;
}

/** Past what is no figure: ordinals, "No. 10", phone numbers, "24/7", "COVID-19", "F-16", "2-1-3", "5G", list numbers. */
function skipNoFigure(pieces: Pieces, index: number): number {
  const piece = pieces[index]!;
  if (piece.kind !== 'number') return isLabelled(pieces, index) && !isCapital(pieces[index]) ? index + 1 : index;
  const chain = skipChain(pieces, index);
  if (chain > index) return chain;
  const next = pieces[index + 1];
  if (next?.isGlued && next.kind === 'word' && /^(?:st|nd|rd|th|s|'s)$/.test(next.word)) return index + 2;
  if (isLabelled(pieces, index)) return index + 1;
  if (next?.isGlued && isUnknownLetters(pieces, index + 1)) return index + 2;
  const isListNumber =
    index === 0 && (next?.text === ')' || (next?.text === '.' && next.isGlued && !pieces[2]?.isGlued));
  return isListNumber ? index + 2 : index;
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
  const isFraction = others === 1 && dashes === 0 && parseNumeral(pieces, index)?.kind === 'fraction';
  // "ISO 3888-2".
  if (dashes === 1 && isName(pieces, index, false) && !detectUnit(pieces, at + 1) && !isPlural(wordAt(pieces, at + 1)))
    return at + 1;
  const isPhone = dashes === 1 && pieces[index]!.text.length === 3 && pieces[at]!.text.length === 4;
  return !isFraction && (dashes > 1 || others > 0 || isPhone) ? at + 1 : index;
}

/** "No. 10", "Article 5", "COVID-19", "G-7". */
function isLabelled(pieces: Pieces, index: number): boolean {
  const piece = pieces[index]!;
  let before = index - 1;
  if (wordAt(pieces, before) === '.' && pieces[before]!.isGlued) {
    before--;
    // "No. 225", "no. 225".
    if (LABEL_WORDS.has(wordAt(pieces, before))) return true;
  }
  if (pieces[before] && LABEL_WORDS.has(wordAt(pieces, before)))
    return (
      isCapital(pieces[before]) ||
      ![
        'case',
        'level',
        'season',
        'week',
        'group',
        'unit',
        'class',
        'line',
        'stage',
        'act',
        'size',
        'seed',
        'lot',
        'no',
        'number',
        'phase',
        'period',
        'version',
        'volume',
        'card',
        'bus',
        'case',
        'column',
        'part',
      ].includes(wordAt(pieces, before))
    );
  if (wordAt(pieces, index - 1) !== '-' || !piece.isGlued || !pieces[index - 1]!.isGlued) return false;
  const head = pieces[index - 2];
  return head?.kind === 'word' && !['sub', 'minus', 'to', 'and'].includes(head.word) && !CARDINALS.has(head.word);
}

/** "5G", "24703L202": letters that no unit or scale has. */
function isUnknownLetters(pieces: Pieces, index: number): boolean {
  const piece = pieces[index]!;
  if (piece.kind !== 'word') return false;
  const numeral = parseNumeral(pieces, index - 1);
  if (numeral && numeral.end > index) return false;
  if (detectUnit(pieces, index) || piece.word === 'x') return piece.word === 'x';
  return !(
    GLUED_MONEY_SCALES.has(piece.word) &&
    (readCurrencyBefore(pieces, index - 1) !== null || pieces[index + 1]?.kind === 'word')
  );
}
