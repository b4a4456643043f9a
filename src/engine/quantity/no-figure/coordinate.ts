import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';

/** "59° 12’ N", "48°51′24″N", "N 41° 15'", "45.5° S": where a place is, and no amount. */
export function skipCoordinate(words: Words, index: number): number {
  if (!DEGREES.has(normAt(words, index + 1))) return index;
  const minutes = skipPart(words, index + 2, MINUTES);
  const end = minutes > index + 2 ? skipPart(words, minutes, SECONDS) : index + 2;
  const { compassWords } = words.language.noFigureWords;
  if (compassWords.has(normAt(words, end)) || normAt(words, end) === POSSESSIVE) return end + 1;
  return compassWords.has(normAt(words, index - 1)) && words[index - 1]!.text.length === 1 ? end : index;
}

/** Over a number with a mark of minutes or seconds; "34’S" is torn as a possessive is. */
function skipPart(words: Words, index: number, marks: ReadonlySet<string>): number {
  if (words[index]?.kind !== 'number') return index;
  if (normAt(words, index + 1) === POSSESSIVE && words[index + 1]!.text.endsWith('S')) return index + 1;
  return marks.has(normAt(words, index + 1)) && words[index + 1]!.isGlued ? index + 2 : index;
}

const DEGREES: ReadonlySet<string> = new Set(['°', 'º', '˚']);
const MINUTES: ReadonlySet<string> = new Set(["'", '’', '′', '‘', 'ʹ']);
const SECONDS: ReadonlySet<string> = new Set(['"', '”', "''", '″', '“', 'ʺ']);
const POSSESSIVE = "'s";
