import { DETERMINERS, POSSESSIVES } from '../../lang/en/function-words.ts';
import { ATTRIBUTE_NOUNS, MODIFIERS_BEHIND, NOUNS_LIKE_VERBS } from '../../lang/en/quantity-words.ts';
import { HALVED_UNITS } from '../../lang/en/units.ts';
import { IRREGULAR_PARTICIPLES } from '../../lang/en/verb-words.ts';
import { isCapital, type Piece, wordAt } from '../../grammar/words.ts';
import { detectCountedNoun, isBreak, type NounPhrase } from '../../grammar/noun-phrase.ts';
import { isPlural } from '../../grammar/singular.ts';
import { isVerb } from '../../grammar/verb.ts';
import { detectUnit } from './detect-unit.ts';

type Pieces = readonly Piece[];

/** What a number counts right behind it: "13,000 workers", "a 10-man squad". */
export function detectNounBehind(pieces: Pieces, index: number, isOne: boolean): NounPhrase | null {
  // "Half a point", "one-tenth of a point".
  if (
    (wordAt(pieces, index - 1) === 'a' || wordAt(pieces, index - 1) === 'an') &&
    HALVED_UNITS.has(wordAt(pieces, index))
  )
    return { first: index, end: index + 1 };
  // "15 times earnings".
  if (wordAt(pieces, index) === 'times') return { first: index, end: index + 1 };
  const isHyphened = wordAt(pieces, index) === '-' && pieces[index]!.isGlued && pieces[index + 1]?.isGlued;
  // "Made four 3-pointers".
  if (isNumberedNoun(pieces, index)) return { first: index, end: index + 3 };
  // "Five star hotels".
  if (ATTRIBUTE_NOUNS.has(wordAt(pieces, index)) && pieces[index + 1]?.kind === 'word' && !isBreak(pieces[index + 1]))
    return { first: index, end: index + 1 };
  if (isLooselyHyphened(pieces, index)) return { first: index + 1, end: index + 2 };
  if (!isHyphened)
    return detectOwned(pieces, detectCountedNoun(pieces, index, isOne)) ?? detectMeasureNoun(pieces, index);
  // "Two-eyed", "three-dimensional", "a three-pronged plan" describe and count nothing.
  if (/[^e]ed$|dimensional$/.test(wordAt(pieces, index + 1)) && !NOUNS_LIKE_VERBS.has(wordAt(pieces, index + 1)))
    return null;
  // "A 5-to-1 vote".
  return pieces[index + 1]!.kind === 'word' && !isBreak(pieces[index + 1])
    ? { first: index + 1, end: index + 2 }
    : null;
}

/**
 * "A .500 record", "a 12 member board": behind "a" a number counts the singular that follows it; behind other determiners
 * it does so before another noun ("the 30 share index", "his record 20 goal season").
 */
function detectMeasureNoun(pieces: Pieces, index: number): NounPhrase | null {
  // "A .714 winning percentage", "its 0.27 drag coefficient".
  if (
    RATIO_NOUNS.has(wordAt(pieces, index + 1)) &&
    pieces[index]!.kind === 'word' &&
    pieces[index - 1]?.text.includes('.')
  )
    return { first: index, end: index + 2 };
  const noun = pieces[index];
  const isNoun =
    noun?.kind === 'word' &&
    !isCapital(noun) &&
    !isBreak(noun) &&
    !DETERMINERS.has(noun.word) &&
    // "The 120 seen then".
    !IRREGULAR_PARTICIPLES.has(noun.word) &&
    !/(?:ed|ing|ly|st)$/.test(noun.word);
  if (!isNoun) return null;
  const article = wordAt(pieces, index - 2);
  const isFixed = isFixedBy(article) || isFixedBy(wordAt(pieces, index - 3));
  const next = pieces[index + 1];
  const isAttribute =
    isFixed && next?.kind === 'word' && !isCapital(next) && !isBreak(next) && !isVerb(pieces, index + 1);
  return article === 'a' || article === 'an' || isAttribute ? { first: index, end: index + 1 } : null;
}

/** "An eight - person committee", in texts that set all marks loose. */
function isLooselyHyphened(pieces: Pieces, index: number): boolean {
  const [dash, noun, next] = [pieces[index], pieces[index + 1], pieces[index + 2]];
  if (dash?.word !== '-' || dash.isGlued || noun?.kind !== 'word' || noun.isGlued || next?.kind !== 'word')
    return false;
  return !isPlural(noun.word) && !isBreak(noun) && !isBreak(next) && isFixedBy(wordAt(pieces, index - 2));
}

const isFixedBy = (word: string): boolean => DETERMINERS.has(word) || POSSESSIVES.has(word) || word === "'s";

/** "Four 3-pointers", but "four 3-metre poles". */
const isNumberedNoun = (pieces: Pieces, index: number): boolean =>
  pieces[index]?.kind === 'number' &&
  !pieces[index]!.isGlued &&
  wordAt(pieces, index + 1) === '-' &&
  pieces[index + 1]!.isGlued &&
  pieces[index + 2]?.isGlued === true &&
  isPlural(wordAt(pieces, index + 2)) &&
  !detectUnit(pieces, index + 1);

/** "650 18-hole golf courses", "two 12-year terms": what a number counts stands beyond a figure that describes it. */
export function detectNounBeyond(pieces: Pieces, index: number): NounPhrase | null {
  const [number, dash, word] = [pieces[index], pieces[index + 1], pieces[index + 2]];
  const isDescribed =
    number?.kind === 'number' && !number.isGlued && dash?.word === '-' && dash.isGlued && word?.isGlued === true;
  return isDescribed && word.kind === 'word' && !isPlural(word.word)
    ? detectCountedNoun(pieces, index + 3, false)
    : null;
}

const RATIO_NOUNS: ReadonlySet<string> = new Set(['average', 'coefficient', 'percentage', 'rate', 'ratio']);

/** "One of the woman's quotes" counts quotes. */
export function detectOwned(pieces: Pieces, noun: NounPhrase | null): NounPhrase | null {
  if (!noun || wordAt(pieces, noun.end) !== "'s") return noun;
  return detectCountedNoun(pieces, noun.end + 1, false) ?? noun;
}

/** "50+ people", "50-plus people", "two or more cups". */
export function skipBoundBehind(pieces: Pieces, index: number): number {
  if (MODIFIERS_BEHIND.has(`${wordAt(pieces, index)} ${wordAt(pieces, index + 1)}`)) return index + 2;
  const at = wordAt(pieces, index) === '-' && pieces[index]!.isGlued ? index + 1 : index;
  return wordAt(pieces, at) === 'plus' || wordAt(pieces, at) === '+' ? at + 1 : index;
}
