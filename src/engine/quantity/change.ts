import type { QuantityKind } from '../../schema/quantity.ts';
import { findVerbBefore } from '../grammar/clause/governing-verb.ts';
import { isBreak } from '../grammar/noun-phrase.ts';
import { toSingular } from '../grammar/singular.ts';
import { isCapital, normAt } from '../grammar/words.ts';
import type { Words } from '../layers/layers.ts';
import { isBoundWord, skipModifier } from './modifier.ts';

type Change = 'up' | 'down';

/** "Rose by 40 percent", "was down 9.2%", "a 5% fall", "a rise of 5%"; where a figure ended ("rose to 164") is no change. */
export function detectChange(words: Words, first: number, end: number, kind: QuantityKind): Change | null {
  if (isTimeOfChange(words, first, end, kind) || isSunkInto(words, first, end)) return null;
  const before = isDescribing(words, first, end) ? null : detectChangeBefore(words, first, kind);
  if (before !== null) return before === 'none' ? null : before;
  return (
    detectMove(words, first) ??
    // "A one-day gain", "a 12-month fall" last so long.
    (kind === 'measure' && isLength(words, end) ? null : detectChangeBehind(words, end))
  );
}

/** "Sink $3 million into roads", "plunge 20 people into debt": what goes somewhere falls by nothing. */
function isSunkInto(words: Words, first: number, end: number): boolean {
  if (!words.language.quantityWords.sinkingVerbs.has(normAt(words, skipModifier(words, first) - 1))) return false;
  for (let at = end; at < Math.min(end + 3, words.length); at++) if (normAt(words, at) === 'into') return true;
  return false;
}

/** "Lost a three-page letter", "raised a 10-year bond": how large the thing is that was lost or raised. */
const isDescribing = (words: Words, first: number, end: number): boolean =>
  words.language.functionWords.indefiniteArticles.has(normAt(words, first - 1)) &&
  normAt(words, first + 1) === '-' &&
  words[first + 1]!.isGlued &&
  end === first + 3;

/** Does a figure say when, how often or in what time something changed? */
function isTimeOfChange(words: Words, first: number, end: number, kind: QuantityKind): boolean {
  // "Raised it ten times".
  if (kind === 'count') return normAt(words, end - 1) === 'times';
  if (kind !== 'measure') return false;
  // "Cut her three-year-old cousin".
  if (words.language.units.oldWords.has(normAt(words, end - 1))) return true;
  // "Fell six years ago".
  if (words.language.quantityWords.timeDistances.has(normAt(words, end))) return true;
  // "Grew over three years", "a raise over the last two years", "rose in five years".
  return isLength(words, end) && words.language.quantityWords.spanPrepositions.has(readOpener(words, first));
}

/** The word before "the last" and the like. */
function readOpener(words: Words, first: number): string {
  const at = words.language.quantityWords.placesBeforeNumber.has(normAt(words, first - 1)) ? first - 1 : first;
  return normAt(words, normAt(words, at - 1) === 'the' ? at - 2 : at - 1);
}

/** Does a length of time end here? */
const isLength = (words: Words, end: number): boolean =>
  words.language.units.timeUnitCodes.has(
    words.language.units.unitWords.get(toSingular(normAt(words, end - 1), words.language)) ?? '',
  );

/** What the nearest words before a figure tell: "rose by", "down", "a fall of"; "none" where they tell that nothing moved. */
function detectChangeBefore(words: Words, first: number, kind: QuantityKind): Change | 'none' | null {
  for (let at = first - 1; at >= Math.max(0, first - MOST_WORDS_BETWEEN); at--) {
    const told =
      readMarkedDown(words, at, first, kind) ??
      readNoMove(words, at, first, kind) ??
      readMover(words, at, first, kind) ??
      readNounOf(words, at);
    if (told) return told;
    if (isStop(words, at)) return null;
  }
  return null;
}

const MOST_WORDS_BETWEEN = 5;

/** "Closed at 50, off 2 percent", "was off $3"; "paid off $3" is another verb. */
function readMarkedDown(words: Words, at: number, first: number, kind: QuantityKind): Change | null {
  if (normAt(words, at) !== 'off' || (kind !== 'percent' && kind !== 'money')) return null;
  const before = normAt(words, at - 1);
  const isOpen = before === ',' || words.language.functionWords.beForms.has(before);
  return isOpen && at === skipModifier(words, first) - 1 ? 'down' : null;
}

