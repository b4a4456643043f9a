import type { QuantityKind, QuantityModifier } from '../../schema/quantity.ts';
import { PREPOSITIONS } from '../lang/en/function-words.ts';
import {
  DOWN_ADVERBS,
  DOWN_NOUNS,
  DOWN_VERBS,
  MODIFIERS,
  MODIFIERS_BEHIND,
  SUBJECT_ADVERBS,
  UP_ADVERBS,
  UP_NOUNS,
  UP_VERBS,
} from '../lang/en/quantity-words.ts';
import { TIME_UNIT_CODES, UNIT_WORDS } from '../lang/en/units.ts';
import { type Piece, wordAt } from '../numeral/pieces.ts';
import { findVerbBefore } from './measured/governing-verb.ts';
import { isBreak } from './noun-phrase.ts';
import { toSingular } from './singular.ts';
import { isVerb } from './verb.ts';

type Pieces = readonly Piece[];

/** "More than 50", "nearly half", "50 or more", "up to $8 million". */
export function detectModifier(
  pieces: Pieces,
  first: number,
  end: number,
  unit: string | null = null,
): QuantityModifier {
  const before = wordAt(pieces, first - 1) === 'the' || wordAt(pieces, first - 1) === '-' ? first - 1 : first;
  let words = '';
  let found: QuantityModifier | null = null;
  for (let at = before - 1; at >= Math.max(0, before - 4); at--) {
    words = words ? `${wordAt(pieces, at)} ${words}` : wordAt(pieces, at);
    found = MODIFIERS.get(words) ?? found;
  }
  const after = wordAt(pieces, end) === '-' && pieces[end]!.isGlued ? end + 1 : end;
  const behind =
    MODIFIERS_BEHIND.get(wordAt(pieces, after)) ??
    MODIFIERS_BEHIND.get(wordAt(pieces, end)) ??
    MODIFIERS_BEHIND.get(`${wordAt(pieces, end)} ${wordAt(pieces, end + 1)}`);
  if (found === 'over' && words.endsWith('over') && isDuring(pieces, before - 2, unit)) return behind ?? 'exact';
  return found ?? behind ?? (hasPlus(pieces, first, end) ? 'at-least' : 'exact');
}

/** "$374 billion over 10 years" is within them; "for over 10 years" and "took over 10 years" are longer. */
const isDuring = (pieces: Pieces, index: number, unit: string | null): boolean =>
  unit !== null &&
  TIME_UNIT_CODES.has(unit) &&
  index >= 0 &&
  !PREPOSITIONS.has(wordAt(pieces, index)) &&
  !SUBJECT_ADVERBS.has(wordAt(pieces, index)) &&
  !isVerb(pieces, index);

/** "50+ people", "50-plus people". */
function hasPlus(pieces: Pieces, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++) if (pieces[at]!.word === '+' || pieces[at]!.word === 'plus') return true;
  return false;
}

/** Back over "more than", "about", "a": to where the figure's phrase begins. */
export function skipModifier(pieces: Pieces, first: number): number {
  let at = first;
  for (let turn = 0; turn < 3; turn++) {
    const next = skipBoundBefore(pieces, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

const MOST_WORDS_OF_BOUND = 3;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'just', 'only']);

function skipBoundBefore(pieces: Pieces, end: number): number {
  let words = '';
  let first = end;
  for (let at = end - 1; at >= Math.max(0, end - MOST_WORDS_OF_BOUND); at--) {
    words = words ? `${wordAt(pieces, at)} ${words}` : wordAt(pieces, at);
    if (MODIFIERS.has(words)) first = at;
  }
  return first === end && ARTICLES.has(wordAt(pieces, end - 1)) ? end - 1 : first;
}

/** Is a word a bound, or part of one? */
export const isBoundWord = (word: string): boolean => BOUND_WORDS.has(word);

const BOUND_WORDS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...[...MODIFIERS.keys()].flatMap((phrase) => phrase.split(' ')).filter((word) => word !== 'of'),
]);

type Change = 'up' | 'down';

/** "Rose by 40 percent", "was down 9.2%", "a 5% fall", "a rise of 5%"; where a figure ended ("rose to 164") is no change. */
export function detectChange(pieces: Pieces, first: number, end: number, kind: QuantityKind): Change | null {
  // "Fell six years ago".
  if (kind === 'measure' && TIME_DISTANCES.has(wordAt(pieces, end))) return null;
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
    const { word } = pieces[at]!;
    const direction = UP_VERBS.has(word) ? 'up' : DOWN_VERBS.has(word) ? 'down' : null;
    // "Raised $5 million" from somebody is no rise.
    if (word.startsWith('rais') && kind === 'money' && at === first - 1) return null;
    if (direction && !isPartOfBound(pieces, at) && !isParticle(pieces, at, first)) return direction;
    if (word === 'of') {
      const noun = wordAt(pieces, at - 1);
      if (UP_NOUNS.has(noun)) return 'up';
      if (DOWN_NOUNS.has(noun)) return 'down';
    }
    if (STOPS.has(word) || (pieces[at]!.kind === 'mark' && word !== '$' && word !== '£' && word !== '€')) break;
  }
  // "A one-day gain", "a 12-month fall" last so long.
  return (
    detectMove(pieces, first) ?? (kind === 'measure' && isLength(pieces, end) ? null : detectChangeBehind(pieces, end))
  );
}

const TIME_DISTANCES: ReadonlySet<string> = new Set(['after', 'ago', 'before', 'earlier', 'later']);

/** Does a length of time end here? */
const isLength = (pieces: Pieces, end: number): boolean =>
  TIME_UNIT_CODES.has(UNIT_WORDS.get(toSingular(wordAt(pieces, end - 1))) ?? '');

/** "Cut the price of the car by $500": "by" leads back to the verb. */
function detectMove(pieces: Pieces, first: number): Change | null {
  const by = skipModifier(pieces, first) - 1;
  const verb = wordAt(pieces, by) === 'by' ? findVerbBefore(pieces, by) : null;
  if (verb === null) return null;
  return UP_VERBS.has(wordAt(pieces, verb)) ? 'up' : DOWN_VERBS.has(wordAt(pieces, verb)) ? 'down' : null;
}

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
]);

/** "Up to 5" bounds a figure and moves nothing. */
const isPartOfBound = (pieces: Pieces, at: number): boolean =>
  wordAt(pieces, at) === 'up' && wordAt(pieces, at + 1) === 'to';

/** "Wrapped up a three-hour meeting", "cut down on": beside "up 5 percent" and "was up about 5 percent". */
function isParticle(pieces: Pieces, at: number, first: number): boolean {
  const { word } = pieces[at]!;
  if (word !== 'up' && word !== 'down') return false;
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
