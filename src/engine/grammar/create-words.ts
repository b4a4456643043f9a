import type { Language } from '../language/language.ts';
import type { Token, Word, Words } from '../layers/layers.ts';
import { addReadings, type GrammarReadings, NO_READINGS } from './add-readings.ts';

/** Hyphens, the en dash and the minus sign; the em dash breaks sentences and is none. */
const DASHES: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '−']);

/** The words of the tokens from `first` up to `end`. Rules of dates and figures walk these, so that spelling with and without hyphens is one. */
export function createWords(
  tokens: readonly Token[],
  first: number,
  end: number,
  language: Language,
  readings: GrammarReadings = NO_READINGS,
): Words {
  return addReadings(splitTokens(tokens, first, end, language), language, readings);
}

function splitTokens(tokens: readonly Token[], first: number, end: number, language: Language): Word[] {
  const words: Word[] = [];
  let before = -1;
  for (let index = first; index < end; index++) {
    const token = tokens[index]!;
    const number = token.kind === 'mark' ? mergeNumber(tokens, index, end, words, language) : index;
    if (number > index) {
      before = tokens[number - 1]!.span[1];
      index = number - 1;
      continue;
    }
    if (
      token.kind === 'word' &&
      hasMore(token.text) &&
      (isCompound(token.text, before === token.span[0], language) ||
        isBehindDollar(token, words.at(-1), language) ||
        isRand(tokens, index, language) ||
        isAsciiPounds(tokens, index))
    )
      splitWord(token, before, words);
    else words.push(createWord(token.text, token.lower, token.kind, token.span[0], before));
    before = token.span[1];
  }
  return words;
}

/**
 * Numbers that the tokens tear apart: ".500", and ",000" behind "RM120" or "to-260". Returns the index behind what was
 * taken, or the same index.
 */
function mergeNumber(tokens: readonly Token[], index: number, end: number, words: Word[], language: Language): number {
  const [mark, digits] = [tokens[index]!, tokens[index + 1]];
  if ((mark.text !== '.' && mark.text !== ',') || index + 1 >= end) return index;
  if (digits?.kind !== 'number' || digits.span[0] !== mark.span[1]) return index;
  const last = words.at(-1);
  // ".500", "$.05".
  const isLoose =
    last?.end !== mark.span[0] || (last.kind === 'mark' && language.currencies.currencySigns.has(last.text));
  if (mark.text === '.' && isLoose) {
    words.push(createWord(`.${digits.text}`, `.${digits.text}`, 'number', mark.span[0], last?.end ?? -1));
    return index + 2;
  }
  if (isLoose || last!.kind !== 'number' || last!.end === tokens[index - 1]?.span[0]) return index;
  if (mark.text === ',' && !/^\d{3}(?:[.,]|$)/.test(digits.text) && !isDecimal(digits, tokens[index + 2], language))
    return index;
  words[words.length - 1] = {
    ...last!,
    text: last!.text + mark.text + digits.text,
    norm: last!.norm + mark.text + digits.text,
    end: digits.span[1],
  };
  return index + 2;
}

/** "ZAR1,7 million": a comma before one or two digits of a scale is a decimal one. */
const isDecimal = (digits: Token, next: Token | undefined, { numberWords }: Language): boolean =>
  digits.text.length <= 2 && numberWords.scales.has(next?.lower ?? '');

/** Is there more than letters in a word, as in all that are split? */
function hasMore(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isHyphen(code) || isDigit(code)) return true;
  }
  return false;
}

const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** "R67.6 billion", "R75,000", "R75 000", "R40 million"; the R21 is a road. */
function isRand(tokens: readonly Token[], index: number, { numberWords }: Language): boolean {
  const { text, span } = tokens[index]!;
  const [next, digits] = [tokens[index + 1], tokens[index + 2]];
  if (text.charCodeAt(0) !== 0x52 || next === undefined || !/^R\d{1,9}$/.test(text)) return false;
  if (next.kind === 'number') return /^\d{3}$/.test(next.text) && next.span[0] === span[1] + 1;
  return next.kind === 'mark'
    ? digits?.kind === 'number' && digits.span[0] === span[1] + 1
    : numberWords.scales.has(next.lower);
}

