import { findVerbBefore } from '../../grammar/clause/governing-verb.ts';
import { detectPhraseAt, isBreak, isInCompound, type NounPhrase } from '../../grammar/noun-phrase.ts';
import { toSingular } from '../../grammar/singular.ts';
import { isVerb } from '../../grammar/verb.ts';
import { hasParticipleEnding, isAdjective, isDeterminer, isDeterminerOrOwner } from '../../grammar/word-classes.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import type { Word, Words } from '../../layers/layers.ts';
import { isBoundWord, skipModifier } from '../modifier.ts';
import type { RawFigure } from '../raw-figure.ts';
import { extendPhrase } from './extend-phrase.ts';
import type { MeasureContext } from './measured.ts';

/** "Five seasons of Harbour Lane"; in "one of the seasons" the noun behind "of" is the unit. */
export function detectBehindNoun(context: MeasureContext, figure: RawFigure): NounPhrase | null {
  if (figure.isOf) return null;
  return (
    detectOf(context, figure.end) ?? (isHyphened(context.words, figure) ? detectAttributed(context, figure) : null)
  );
}

/** "69 percent of Ukrainians", "a $448 million loan", "a 6kW electric motor". */
export function detectBehind(context: MeasureContext, figure: RawFigure): NounPhrase | null {
  return (
    detectOf(context, figure.end) ??
    detectShared(context, figure) ??
    detectSpentOn(context, figure) ??
    detectSpentFor(context, figure) ??
    (isAttribute(context.words, figure) ? detectAttributed(context, figure) : null)
  );
}

/** "A two-page memo", "six-cylinder engines": the number and its unit describe what stands behind. */
function isHyphened(words: Words, { first, end }: RawFigure): boolean {
  if (normAt(words, end) === '-' && words[end]!.isGlued) return end === first + 1;
  for (let at = first + 1; at < end; at++)
    if (normAt(words, at) === '-' && words[at]!.isGlued) return !normAt(words, end - 1).endsWith('s');
  return false;
}

/** "Of Ukrainians", "worth of programming". */
function detectOf({ words, isTime }: MeasureContext, end: number): NounPhrase | null {
  const behind = skipRestated(words, end);
  const at = normAt(words, behind) === 'worth' ? behind + 1 : behind;
  if (normAt(words, at) !== 'of' || isTime(at + 1) || isDoingAt(words, at + 1) || isBoundAmount(words, at + 1))
    return null;
  // "$2 million of 12% bonds".
  const first = normAt(words, at + 2) === '%' ? at + 3 : at + 1;
  return extendPhrase(words, isTime, detectPhraseAt(words, first));
}

/** Over "(10.5 tons)" and ", or about 18%,": the same said once more. */
function skipRestated(words: Words, end: number): number {
  const isOr = normAt(words, end) === ',' && normAt(words, end + 1) === 'or';
  if (!isOr && normAt(words, end) !== '(') return end;
  const closing = isOr ? ',' : ')';
  let hasNumber = false;
  for (let at = end + 1; at < end + WIDTH_OF_RESTATED && at < words.length; at++) {
    if (words[at]!.kind === 'number') hasNumber = true;
    if (normAt(words, at) === closing) return hasNumber ? at + 1 : end;
  }
  return end;
}

const WIDTH_OF_RESTATED = 9;

/** "Eight years of playing a game" names no thing. */
const isDoingAt = (words: Words, at: number): boolean =>
  hasParticipleEnding(normAt(words, at), words.language) && isDeterminer(normAt(words, at + 1), words.language);

/** "Three rates of roughly $116". */
const isBoundAmount = (words: Words, at: number): boolean =>
  isBoundWord(normAt(words, at), words.language) &&
  (words[at + 1]?.kind === 'number' || (words[at + 1] !== undefined && '$£€'.includes(normAt(words, at + 1))));

/** "Half the vote", "twice the size". */
function detectShared({ words, isTime }: MeasureContext, { end, kind }: RawFigure): NounPhrase | null {
  const word = normAt(words, end);
  if ((kind !== 'fraction' && kind !== 'ratio') || isTime(end)) return null;
  return word === 'the' || words.language.functionWords.possessives.has(word)
    ? extendPhrase(words, isTime, detectPhraseAt(words, end))
    : null;
}

