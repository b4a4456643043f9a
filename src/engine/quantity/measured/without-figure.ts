import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { isAdverb, PREPOSITION_LIKE } from '../../grammar/verb.ts';
import { normAt } from '../../grammar/words.ts';
import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../../lang/en/function-words.ts';
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
  for (let at = first; at < end; at++) {
    const { kind, norm: word } = words[at]!;
    if (
      kind === 'word' &&
      !words.language.numberWords.scales.has(word) &&
      !words.language.numberWords.cardinals.has(word) &&
      !isBoundWord(word) &&
      !isAdverb(word, words.language)
    )
      return true;
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
  // "40 points on top of the fees that range".
  if (figure.first <= phrase.first) {
    let from = figure.end;
    // "The three-bedroom home".
    if (figure.kind === 'count' && figure.range === null && normAt(words, figure.first + 1) === '-') return phrase;
    // "The seven family members from Texas have": the counted noun is the subject.
    if (figure.kind === 'count' && figure.unit && !figure.isOf && !isCounting)
      from = Math.max(figure.first + 1, from - figure.unit.split(' ').length);
    while (from < phrase.end && isJoint(normAt(words, from))) from++;
    return from < phrase.end ? { first: from, end: phrase.end } : null;
  }
  // "Buy back $154 million in notes": only the particle of the verb stands before.
  if (figure.end < phrase.end)
    return PARTICLES.has(normAt(words, phrase.first)) && figure.first <= phrase.first + 2
      ? cutFigure(words, { first: figure.first, end: phrase.end }, figure, isCounting)
      : phrase;
  // "It holds shares, including 100,000 shares bought for $5": what was counted is the thing.
  if (PREPOSITION_LIKE.has(normAt(words, phrase.first)) && figure.kind === 'count' && figure.unit)
    return { first: Math.max(figure.first + 1, figure.end - figure.unit.split(' ').length), end: phrase.end };
  // "The gap in the two counties".
  if (figure.kind === 'count' && figure.unit) return phrase;
  let { first: end } = figure;
  while (end > phrase.first && isJoint(normAt(words, end - 1))) end--;
  return end > phrase.first ? { first: phrase.first, end } : null;
}

const isJoint = (word: string): boolean =>
  PREPOSITION_LIKE.has(word) ||
  PREPOSITIONS.has(word) ||
  isDeterminer(word) ||
  word === 'and' ||
  word === 'or' ||
  word === ',';

const isDeterminer = (word: string): boolean => DETERMINERS.has(word) || POSSESSIVES.has(word);
const PARTICLES: ReadonlySet<string> = new Set(['away', 'back', 'down', 'off', 'out', 'up']);
