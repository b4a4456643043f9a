import { toSingular } from '../../grammar/singular.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import type { Numeral } from '../../numeral/numeral.ts';
import { parseNumeral } from '../../numeral/parse-numeral.ts';

/** "Yen 20 billion", "rupees 500": the name of money before its amount, where nothing is counted behind. */
export function readMoneyName(words: Words, index: number, { end, scale, kind }: Numeral): string | null {
  const { namesBeforeAmounts, currencyNames } = words.language.currencies;
  const name = toSingular(normAt(words, index - 1), words.language);
  if (!namesBeforeAmounts.has(name) || kind === 'fraction') return null;
  const next = words[end];
  const isAlone = next === undefined || (next.kind === 'mark' && next.norm !== '-' && next.norm !== '%');
  if (!(isAlone || scale >= LARGE) || isOfOtherNumber(words, index - 2)) return null;
  return currencyNames.get(name) ?? `?${name}`;
}

const LARGE = 1e6;

/** "Paid 500 yen 20 times", "the euro 20": there the name belongs to what stands before it. */
function isOfOtherNumber(words: Words, index: number): boolean {
  const before = words[index];
  if (before === undefined) return false;
  return (
    before.kind === 'number' ||
    words.language.functionWords.determiners.has(before.norm) ||
    parseNumeral(words, index) !== null
  );
}
