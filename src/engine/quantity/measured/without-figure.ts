import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../../lang/en/function-words.ts';
import { type Piece, wordAt } from '../../numeral/pieces.ts';
import type { RawFigure } from '../detect/raw-figure.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { PREPOSITION_LIKE } from '../verb.ts';

type Pieces = readonly Piece[];

/** "the tablet 16 inch is worth $2000": the figure before is no part of the subject. */
export function withoutFigure(
  pieces: Pieces,
  phrase: NounPhrase | null,
  figure: RawFigure | null,
  isCounting = false,
): NounPhrase | null {
  if (!phrase || !figure || figure.end <= phrase.first || figure.first >= phrase.end) return phrase;
  // "40 points on top of the fees that range".
  if (figure.first <= phrase.first) {
    let from = figure.end;
    // "The seven family members from Texas have": the counted noun is the subject.
    if (figure.kind === 'count' && figure.unit && !figure.isOf && !isCounting)
      from = Math.max(figure.first + 1, from - figure.unit.split(' ').length);
    while (from < phrase.end && isJoint(wordAt(pieces, from))) from++;
    return from < phrase.end ? { first: from, end: phrase.end } : null;
  }
  if (figure.end < phrase.end) return phrase;
  // "It holds shares, including 100,000 shares bought for $5": what was counted is the thing.
  if (PREPOSITION_LIKE.has(wordAt(pieces, phrase.first)) && figure.kind === 'count' && figure.unit)
    return { first: Math.max(figure.first + 1, figure.end - figure.unit.split(' ').length), end: phrase.end };
  // "The gap in the two counties".
  if (figure.kind === 'count' && figure.unit) return phrase;
  let { first: end } = figure;
  while (end > phrase.first && isJoint(wordAt(pieces, end - 1))) end--;
  return end > phrase.first ? { first: phrase.first, end } : null;
}

const isJoint = (word: string): boolean =>
  PREPOSITION_LIKE.has(word) ||
  PREPOSITIONS.has(word) || isDeterminer(word) || word === 'and' || word === 'or' || word === ',';

const isDeterminer = (word: string): boolean => DETERMINERS.has(word) || POSSESSIVES.has(word);