function readNoMove(words: Words, at: number, first: number, kind: QuantityKind): 'none' | null {
  const { losingVerbs, raisingVerbs } = words.language.quantityWords;
  const word = normAt(words, at);
  // "Lost by 20" is no fall.
  if (word === 'by' && losingVerbs.has(normAt(words, at - 1))) return 'none';
  // "Raised only $5 million" from somebody is no rise.
  return kind === 'money' && raisingVerbs.has(word) && at === skipModifier(words, first) - 1 ? 'none' : null;
}

/** "Rose", "up", "cut". */
function readMover(words: Words, at: number, first: number, kind: QuantityKind): Change | null {
  const direction = isNamePart(words, at) ? null : directionOf(words, at);
  return direction && !isPartOfBound(words, at) && !isOtherVerb(words, at, first, kind) ? direction : null;
}

/** "Advanced Foods paid $5". */
const isNamePart = (words: Words, at: number): boolean => isCapital(words[at]) && isCapital(words[at + 1]);

function directionOf(words: Words, index: number): Change | null {
  const { upVerbs, downVerbs } = words.language.quantityWords;
  const word = normAt(words, index);
  if (upVerbs.has(word)) return 'up';
  return downVerbs.has(word) ? 'down' : null;
}

/** "Up to 5" bounds a figure and moves nothing. */
const isPartOfBound = (words: Words, at: number): boolean =>
  normAt(words, at) === 'up' && normAt(words, at + 1) === 'to';

/** "Wrapped up a three-hour meeting", "makes up 40 percent": beside "up 5 percent" and "was up about 5 percent". */
function isOtherVerb(words: Words, at: number, first: number, kind: QuantityKind): boolean {
  const { directionParticles, verbsWithParticle, pickingVerbs, modifiers } = words.language.quantityWords;
  if (!directionParticles.has(normAt(words, at))) return false;
  const verb = normAt(words, at - 1);
  // "Picked up three cards", but "sales picked up 3 percent".
  if (verbsWithParticle.has(verb) || (kind === 'count' && pickingVerbs.has(verb))) return true;
  let between = '';
  for (let index = at + 1; index < first; index++) between += between ? ` ${words[index]!.norm}` : words[index]!.norm;
  return between !== '' && between !== 'by' && !modifiers.has(between) && !'$£€'.includes(between);
}

/** "A fall of 5%". */
function readNounOf(words: Words, at: number): Change | null {
  return normAt(words, at) === 'of' ? directionOfNoun(words, at - 1) : null;
}

function directionOfNoun(words: Words, index: number): Change | null {
  const { upNouns, downNouns } = words.language.quantityWords;
  const noun = normAt(words, index);
  if (upNouns.has(noun)) return 'up';
  return downNouns.has(noun) ? 'down' : null;
}

/** What stands before a stop is not what moves by a figure behind it. */
function isStop(words: Words, at: number): boolean {
  const { kind, norm: word } = words[at]!;
  if (kind === 'mark' && !CURRENCY_MARKS.has(word)) return true;
  return words.language.quantityWords.changeStops.has(word) || isElsewhere(words, at);
}

const CURRENCY_MARKS: ReadonlySet<string> = new Set(['$', '£', '€']);

/** "Fell into a 22-point hole", "raised it without a 5 percent fee": what stands behind a preposition is not what moved. */
function isElsewhere(words: Words, at: number): boolean {
  const { functionWords, quantityWords } = words.language;
  const word = normAt(words, at);
  if (functionWords.auxiliaries.has(word)) return true;
  return (
    functionWords.prepositions.has(word) &&
    !isBoundWord(word, words.language) &&
    !quantityWords.amountPrepositions.has(word)
  );
}

/** "Cut the price of the car by $500": "by" leads back to the verb. */
function detectMove(words: Words, first: number): Change | null {
  const by = skipModifier(words, first) - 1;
  const verb = normAt(words, by) === 'by' ? findVerbBefore(words, by) : null;
  if (verb === null || words.language.quantityWords.losingVerbs.has(normAt(words, verb))) return null;
  return directionOf(words, verb);
}

/** "5 percent higher", "a 5% fall". */
function detectChangeBehind(words: Words, end: number): Change | null {
  const { upAdverbs, downAdverbs, seasonDeterminers } = words.language.quantityWords;
  if (upAdverbs.has(normAt(words, end))) return 'up';
  if (downAdverbs.has(normAt(words, end))) return 'down';
  for (let at = end; at < Math.min(end + 3, words.length); at++) {
    if (isBreak(words[at], words.language)) return null;
    // "Voters this fall".
    if (seasonDeterminers.has(normAt(words, at))) return null;
    const direction = directionOfNoun(words, at);
    if (direction) return direction;
  }
  return null;
}