/** "PS1.5bn", which is "£1.5bn" in plain ASCII. */
function isAsciiPounds(tokens: readonly Token[], index: number): boolean {
  const { text, span } = tokens[index]!;
  if (text.charCodeAt(0) !== 0x50 || !/^PS\d{1,3}$/.test(text)) return false;
  const [point, digits] = [tokens[index + 1], tokens[index + 2]];
  return (
    point?.text === '.' && point.span[0] === span[1] && digits?.kind === 'number' && digits.span[0] === point.span[1]
  );
}

/** The "US5m" of "$US5m", the "A20" of "$A20". */
function isBehindDollar({ text, span }: Token, last: Word | undefined, { currencies }: Language): boolean {
  if (last?.text !== '$' || last.end !== span[0]) return false;
  const coded = DOLLAR_AMOUNT.exec(text);
  return coded !== null && currencies.dollarPrefixes.has(coded[1]!.toLowerCase());
}

const DOLLAR_AMOUNT = /^([A-Z]{1,3})(\d{1,15})([a-z]{0,3})$/;

/** "RM120", "EUR50m", "usd20": a code of a currency with its amount. */
const CODED_AMOUNT = /^([A-Z][A-Za-z]{1,2}|R|[a-z]{3})(\d{1,15})([a-z]{0,3})$/;

const TIMES_AMOUNT = /^(x)(\d{1,9})$/;

function splitWord(token: Token, before: number, words: Word[]): void {
  let start = token.span[0];
  let glue = before;
  const isDollar = words.at(-1)?.text === '$' && before === token.span[0];
  const coded =
    CODED_AMOUNT.exec(token.text) ??
    TIMES_AMOUNT.exec(token.text) ??
    (isDollar ? DOLLAR_AMOUNT.exec(token.text) : null);
  for (const part of coded ? coded.slice(1) : token.text.split(/([-‐‑]|(?<![\p{L}\p{N}])\d+)/u)) {
    if (!part) continue;
    const kind = DASHES.has(part) ? 'mark' : part[0]! >= '0' && part[0]! <= '9' ? 'number' : 'word';
    words.push(createWord(part, part.toLowerCase(), kind, start, glue));
    start += part.length;
    glue = start;
  }
}

const createWord = (text: string, lower: string, kind: Token['kind'], start: number, before: number): Word => ({
  start,
  end: start + text.length,
  text,
  norm: kind === 'mark' ? toMark(lower) : toWord(lower),
  kind,
  isGlued: start === before,
  wordClass: null,
});

function isCompound(text: string, isGlued: boolean, { currencies }: Language): boolean {
  // The second half of "10x12".
  if (isGlued && /^x\d{1,9}$/.test(text)) return true;
  if (text.length < 3) return false;
  let hasDigit = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isHyphen(code)) return true;
    if (isDigit(code)) hasDigit = true;
  }
  const coded = hasDigit ? CODED_AMOUNT.exec(text) : null;
  // Plain ASCII writes "£6m" as "PS6m" (Unidecode does); "PS4" is none.
  if (coded?.[1] === 'PS') return coded[2]!.length > 1 || coded[3] !== '';
  return coded !== null && (currencies.currencyCodes.has(coded[1]!) || currencies.lowerCodes.has(coded[1]!));
}

const toMark = (mark: string): string => (DASHES.has(mark) ? '-' : toWord(mark));

const toWord = (lower: string): string =>
  lower.length > 1 && lower.charCodeAt(lower.length - 1) === FULL_STOP ? lower.slice(0, -1) : lower;

const FULL_STOP = 0x2e;
