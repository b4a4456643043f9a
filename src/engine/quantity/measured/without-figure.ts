import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { isAdverb, isFunctionWord } from '../../grammar/word-classes.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { isBoundWord } from '../modifier.ts';
import type { RawFigure } from '../raw-figure.ts';

/** "the tablet 16 inch is worth $2000": the figure before is no part of the subject. */
export function withoutFigure(
  words: Words,
  phrase: NounPhrase | null,
  figure: RawFigure | null,
  isCounting = false,
): NounPhrase | null {
  const rest = cutFigure(words, phrase, figure, isCounting);
  return rest && isNamed(words, rest) ? rest : null;
}

/** "At least 75", "nearly $3 million" name nothing. */
function isNamed(words: Words, { first, end }: NounPhrase): boolean {
  const { numberWords } = words.language;
  for (let at = first; at < end; at++) {
    const { kind, norm } = words[at]!;
    if (kind !== 'word' || numberWords.scales.has(norm) || numberWords.cardinals.has(norm)) continue;
    if (!isBoundWord(norm, words.language) && !isAdverb(norm, words.language)) return true;
  }
  return false;
}

function cutFigure(
  words: Words,
  phrase: NounPhrase | null,
  figure: RawFigure | null,
  isCounting: boolean,
): NounPhrase | null {
  if (!phrase || !figure || figure.end <= phrase.first || figure.first >= phrase.end) return phrase;
  if (figure.first <= phrase.first) return cutFromStart(words, phrase, figure, isCounting);
  return figure.end < phrase.end ? cutFromMiddle(words, phrase, figure, isCounting) : cutFromEnd(words, phrase, figure);
}

const hasNoun = ({ kind, unit }: RawFigure): boolean => kind === 'count' && unit !== null && unit !== '';

/** Index of the noun that a figure counts: "family members" in "seven family members". */
const nounStart = ({ first, end, unit }: RawFigure): number => Math.max(first + 1, end - unit!.split(' ').length);

/** "40 points on top of the fees that range". */
function cutFromStart(words: Words, phrase: NounPhrase, figure: RawFigure, isCounting: boolean): NounPhrase | null {
  const { end } = phrase;
  // "The three-bedroom home".
  if (figure.kind === 'count' && figure.range === null && normAt(words, figure.first + 1) === '-') return phrase;
  // "The seven family members from Texas have": the counted noun is the subject.
  let first = hasNoun(figure) && !figure.isOf && !isCounting ? nounStart(figure) : figure.end;
  while (first < end && isJoint(words, first)) first++;
  return first < end ? { first, end } : null;
}

/** "Buy back $154 million in notes": only the particle of the verb stands before. */
function cutFromMiddle(words: Words, phrase: NounPhrase, figure: RawFigure, isCounting: boolean): NounPhrase | null {
  const isParticle = words.language.measureWords.verbParticles.has(normAt(words, phrase.first));
  return isParticle && figure.first <= phrase.first + 2
    ? cutFigure(words, { first: figure.first, end: phrase.end }, figure, isCounting)
    : phrase;
}

function cutFromEnd(words: Words, phrase: NounPhrase, figure: RawFigure): NounPhrase | null {
  if (hasNoun(figure)) {
    // "It holds shares, including 100,000 shares bought for $5": what was counted is the thing; but "the gap in the two counties".
    const isLed = words.language.functionWords.prepositionLike.has(normAt(words, phrase.first));
    return isLed ? { first: nounStart(figure), end: phrase.end } : phrase;
  }
  let { first: end } = figure;
  while (end > phrase.first && isJoint(words, end - 1)) end--;
  return end > phrase.first ? { first: phrase.first, end } : null;
}

function isJoint(words: Words, index: number): boolean {
  const word = normAt(words, index);
  const { functionWords } = words.language;
  return (
    word === ',' ||
    isFunctionWord(word, words.language) ||
    functionWords.prepositionLike.has(word) ||
    functionWords.listJoints.has(word)
  );
}
