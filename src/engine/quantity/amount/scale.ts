import { isPlural } from '../../grammar/singular.ts';
import { isVerb } from '../../grammar/verb.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import type { Language } from '../../language/language.ts';
import type { Word, Words } from '../../layers/layers.ts';
import { multiply, type Numeral } from '../../numeral/numeral.ts';
import { isBoundWord } from '../modifier.ts';
import { detectCurrency } from '../units/detect-currency.ts';

/** "£6m", "MEUR 6". */
export function withMoneyScale(words: Words, numeral: Numeral, before = 1): Numeral {
  const letters = readMoneyScale(words, numeral.end);
  if (letters === undefined && before === 1) return numeral;
  const scale = letters ?? before;
  return {
    ...numeral,
    value: multiply(numeral.value, scale),
    end: letters === undefined ? numeral.end : numeral.end + 1,
    scale: numeral.scale * scale,
  };
}

/** "£6m", and "£6 m" where a pause follows; "$5 mil". */
function readMoneyScale(words: Words, index: number): number | undefined {
  const { gluedMoneyScales, moneyScales } = words.language.numberWords;
  const word = normAt(words, index);
  const next = words[index + 1];
  const isLetter = words[index]?.isGlued || next === undefined || (next.kind === 'mark' && next.norm !== '-');
  return (isLetter ? gluedMoneyScales.get(word) : undefined) ?? moneyScales.get(word);
}

/** "1.5m people", "2m barrels", "1.3m had it", "10 m usd": an m before a plural, who has something or money counts millions, and so does a capital alone: "reached 4.3M". */
export function withCountScale(words: Words, numeral: Numeral): Numeral {
  const letter = words[numeral.end];
  const scale = letter === undefined ? undefined : words.language.numberWords.countScales.get(letter.norm);
  if (scale === undefined) return numeral;
  const next = words[numeral.end + 1];
  const isScale =
    (letter!.isGlued && next?.kind === 'word' && (isPlural(next.norm, words.language) || next.norm === 'people')) ||
    detectCurrency(words, numeral.end + 1) !== null ||
    (letter!.isGlued && isHaving(next, words.language)) ||
    isCapitalScale(words, numeral);
  return isScale ? { ...numeral, value: multiply(numeral.value, scale), end: numeral.end + 1, scale } : numeral;
}

/** "1.3m had it": "2.3m was measured" is a length. */
const isHaving = (next: Word | undefined, { functionWords }: Language): boolean =>
  next !== undefined && functionWords.auxiliaries.has(next.norm) && !functionWords.beForms.has(next.norm);

/** "Views reached 4.3M", "up to 12B", but "the 100M final" and "Flat 5B". */
function isCapitalScale(words: Words, { end, kind }: Numeral): boolean {
  const letter = words[end]!;
  if (kind !== 'digits' || !letter.isGlued || !/^[BM]$/.test(letter.text) || !isPause(words, end + 1)) return false;
  const number = words[end - 1]!;
  if (number.text.includes('.')) return true;
  const before = words[end - 2];
  return before !== undefined && before.kind === 'word' && !isCapital(before) && isLeading(words, end - 2);
}

/** A verb, a preposition or a bound before a number: nothing that the number could name. */
const isLeading = (words: Words, index: number): boolean =>
  isVerb(words, index) ||
  words.language.functionWords.prepositions.has(normAt(words, index)) ||
  isBoundWord(normAt(words, index), words.language);

function isPause(words: Words, index: number): boolean {
  const next = words[index];
  if (next === undefined || next.kind !== 'word') return next?.kind !== 'number' && next?.norm !== '-';
  const { prepositions, coordinators, auxiliaries } = words.language.functionWords;
  return prepositions.has(next.norm) || coordinators.has(next.norm) || auxiliaries.has(next.norm);
}