/** "$66 billion in aid": what the money comes as; "in London", "in the quarter" and "in all" are something else. */
function detectSpentOn({ words, isTime }: MeasureContext, { end, kind }: RawFigure): NounPhrase | null {
  const at = end + 1;
  if (kind !== 'money' || normAt(words, end) !== 'in' || words[at]?.kind !== 'word' || isTime(at)) return null;
  const word = normAt(words, at);
  if (isCapital(words[at]) || isDeterminer(word, words.language)) return null;
  if (words.language.measureWords.noFormsOfMoney.has(word)) return null;
  return extendPhrase(words, isTime, detectPhraseAt(words, at));
}

/** "$300,000 for a flat", "1 per cent for running it", "5 percent among women": what an amount is for. */
function detectSpentFor({ words, isTime }: MeasureContext, figure: RawFigure): NounPhrase | null {
  const at = figure.end + 1;
  // "A reward of $5 for help" is the reward.
  if (!isLedToPart(words, figure) || normAt(words, skipModifier(words, figure.first) - 1) === 'of') return null;
  if (words[at]?.kind !== 'word' || isTime(at) || isNoPurpose(words, at)) return null;
  const phrase = detectPhraseAt(words, at);
  if (!phrase || isTime(phrase.first) || isLengthOfTime(words, phrase)) return null;
  return extendPhrase(words, isTime, phrase);
}

function isLedToPart(words: Words, { end, kind }: RawFigure): boolean {
  const joint = normAt(words, end);
  if (joint === 'for') return kind === 'money' || kind === 'percent';
  return joint === 'among' && kind === 'percent';
}

/** "For every dollar", "for them". */
const isNoPurpose = (words: Words, at: number): boolean =>
  words.language.functionWords.objectPronouns.has(normAt(words, at)) ||
  words.language.measureWords.noPurposes.has(normAt(words, at));

/** "For two years", "for a record 36 months", "for the year ending in May". */
const isLengthOfTime = (words: Words, { first, end }: NounPhrase): boolean =>
  isTimeUnit(words, first) || isTimeUnit(words, end - 1);

function isTimeUnit(words: Words, at: number): boolean {
  const { timeUnitCodes, unitWords } = words.language.units;
  return timeUnitCodes.has(unitWords.get(toSingular(normAt(words, at), words.language)) ?? '');
}

/** "A four-year low" and "a 6kW motor", but "four years later" and "15 miles south". */
const isAttribute = (words: Words, { end, kind, range, unit }: RawFigure): boolean =>
  kind === 'money' ||
  kind === 'percent' ||
  ((kind === 'measure' || range !== null) &&
    !normAt(words, end - 1).endsWith('s') &&
    (unit !== 'a{age}' || words[end - 1]!.kind === 'word'));

/** What stands behind a figure that describes it. */
function detectAttributed({ words, isTime }: MeasureContext, figure: RawFigure): NounPhrase | null {
  const unit = skipSharedUnit(words, figure);
  const at = isHyphened(words, figure) ? skipRestated(words, unit) : unit;
  if (isBacking(words, at, figure)) return extendPhrase(words, isTime, { first: at, end: at + 1 });
  if (at >= words.length || isTime(at) || isVerb(words, at) || !canBeDescribed(words, at, figure)) return null;
  const behind = detectPhraseAt(words, at);
  if (behind?.first !== at || isComparing(words, behind)) return null;
  if (figure.kind !== 'money' && isChangeNoun(words, behind)) return null;
  const phrase = extendPhrase(words, isTime, behind);
  return phrase && { first: findAdjectivesBefore(words, figure.first, phrase.first), end: phrase.end };
}

/** "A 10-minute walk", "four-, five- and six-cylinder engines": to behind the unit that follows a hyphen. */
function skipSharedUnit(words: Words, { end }: RawFigure): number {
  if (normAt(words, end) !== '-') return end;
  let at = end + 1;
  while (at < end + WIDTH_OF_LIST && isListPart(words, at)) at++;
  return at > end + 1 ? at + 1 : at;
}

const WIDTH_OF_LIST = 12;

