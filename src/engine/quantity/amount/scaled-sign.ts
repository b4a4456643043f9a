import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { multiply, type Numeral } from '../../numeral/numeral.ts';
import type { Amount } from './amount.ts';
import { readSign } from './sign.ts';

/** "5 bcm", "20 Bcf", "300 MMscfd", "10 ksi": signs that count thousands, millions or billions of a unit. */
export function detectScaledSign(words: Words, index: number, numeral: Numeral): Amount | null {
  const at = normAt(words, numeral.end) === '-' && words[numeral.end]!.isGlued ? numeral.end + 1 : numeral.end;
  const scaled = words.language.units.scaledSigns.get(words[at]?.text ?? '');
  if (scaled === undefined) return null;
  const [scale, unit] = scaled;
  const { first, isNegative } = readSign(words, index);
  const value = multiply(isNegative ? -numeral.value : numeral.value, scale);
  return {
    first,
    end: at + 1,
    numeral: { ...numeral, value, upTo: numeral.upTo === null ? null : numeral.upTo * scale, end: at + 1 },
    kind: 'measure',
    unit,
    by: 'figures/measure/scaled-sign',
  };
}
