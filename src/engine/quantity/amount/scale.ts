import { isPlural } from '../../grammar/singular.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { multiply, type Numeral } from '../../numeral/numeral.ts';
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

/** "1.5m people", "2m barrels", "10 m usd": an m before a plural or money counts millions. */
export function withCountScale(words: Words, numeral: Numeral): Numeral {
  const letter = words[numeral.end];
  const scale = letter === undefined ? undefined : words.language.numberWords.countScales.get(letter.norm);
  if (scale === undefined) return numeral;
  const next = words[numeral.end + 1];
  const isScale =
    (letter!.isGlued && next?.kind === 'word' && (isPlural(next.norm, words.language) || next.norm === 'people')) ||
    detectCurrency(words, numeral.end + 1) !== null;
  return isScale ? { ...numeral, value: multiply(numeral.value, scale), end: numeral.end + 1, scale } : numeral;
}