function isListPart(words: Words, index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const { kind, norm } = word;
  if (kind === 'number' || norm === ',' || norm === '-') return true;
  const { functionWords, numberWords } = words.language;
  return functionWords.listJoints.has(norm) || numberWords.cardinals.has(norm);
}

/** "She has 48% support in the north": a noun where a verb stands already, though it can be one. */
function isBacking(words: Words, at: number, { first, kind }: RawFigure): boolean {
  const { functionWords, verbWords, nounWords } = words.language;
  const word = normAt(words, at);
  if (kind !== 'percent' || !nounWords.phraseEndingVerbs.has(word) || !verbWords.mixedVerbs.has(word)) return false;
  const next = words[at + 1];
  const isLast = next === undefined || next.kind === 'mark' || functionWords.prepositions.has(next.norm);
  return isLast && findVerbBefore(words, first) !== null;
}

/** No size ("five feet tall"), no time ("9.2% year over year"), nothing that is done ("15 ppb requiring action"). */
function canBeDescribed(words: Words, at: number, { first }: RawFigure): boolean {
  const { kind, norm } = words[at]!;
  if (kind === 'number' || isSize(words, at) || words.language.measureWords.timeNouns.has(norm)) return false;
  // "A 12 C melting point", "the company's two-year training plan".
  if (!hasParticipleEnding(norm, words.language) || first === 0) return true;
  return isDeterminerOrOwner(normAt(words, first - 1), words.language);
}

/** "Five feet tall", but "a $4 billion high-yield fund". */
const isSize = (words: Words, index: number): boolean =>
  words.language.quantityWords.sizeAdjectives.has(normAt(words, index)) &&
  !isCapital(words[index]) &&
  !words[index + 1]?.isGlued;

/** "Pays 5% more", "is thirty percent full". */
const isComparing = (words: Words, { first, end }: NounPhrase): boolean =>
  end === first + 1 &&
  (words.language.measureWords.comparatives.has(normAt(words, first)) ||
    isAdjective(normAt(words, first), words.language));

/** "A 5% drop" does not say of what, "a 5% drop in prices" does. */
function isChangeNoun(words: Words, { first, end }: NounPhrase): boolean {
  const { upNouns, downNouns } = words.language.quantityWords;
  const word = normAt(words, first);
  return end === first + 1 && normAt(words, end) !== 'in' && (upNouns.has(word) || downNouns.has(word));
}

/** "A larger 570 sq m space", "the turbocharged 1.6-litre engine": the phrase begins before its figure. */
function findAdjectivesBefore(words: Words, first: number, none: number): number {
  for (let at = first - 1; at >= Math.max(0, first - MOST_ADJECTIVES); at--) {
    if (isDeterminer(normAt(words, at), words.language)) return at === first - 1 ? none : at + 1;
    if (!canBeAdjective(words[at]!, words)) return none;
  }
  return none;
}

const MOST_ADJECTIVES = 3;

const canBeAdjective = (word: Word, { language }: Words): boolean =>
  word.kind === 'word' &&
  !isBreak(word, language) &&
  !isBoundWord(word.norm, language) &&
  !word.norm.endsWith(language.verbWords.adverbEnding) &&
  !isCapital(word);

/** "Winds of 74 mph", "a first-quarter loss of 63 cents"; "a total of" names nothing. */
export function findHeadBefore(words: Words, before: number): NounPhrase | null {
  // "A guide consisting of 12 pages".
  const end = normAt(words, before - 1) === 'consisting' ? before - 1 : before;
  let first = end;
  while (first > 0 && end - first < MOST_WORDS_OF_HEAD && isHeadPart(words, first - 1)) first--;
  return first === end ? null : { first, end };
}

const MOST_WORDS_OF_HEAD = 6;

function isHeadPart(words: Words, index: number): boolean {
  const { kind, norm } = words[index]!;
  if (kind === 'mark') return norm === '-' || norm === '&';
  // "An after-tax charge".
  if (isInCompound(words, index)) return true;
  const { functionWords, clauseWords } = words.language;
  return (
    (!functionWords.prepositions.has(norm) || norm === 'per') &&
    !functionWords.auxiliaries.has(norm) &&
    !clauseWords.clauseStarts.has(norm) &&
    norm !== 'and' &&
    !isDeterminer(norm, words.language) &&
    !isVerb(words, index)
  );
}
