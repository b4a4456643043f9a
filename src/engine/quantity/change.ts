import type { QuantityKind } from '../../schema/quantity.ts';
import { AUXILIARIES, BE_FORMS, PREPOSITIONS } from '../lang/en/function-words.ts';
import {
  DOWN_ADVERBS,
  DOWN_NOUNS,
  DOWN_VERBS,
  MODIFIERS,
  UP_ADVERBS,
  UP_NOUNS,
  UP_VERBS,
  VERBS_WITH_PARTICLE,
} from '../lang/en/quantity-words.ts';
import { TIME_UNIT_CODES, UNIT_WORDS } from '../lang/en/units.ts';
import { type Piece, wordAt } from '../grammar/words.ts';
import { findVerbBefore } from './measured/governing-verb.ts';
import { isBoundWord, skipModifier } from './modifier.ts';
import { isBreak } from '../grammar/noun-phrase.ts';
import { toSingular } from '../grammar/singular.ts';

type Pieces = readonly Piece[];

type Change = 'up' | 'down';

/** "Rose by 40 percent", "was down 9.2%", "a 5% fall", "a rise of 5%"; where a figure ended ("rose to 164") is no change. */
export function detectChange(pieces: Pieces, first: number, end: number, kind: QuantityKind): Change | null {
  // "Fell six years ago", "raised it ten times".
  if (kind === 'measure' && TIME_DISTANCES.has(wordAt(pieces, end))) return null;
  if (kind === 'count' && wordAt(pieces, end - 1) === 'times') return null;
  // "Grew over three years".
  if (kind === 'measure' && wordAt(pieces, first - 1) === 'over' && isLength(pieces, end)) return null;
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
    const { word } = pieces[at]!;
    const direction = UP_VERBS.has(word) ? 'up' : DOWN_VERBS.has(word) ? 'down' : null;
    if (word === 'off' && isMarkedDown(pieces, at, first, kind)) return 'down';
    // "Lost by 20" is no fall.
    if (word === 'by' && isLosing(wordAt(pieces, at - 1))) return null;
    // "Raised only $5 million" from somebody is no rise.
    if (word.startsWith('rais') && kind === 'money' && at === skipModifier(pieces, first) - 1) return null;
    if (direction && !isPartOfBound(pieces, at) && !isParticle(pieces, at, first, kind)) return direction;
    if (word === 'of') {
      const noun = wordAt(pieces, at - 1);
      if (UP_NOUNS.has(noun)) return 'up';
      if (DOWN_NOUNS.has(noun)) return 'down';
    }
    if (
      STOPS.has(word) ||
      isElsewhere(word) ||
      (pieces[at]!.kind === 'mark' && word !== '$' && word !== '£' && word !== '€')
    )
      break;
  }
  // "A one-day gain", "a 12-month fall" last so long.
  return (
    detectMove(pieces, first) ?? (kind === 'measure' && isLength(pieces, end) ? null : detectChangeBehind(pieces, end))
  );
}

const isLosing = (word: string): boolean => /^los(?:e|es|ing|t)$/.test(word);

/** "Closed at 50, off 2 percent", "was off $3"; "paid off $3" is another verb. */
const isMarkedDown = (pieces: Pieces, at: number, first: number, kind: QuantityKind): boolean =>
  (kind === 'percent' || kind === 'money') &&
  at === skipModifier(pieces, first) - 1 &&
  (wordAt(pieces, at - 1) === ',' || BE_FORMS.has(wordAt(pieces, at - 1)));

const TIME_DISTANCES: ReadonlySet<string> = new Set(['after', 'ago', 'before', 'earlier', 'later', 'prior']);

/** Does a length of time end here? */
const isLength = (pieces: Pieces, end: number): boolean =>
  TIME_UNIT_CODES.has(UNIT_WORDS.get(toSingular(wordAt(pieces, end - 1))) ?? '');

/** "Cut the price of the car by $500": "by" leads back to the verb. */
function detectMove(pieces: Pieces, first: number): Change | null {
  const by = skipModifier(pieces, first) - 1;
  const verb = wordAt(pieces, by) === 'by' ? findVerbBefore(pieces, by) : null;
  if (verb === null || isLosing(wordAt(pieces, verb))) return null;
  return UP_VERBS.has(wordAt(pieces, verb)) ? 'up' : DOWN_VERBS.has(wordAt(pieces, verb)) ? 'down' : null;
}

/** "Fell into a 22-point hole", "raised it without a 5 percent fee": what stands behind a preposition is not what moved. */
const isElsewhere = (word: string): boolean =>
  AUXILIARIES.has(word) || (PREPOSITIONS.has(word) && !isBoundWord(word) && !AMOUNT_PREPOSITIONS.has(word));

const AMOUNT_PREPOSITIONS: ReadonlySet<string> = new Set(['between', 'by', 'down', 'near', 'off', 'up']);

const STOPS: ReadonlySet<string> = new Set([
  'and',
  'as',
  'at',
  'for',
  'from',
  'in',
  'of',
  'on',
  'than',
  'that',
  'to',
  'which',
  'with',
  'without',
]);

/** "Up to 5" bounds a figure and moves nothing. */
const isPartOfBound = (pieces: Pieces, at: number): boolean =>
  wordAt(pieces, at) === 'up' && wordAt(pieces, at + 1) === 'to';

/** "Wrapped up a three-hour meeting", "makes up 40 percent": beside "up 5 percent" and "was up about 5 percent". */
function isParticle(pieces: Pieces, at: number, first: number, kind: QuantityKind): boolean {
  const { word } = pieces[at]!;
  if (word !== 'up' && word !== 'down') return false;
  const verb = wordAt(pieces, at - 1);
  // "Picked up three cards", but "sales picked up 3 percent".
  if (VERBS_WITH_PARTICLE.has(verb) || (kind === 'count' && verb.startsWith('pick'))) return true;
  const between = pieces
    .slice(at + 1, first)
    .map((piece) => piece.word)
    .join(' ');
  return between !== '' && between !== 'by' && !MODIFIERS.has(between) && !'$£€'.includes(between);
}

const SEASON_DETERMINERS: ReadonlySet<string> = new Set(['each', 'every', 'last', 'next', 'this']);

function detectChangeBehind(pieces: Pieces, end: number): Change | null {
  const next = pieces[end];
  if (!next) return null;
  if (UP_ADVERBS.has(next.word)) return 'up';
  if (DOWN_ADVERBS.has(next.word)) return 'down';
  for (let at = end; at < Math.min(end + 3, pieces.length); at++) {
    const piece = pieces[at]!;
    if (isBreak(piece)) return null;
    // "Voters this fall".
    if (SEASON_DETERMINERS.has(piece.word)) return null;
    if (UP_NOUNS.has(piece.word)) return 'up';
    if (DOWN_NOUNS.has(piece.word)) return 'down';
  }
  return null;
}
