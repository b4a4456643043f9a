import type { Words } from '../../layers/layers.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { findPhraseEndingAt } from '../phrase-before.ts';
import { isVerb } from '../verb.ts';
import { isAdverb, isClearParticiple } from '../word-classes.ts';
import { type IsTime, isCapital, normAt } from '../words.ts';
import { isDash, isStrongBreak } from './clause-marks.ts';
import { WIDTH } from './governing-verb.ts';

/** Between two commas stand at most so many words. */
const WIDTH_OF_INSERT = 25;
const MOST_INSERTS = 3;

/** The subject before what stands between it and its verb: "The trust, a major landlord, posted", "Arbo, Brenning, Texas, said". */
export function findSubjectOverComma(words: Words, comma: number, isTime: IsTime): NounPhrase | null {
  const insert = skipInsert(words, comma);
  if (insert === null) return null;
  let end: number = insert;
  for (let turn = 0; turn < MOST_INSERTS; turn++) {
    const next = isPartOfInsert(words, end, isTime) ? skipInsert(words, end) : null;
    if (next === null || opensAdverbially(words, next, isTime)) break;
    end = next;
  }
  return findPhraseEndingAt(words, end);
}

/** To the comma before, where no verb of a clause stands between but one that belongs to the insert. */
function skipInsert(words: Words, comma: number): number | null {
  for (let at = comma - 1; at > Math.max(0, comma - WIDTH_OF_INSERT); at--) {
    if (isStrongBreak(words[at]!)) return null;
    if (normAt(words, at) !== ',') continue;
    return opensInsert(words, at + 1) || isNominal(words, at + 1, comma) ? at : null;
  }
  return null;
}

const opensInsert = (words: Words, at: number): boolean =>
  words.language.clauseWords.insertOpeners.has(normAt(words, at)) || isParticipial(words, at);

/** A noun without a verb, or with one in a clause of its own: "a bank", "the bank that sold it". */
function isNominal(words: Words, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (words.language.functionWords.relatives.has(normAt(words, at)) && at > from) return true;
    if (isVerb(words, at) || isStrongBreak(words[at]!)) return false;
  }
  return true;
}

/** "Varden, powered by a new engine, won", "shares, originally issued at $5, rose". */
function isParticipial(words: Words, index: number): boolean {
  const { language } = words;
  const at = isAdverb(normAt(words, index), language) ? index + 1 : index;
  return (
    isClearParticiple(normAt(words, at), language) && language.functionWords.prepositions.has(normAt(words, at + 1))
  );
}

/** Is what ends here itself a place, an age, "of Brenning" or "which has shops", and so no subject yet? */
function isPartOfInsert(words: Words, end: number, isTime: IsTime): boolean {
  let first = end;
  while (first > 0 && end - first < WIDTH_OF_INSERT && normAt(words, first - 1) !== ',') first--;
  if (normAt(words, first - 1) !== ',' || first === end || isTime(first)) return false;
  const { indefiniteArticles, prepositions } = words.language.functionWords;
  // "Martin, a kind, quiet man, left": the last comma is within what stands between.
  if (opensInsert(words, first) || indefiniteArticles.has(normAt(words, first))) return true;
  if (end - first > MOST_WORDS_OF_PLACE) return false;
  if (prepositions.has(normAt(words, first))) return true;
  if (words[first]!.kind === 'number') return end === first + 1;
  for (let at = first; at < end; at++) if (!isCapital(words[at]) && words[at]!.norm !== '.') return false;
  return true;
}

const MOST_WORDS_OF_PLACE = 5;

/** "By contrast, Arbo, a bank, rose": what stands before a comma is no subject. */
function opensAdverbially(words: Words, end: number, isTime: IsTime): boolean {
  let first = end;
  while (first > 0 && words[first - 1]!.kind !== 'mark') first--;
  const word = normAt(words, first);
  return words.language.functionWords.prepositions.has(word) || isTime(first) || isAdverb(word, words.language);
}

/** "The blank vote – a way to register – took 2%": over what stands between dashes. */
export function findSubjectOverDash(words: Words, dash: number): NounPhrase | null {
  for (let at = dash - 1; at > Math.max(0, dash - WIDTH); at--)
    if (isDash(words[at]!)) return findPhraseEndingAt(words, at, true);
  return null;
}

/** "Arbo, Varden and Kessler have": all of a list, where it begins with a name or a noun and not as an adverbial does. */
export function extendList(words: Words, isTime: IsTime, phrase: NounPhrase): NounPhrase {
  let { first } = phrase;
  const isOpen = isListJoint(words, first - 1);
  if (!isOpen && !hasJoint(words, phrase)) return phrase;
  let comma = isOpen ? first - 2 : first - 1;
  while (normAt(words, comma) === ',') {
    const item = findPhraseEndingAt(words, comma);
    if (item?.end !== comma || comma - item.first > MOST_WORDS_OF_ITEM || !isItem(words, item, phrase, isTime))
      return phrase;
    first = item.first;
    comma = first - 1;
  }
  return canOpenList(words, comma) ? { first, end: phrase.end } : phrase;
}

const MOST_WORDS_OF_ITEM = 8;
const MOST_WORDS_TO_JOINT = 6;

const isListJoint = (words: Words, index: number): boolean =>
  words.language.functionWords.listJoints.has(normAt(words, index));

function hasJoint(words: Words, { first, end }: NounPhrase): boolean {
  for (let at = first; at < end && at < first + MOST_WORDS_TO_JOINT; at++) if (isListJoint(words, at)) return true;
  return false;
}

/** All items of a list are names, or none is. */
const isItem = (words: Words, { first }: NounPhrase, whole: NounPhrase, isTime: IsTime): boolean =>
  !isTime(first) &&
  !isAdverb(normAt(words, first), words.language) &&
  (first === 0 || isCapital(words[first]) === isCapital(words[whole.first]));

/** Nothing stands before the list, or a word that leads to no phrase. */
function canOpenList(words: Words, index: number): boolean {
  const before = words[index];
  if (before === undefined) return true;
  return before.kind === 'word' && !words.language.functionWords.prepositions.has(before.norm);
}
