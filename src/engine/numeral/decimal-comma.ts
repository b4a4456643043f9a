import { isPlural, toSingular } from '../grammar/singular.ts';
import { normAt } from '../grammar/words.ts';
import type { Words } from '../layers/layers.ts';
import { isAmountBeside } from './amount-beside.ts';

/**
 * The value of digits written as most of Europe writes them: "3,5 percent", "€1,2 billion", "1.250,50 forints", "45.300 residents". They are
 * read so only where nothing else can be meant, or where they are an amount of something: "rooms 3,5 and 7" are a list.
 */
export function readDecimalComma(words: Words, index: number): number | null {
  const { text } = words[index]!;
  if (text.length > 24 || !/[.,]/.test(text)) return null;
  if (/^\d{1,3}(?:\.\d{3}){1,4},\d{1,2}$/.test(text)) return toValue(text);
  if (!isAmountBeside(words, index, index + 1)) return null;
  const isSure = /^(?:0,\d{1,4}|\d{1,3},\d{1,2}|[1-9]\d{0,2}(?:\.\d{3}){2,4})$/.test(text);
  return isSure || (/^[1-9]\d{0,2}\.\d{3}$/.test(text) && isThousands(words, index)) ? toValue(text) : null;
}

const toValue = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));

/** "2.500 euros a month": nobody writes whole money with three places, or a part of a person. */
function isThousands(words: Words, index: number): boolean {
  return words[index]!.text.endsWith('00') ? isWhole(words, index) : isBesideComma(words, index);
}

/** "€2.500", "2.500 euros a month", "45.300 residents"; "3.500 euros a litre" and "2.500 litres" may be parts. */
function isWhole(words: Words, index: number): boolean {
  const { currencies, units } = words.language;
  const [before, next] = [words[index - 1]?.text ?? '', words[index + 1]];
  const isSigned = currencies.currencySigns.has(before);
  if (next === undefined || next.kind !== 'word') return isSigned;
  const single = toSingular(next.norm, words.language);
  if (isSigned) return !words.language.numberWords.scales.has(next.norm) && isWholeRate(words, index + 1);
  if (currencies.currencyNames.has(single)) return isWholeRate(words, index + 2);
  return isPlural(next.norm, words.language) && !units.unitWords.has(single);
}

/** No rate at a place, or one over time: what is sold by the litre may cost thousandths. */
function isWholeRate(words: Words, index: number): boolean {
  const { rateWords, unitWords, timeUnitCodes } = words.language.units;
  if (!rateWords.has(normAt(words, index))) return true;
  return timeUnitCodes.has(unitWords.get(normAt(words, index + 1)) ?? '');
}

const WIDTH_BESIDE = 12;

/** Beside "2,49 euros" a point parts thousands. */
function isBesideComma(words: Words, index: number): boolean {
  const end = Math.min(words.length, index + WIDTH_BESIDE);
  for (let at = Math.max(0, index - WIDTH_BESIDE); at < end; at++)
    if (/^(?:\d{1,3}\.){0,4}\d{1,3},\d{1,2}$/.test(words[at]!.text)) return isAmountBeside(words, at, at + 1);
  return false;
}
