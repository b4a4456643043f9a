import { normAt } from '../../grammar/words.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { Words } from '../../layers/layers.ts';
import { skipModifier } from '../modifier.ts';
import type { RawFigure } from '../raw-figure.ts';
import { findDimension } from '../units/dimension.ts';

/**
 * Is a figure the one before it in another unit? "£4m ($5.2m)", "seven miles (11 km)", "20C/68F", "40 acres, or about 16
 * hectares". Both are money, or both measure one dimension.
 */
export function isConversion(words: Words, before: RawFigure | null, figure: RawFigure): boolean {
  if (
    !before ||
    before.kind !== figure.kind ||
    before.unit === figure.unit ||
    !isJoined(words, before.end, figure.first)
  )
    return false;
  if (figure.kind === 'money')
    return isPlainMoney(before.unit, words.language) && isPlainMoney(figure.unit, words.language);
  if (figure.kind !== 'measure') return false;
  const dimension = findDimension(before.unit!);
  return dimension !== null && dimension === findDimension(figure.unit!);
}

/** "$5 (10 cents a share)" says another thing. */
const isPlainMoney = (unit: string | null, language: Language): boolean =>
  unit !== null && !unit.includes('/') && !cents(language).has(unit);

/** Cents and pence, by the codes of markets. */
const cents = byLanguage(({ currencies }): ReadonlySet<string> => new Set(currencies.hundredths.values()));

function isJoined(words: Words, end: number, figureFirst: number): boolean {
  const first = skipModifier(words, figureFirst);
  const [joint, next] = [normAt(words, end), normAt(words, end + 1)];
  if (first === end + 1) return joint === '(' || joint === '[' || joint === '/' || joint === 'or';
  // "(About $5m)", "(or $5m)", ", or $5m".
  return first === end + 2 && (joint === '(' || joint === ',') && next === 'or';
}
