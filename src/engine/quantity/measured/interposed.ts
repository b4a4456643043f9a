import { PREPOSITIONS, RELATIVES } from '../../lang/en/function-words.ts';
import { isCapital, type Piece, wordAt } from '../../grammar/words.ts';
import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { isAdverb, isVerb } from '../../grammar/verb.ts';
import { isDash, isStrongBreak, WIDTH } from './governing-verb.ts';
import type { IsTime } from './measured.ts';
import { findPhraseEndingAt } from './subject-phrase.ts';

type Pieces = readonly Piece[];

/** Between two commas stand at most so many pieces. */
const WIDTH_OF_INSERT = 25;

/** The subject before what stands between it and its verb: "The trust, a major landlord, posted", "Arbo, Brenning, Texas, said". */
export function findSubjectOverComma(pieces: Pieces, comma: number, isTime: IsTime): NounPhrase | null {
  const insert = skipInsert(pieces, comma);
  if (insert === null) return null;
  let end: number = insert;
  for (let turn = 0; turn < 3; turn++) {
    const next = isPartOfInsert(pieces, end, isTime) ? skipInsert(pieces, end) : null;
    if (next === null || opensAdverbially(pieces, next, isTime)) break;
    end = next;
  }
  return findPhraseEndingAt(pieces, end);
}

/** To the comma before, where no verb of a clause stands between but one that belongs to the insert. */
function skipInsert(pieces: Pieces, comma: number): number | null {
  for (let at = comma - 1; at > Math.max(0, comma - WIDTH_OF_INSERT); at--) {
    if (isStrongBreak(pieces[at]!)) return null;
    if (wordAt(pieces, at) !== ',') continue;
    return opensInsert(pieces, at + 1) || isNominal(pieces, at + 1, comma) ? at : null;
  }
  return null;
}

const opensInsert = (pieces: Pieces, at: number): boolean =>
  INSERT_STARTS.has(wordAt(pieces, at)) || isParticipial(pieces, at);

const INSERT_STARTS: ReadonlySet<string> = new Set('according as that when where which who whom whose'.split(' '));

/** A noun without a verb, or with one in a clause of its own: "a bank", "the bank that sold it". */
function isNominal(pieces: Pieces, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (RELATIVES.has(wordAt(pieces, at)) && at > from) return true;
    if (isVerb(pieces, at) || isStrongBreak(pieces[at]!)) return false;
  }
  return true;
}

/** "Varden, powered by a new engine, won", "shares, originally issued at $5, rose". */
function isParticipial(pieces: Pieces, index: number): boolean {
  const at = isAdverb(wordAt(pieces, index)) ? index + 1 : index;
  return /[^e](?:ed|ing)$/.test(wordAt(pieces, at)) && PREPOSITIONS.has(wordAt(pieces, at + 1));
}

/** Is what ends here itself a place, an age, "of Brenning" or "which has shops", and so no subject yet? */
function isPartOfInsert(pieces: Pieces, end: number, isTime: IsTime): boolean {
  let first = end;
  while (first > 0 && end - first < WIDTH_OF_INSERT && wordAt(pieces, first - 1) !== ',') first--;
  if (wordAt(pieces, first - 1) !== ',' || first === end || isTime(first)) return false;
  // "Martin, a kind, quiet man, left": the last comma is within what stands between.
  if (opensInsert(pieces, first) || /^an?$/.test(wordAt(pieces, first))) return true;
  if (end - first > 5) return false;
  if (PREPOSITIONS.has(wordAt(pieces, first))) return true;
  if (pieces[first]!.kind === 'number') return end === first + 1;
  for (let at = first; at < end; at++) if (!isCapital(pieces[at]) && pieces[at]!.word !== '.') return false;
  return true;
}

/** "By contrast, Arbo, a bank, rose": what stands before a comma is no subject. */
function opensAdverbially(pieces: Pieces, end: number, isTime: IsTime): boolean {
  const first = findStart(pieces, end);
  return PREPOSITIONS.has(wordAt(pieces, first)) || isTime(first) || isAdverb(wordAt(pieces, first));
}

function findStart(pieces: Pieces, end: number): number {
  let first = end;
  while (first > 0 && pieces[first - 1]!.kind !== 'mark') first--;
  return first;
}

/** "The blank vote – a way to register – took 2%": over what stands between dashes. */
export function findSubjectOverDash(pieces: Pieces, dash: number): NounPhrase | null {
  for (let at = dash - 1; at > Math.max(0, dash - WIDTH); at--)
    if (isDash(pieces[at]!)) return findPhraseEndingAt(pieces, at, true);
  return null;
}

/** "Arbo, Varden and Kessler have": all of a list, where it begins with a name or a noun and not as an adverbial does. */
export function extendList(pieces: Pieces, isTime: IsTime, phrase: NounPhrase): NounPhrase {
  let { first } = phrase;
  let hasJoint = false;
  for (let at = phrase.first; at < phrase.end && at < phrase.first + 6; at++) if (isJoint(pieces, at)) hasJoint = true;
  let comma = first - 1;
  if (isJoint(pieces, comma)) {
    hasJoint = true;
    comma--;
  }
  if (!hasJoint) return phrase;
  while (wordAt(pieces, comma) === ',') {
    const item = findPhraseEndingAt(pieces, comma);
    if (item?.end !== comma || comma - item.first > 8 || !isItem(pieces, item, phrase, isTime)) return phrase;
    first = item.first;
    comma = first - 1;
  }
  const before = pieces[comma];
  const isOpen = before === undefined || (before.kind === 'word' && !PREPOSITIONS.has(before.word));
  return isOpen ? { first, end: phrase.end } : phrase;
}

const isJoint = (pieces: Pieces, index: number): boolean => /^(?:and|or)$/.test(wordAt(pieces, index));

/** All items of a list are names, or none is. */
const isItem = (pieces: Pieces, { first }: NounPhrase, whole: NounPhrase, isTime: IsTime): boolean =>
  !isTime(first) &&
  !isAdverb(wordAt(pieces, first)) &&
  (first === 0 || isCapital(pieces[first]) === isCapital(pieces[whole.first]));
