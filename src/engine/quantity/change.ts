import type { QuantityKind } from '../../schema/quantity.ts';
import { isBreak } from '../grammar/noun-phrase.ts';
import { toSingular } from '../grammar/singular.ts';
import { normAt } from '../grammar/words.ts';
import { AUXILIARIES, PREPOSITIONS } from '../lang/en/function-words.ts';
import type { Words } from '../layers/layers.ts';
import { findVerbBefore } from './measured/governing-verb.ts';
import { isBoundWord, skipModifier } from './modifier.ts';

type Change = 'up' | 'down';

/** "Rose by 40 percent", "was down 9.2%", "a 5% fall", "a rise of 5%"; where a figure ended ("rose to 164") is no change. */
export function detectChange(words: Words, first: number, end: number, kind: QuantityKind): Change | null {
  // "Fell six years ago", "raised it ten times".
  if (kind === 'measure' && TIME_DISTANCES.has(normAt(words, end))) return null;
  if (kind === 'count' && normAt(words, end - 1) === 'times') return null;
  // "Grew over three years".
  if (kind === 'measure' && normAt(words, first - 1) === 'over' && isLength(words, end)) return null;
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
    const { norm: word } = words[at]!;
    const direction = words.language.quantityWords.upVerbs.has(word)
      ? 'up'
      : words.language.quantityWords.downVerbs.has(word)
        ? 'down'
        : null;
    if (word === 'off' && isMarkedDown(words, at, first, kind)) return 'down';
    // "Lost by 20" is no fall.
    if (word === 'by' && isLosing(normAt(words, at - 1))) return null;
    // "Raised only $5 million" from somebody is no rise.
    if (word.startsWith('rais') && kind === 'money' && at === skipModifier(words, first) - 1) return null;
    if (direction && !isPartOfBound(words, at) && !isParticle(words, at, first, kind)) return direction;
    if (word === 'of') {
      const noun = normAt(words, at - 1);
      if (words.language.quantityWords.upNouns.has(noun)) return 'up';
      if (words.language.quantityWords.downNouns.has(noun)) return 'down';
    }
    if (
      STOPS.has(word) ||
      isElsewhere(word) ||
      (words[at]!.kind === 'mark' && word !== '$' && word !== '£' && word !== '€')
    )
      break;
  }
  // "A one-day gain", "a 12-month fall" last so long.
  return (
    detectMove(words, first) ?? (kind === 'measure' && isLength(words, end) ? null : detectChangeBehind(words, end))
  );
}

const isLosing = (word: string): boolean => /^los(?:e|es|ing|t)$/.test(word);

/** "Closed at 50, off 2 percent", "was off $3"; "paid off $3" is another verb. */
const isMarkedDown = (words: Words, at: number, first: number, kind: QuantityKind): boolean =>
  (kind === 'percent' || kind === 'money') &&
  at === skipModifier(words, first) - 1 &&
  (normAt(words, at - 1) === ',' || words.language.functionWords.beForms.has(normAt(words, at - 1)));

const TIME_DISTANCES: ReadonlySet<string> = new Set(['after', 'ago', 'before', 'earlier', 'later', 'prior']);

/** Does a length of time end here? */
const isLength = (words: Words, end: number): boolean =>
  words.language.units.timeUnitCodes.has(
    words.language.units.unitWords.get(toSingular(normAt(words, end - 1), words.language)) ?? '',
  );

/** "Cut the price of the car by $500": "by" leads back to the verb. */
function detectMove(words: Words, first: number): Change | null {
  const by = skipModifier(words, first) - 1;
  const verb = normAt(words, by) === 'by' ? findVerbBefore(words, by) : null;
  if (verb === null || isLosing(normAt(words, verb))) return null;
  return words.language.quantityWords.upVerbs.has(normAt(words, verb))
    ? 'up'
    : words.language.quantityWords.downVerbs.has(normAt(words, verb))
      ? 'down'
      : null;
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
const isPartOfBound = (words: Words, at: number): boolean =>
  normAt(words, at) === 'up' && normAt(words, at + 1) === 'to';

/** "Wrapped up a three-hour meeting", "makes up 40 percent": beside "up 5 percent" and "was up about 5 percent". */
function isParticle(words: Words, at: number, first: number, kind: QuantityKind): boolean {
  const { norm: word } = words[at]!;
  if (word !== 'up' && word !== 'down') return false;
  const verb = normAt(words, at - 1);
  // "Picked up three cards", but "sales picked up 3 percent".
  if (words.language.quantityWords.verbsWithParticle.has(verb) || (kind === 'count' && verb.startsWith('pick')))
    return true;
  const between = words
    .slice(at + 1, first)
    .map((piece) => piece.norm)
    .join(' ');
  return (
    between !== '' &&
    between !== 'by' &&
    !words.language.quantityWords.modifiers.has(between) &&
    !'$£€'.includes(between)
  );
}

const SEASON_DETERMINERS: ReadonlySet<string> = new Set(['each', 'every', 'last', 'next', 'this']);

function detectChangeBehind(words: Words, end: number): Change | null {
  const next = words[end];
  if (!next) return null;
  if (words.language.quantityWords.upAdverbs.has(next.norm)) return 'up';
  if (words.language.quantityWords.downAdverbs.has(next.norm)) return 'down';
  for (let at = end; at < Math.min(end + 3, words.length); at++) {
    const piece = words[at]!;
    if (isBreak(piece, words.language)) return null;
    // "Voters this fall".
    if (SEASON_DETERMINERS.has(piece.norm)) return null;
    if (words.language.quantityWords.upNouns.has(piece.norm)) return 'up';
    if (words.language.quantityWords.downNouns.has(piece.norm)) return 'down';
  }
  return null;
}
