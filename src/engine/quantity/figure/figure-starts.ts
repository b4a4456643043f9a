import {
  CARDINALS,
  FRACTIONS,
  INDEFINITES,
  SCALES,
  VAGUE_COUNTS,
  VULGAR_FRACTIONS,
} from '../../lang/en/number-words.ts';
import { RATIO_WORDS } from '../../lang/en/quantity-words.ts';
import { MONEY_NAMES } from '../units/detect-currency.ts';
import { UNIT_NAMES } from '../units/detect-measure.ts';

/** Every word that a figure can begin with, but for the articles. */
const STARTS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...INDEFINITES.keys(),
  ...RATIO_WORDS.keys(),
  ...VAGUE_COUNTS,
  ...VULGAR_FRACTIONS.keys(),
  'half',
]);

/** May a figure begin at a word? An article does so only before "hundred", "third", "hour and a half" and "dollar and a half". */
export const isFigureStart = (word: string, next: string): boolean =>
  STARTS.has(word) || ((word === 'a' || word === 'an') && canArticleCount(next));

const canArticleCount = (next: string): boolean =>
  SCALES.has(next) || FRACTIONS.has(next) || UNIT_NAMES.starts.has(next) || MONEY_NAMES.starts.has(next);
