import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { parseNumeral } from '../../numeral/parse-numeral.ts';
import { withCountScale } from '../amount/scale.ts';
import { readCurrencyBefore } from '../units/currency-before.ts';
import { detectUnit } from '../units/detect-unit.ts';

/** "401(k) plans", "a 501(c)(3) group": single letters and digits in brackets that touch what stands before. */
export function skipBracketedLetters(words: Words, index: number): number {
  let end = index + 1;
  while (
    words[end]?.text === '(' &&
    words[end]!.isGlued &&
    /^(?:\p{Ll}|\d)$/u.test(words[end + 1]?.text ?? '') &&
    words[end + 2]?.text === ')'
  )
    end += 3;
  return end > index + 1 ? end : index;
}

/** "A 4x4", but "10x12 ft". */
export const skipCross = (words: Words, index: number): number =>
  normAt(words, index + 1) === 'x' &&
  words[index + 1]!.isGlued &&
  words[index + 2]?.isGlued &&
  !detectUnit(words, index + 3)
    ? index + 3
    : index;

/** "5G", "24703L202": letters that no unit or scale has. */
export const skipUnknownLetters = (words: Words, index: number): number =>
  words[index + 1]?.isGlued && words[index + 1]!.kind === 'word' && isUnknown(words, index + 1) ? index + 2 : index;

function isUnknown(words: Words, index: number): boolean {
  const numeral = parseNumeral(words, index - 1);
  if (numeral && withCountScale(words, numeral).end > index) return false;
  const letters = normAt(words, index);
  const next = words[index + 1];
  // "10x12", but "10x the number", "a 10x zoom".
  if (letters === 'x') return next?.kind === 'number' && next.isGlued;
  if (detectUnit(words, index)) return false;
  const isScale = words.language.numberWords.gluedMoneyScales.has(letters);
  return !(isScale && (next?.kind === 'word' || readCurrencyBefore(words, index - 1) !== null));
}
