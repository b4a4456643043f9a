import { isCapital, normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';

/** "31 U.S.C. 1301", "5 USC § 552(b)", "40 CFR 60.2", "410 U.S. 113 (1973)", "12 F.3d 456", "98 S. Ct. 12": where a law or a judgment stands. */
export function skipCitation(words: Words, index: number): number {
  const code = skipCode(words, index + 1);
  if (code === index + 1) return index;
  const at = words.language.noFigureWords.sectionWords.has(normAt(words, code)) ? code + 1 : code;
  // "12 U.S. 5-star hotels".
  return words[at]?.kind === 'number' && !words[at]!.isGlued && normAt(words, at + 1) !== '-' ? at + 1 : index;
}

/** Over the name of a code or of a series of reports. */
function skipCode(words: Words, index: number): number {
  if (words.language.noFigureWords.legalCodes.has(words[index]?.text ?? '')) return index + 1;
  let at = index;
  while (at < index + MOST_PARTS && isStoppedPart(words, at)) at += normAt(words, at + 1) === '.' ? 2 : 1;
  return at > index && words[at]?.isGlued && words[at + 1]?.isGlued ? at + 2 : at;
}

const MOST_PARTS = 4;

/** "Fed.", "S.", "Ct.", "N.E."; the "3d" of "F.3d" is glued behind. */
const isStoppedPart = (words: Words, index: number): boolean =>
  isCapital(words[index]) &&
  words[index]!.kind === 'word' &&
  words[index]!.text.length < LONGEST_PART &&
  (words[index]!.text.endsWith('.') || (normAt(words, index + 1) === '.' && words[index + 1]!.isGlued)) &&
  !words.language.noFigureWords.monthAbbreviations.has(normAt(words, index));

const LONGEST_PART = 6;
