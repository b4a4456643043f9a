import { ABBREVIATIONS_THAT_MAY_END } from '../../lang/en/abbreviations.ts';
import { AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS, RELATIVES } from '../../lang/en/function-words.ts';
import { isCapital, type Piece, wordAt } from '../../grammar/words.ts';
import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { isPlural } from '../../grammar/singular.ts';
import { isVerb } from '../../grammar/verb.ts';
import { findVerbBefore } from './governing-verb.ts';
import type { IsTime } from './measured.ts';
import { findPhraseEndingAt } from './subject-phrase.ts';
import { skipTimeBefore } from './time-beside.ts';
import { isFiniteVerb, isVerbPart } from './verb-part.ts';

type Pieces = readonly Piece[];

/** What a relative pronoun stands for: "the tuna, which was", "Brenning, Ill., last year, which". */
export function findAntecedent(pieces: Pieces, relative: number, isTime: IsTime, verb: number): NounPhrase | null {
  const hasPause = wordAt(pieces, relative - 1) === ',';
  const end = skipState(pieces, skipTimeBefore(pieces, hasPause ? relative - 1 : relative, isTime));
  return findNearest(pieces, end, wordAt(pieces, relative) === 'who', hasPause, verb);
}

/**
 * The subject behind which a clause stands without commas: "the firm which has six shops earned $5 million", "a company
 * that helps people move reported". `first` is where the nearer phrase begins.
 */
export function findSubjectOfRelative(pieces: Pieces, isTime: IsTime, first: number, main: number): NounPhrase | null {
  if (!isSurelyFinite(pieces, main)) return null;
  let verb = findVerbBefore(pieces, first);
  for (let turn = 0; turn < 3 && verb !== null; turn++) {
    if (CLAUSAL.has(wordAt(pieces, verb)) || hasPause(pieces, verb, main)) return null;
    let at = verb;
    while (at > 0 && isVerbPart(pieces, at - 1)) at--;
    if (isRelative(pieces, at - 1))
      return findPhraseEndingAt(pieces, skipTimeBefore(pieces, at - 1, isTime), true, isTime);
    if (isFiniteVerb(pieces, verb) && !isBase(pieces, verb)) return null;
    verb = findVerbBefore(pieces, at);
  }
  return null;
}

/** "Located in" may belong to what stands before it. */
const isSurelyFinite = (pieces: Pieces, verb: number): boolean => {
  const word = wordAt(pieces, verb);
  if (AUXILIARIES.has(word) || AUXILIARIES.has(wordAt(pieces, verb - 1))) return true;
  return !word.endsWith('ing') && !(word.endsWith('ed') && PREPOSITIONS.has(wordAt(pieces, verb + 1)));
};

const isBase = (pieces: Pieces, verb: number): boolean => !/(?:ed|s)$/.test(wordAt(pieces, verb));

/** A pause or a joint between ends the clause. */
function hasPause(pieces: Pieces, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:[,;:()—]|and|but|or)$/.test(wordAt(pieces, at))) return true;
  return false;
}

const isRelative = (pieces: Pieces, index: number): boolean => {
  const before = pieces[index - 1];
  return (
    RELATIVES.has(wordAt(pieces, index)) &&
    before !== undefined &&
    (before.kind === 'word' || before.word === ')') &&
    !isVerb(pieces, index - 1)
  );
};

/** Behind these a clause follows at once: "voters who say prices rose". */
const CLAUSAL: ReadonlySet<string> = new Set(
  'add adds added believe believed believes claim claimed claims expect expects expected feel feels find finds found have heard hope hopes hoped is let lets know knows knew made make makes mean means said saw say says see sees show showed shows think thinks thought want wanted wants warn warned warns was were'.split(
    ' ',
  ),
);

/** "A plant in Brenning, Ill., which": over the state to the town. */
function skipState(pieces: Pieces, end: number): number {
  const isState =
    wordAt(pieces, end - 1) === '.' && wordAt(pieces, end - 3) === ',' && STATES.has(pieces[end - 2]?.text ?? '');
  return isState ? end - 3 : end;
}

/** A comma before these parts no place from its state: "Varden, Inc.". */
const NO_STATES: ReadonlySet<string> = new Set(['Co', 'Corp', 'Esq', 'Inc', 'Jr', 'Ltd', 'Ph.D', 'Sr', 'al', 'etc']);
const STATES: ReadonlySet<string> = new Set([...ABBREVIATIONS_THAT_MAY_END].filter((word) => !NO_STATES.has(word)));

/**
 * What "who" or "which" stands for: "hopes of voters who", "trailers with boats that", but "a rally in Springfield that",
 * "the fees of the funds that".
 */
function findNearest(
  pieces: Pieces,
  end: number,
  isPerson: boolean,
  hasPause: boolean,
  verb: number,
): NounPhrase | null {
  const phrase = findPhraseEndingAt(pieces, end);
  if (!phrase) return null;
  for (let at = phrase.end - 2; at > phrase.first; at--) {
    const word = wordAt(pieces, at);
    if (!PREPOSITIONS.has(word)) continue;
    if (!isPerson && word === 'of' && !isOwned(pieces, at, phrase.end, hasPause, verb)) continue;
    if (!isPerson && word !== 'of' && isCapital(pieces[at + 1])) continue;
    let first = at + 1;
    while (first < end && isDeterminer(wordAt(pieces, first))) first++;
    return { first, end: phrase.end };
  }
  return phrase;
}

/**
 * "The owner of Arbo Bank, which has six shops", but "the Bank of Brenning, which"; "shares of the firm that has six shops",
 * "the sale of shops that have": what stands behind "of" has it.
 */
function isOwned(pieces: Pieces, of: number, end: number, hasPause: boolean, verb: number): boolean {
  const isPluralVerb = PLURAL_VERBS.has(wordAt(pieces, verb));
  const isSingularVerb = !isPluralVerb && SINGULAR_VERBS.has(wordAt(pieces, verb));
  // "The owner of Kessler Mills": a name may end as plurals do.
  if ((isSingularVerb || isPluralVerb) && !isCapital(pieces[end - 1])) {
    const isHead = isPlural(wordAt(pieces, of - 1)) === isPluralVerb;
    const isOwner = isPlural(wordAt(pieces, end - 1)) === isPluralVerb;
    if (isHead !== isOwner) return isOwner;
  }
  return hasPause && isCapital(pieces[end - 1]) && !isCapital(pieces[of - 1]);
}

const SINGULAR_VERBS: ReadonlySet<string> = new Set(['does', 'has', 'is', 'was']);
const PLURAL_VERBS: ReadonlySet<string> = new Set(['are', 'do', 'have', 'were']);

const isDeterminer = (word: string): boolean =>
  (DETERMINERS.has(word) && !RELATIVES.has(word)) || POSSESSIVES.has(word) || word === "'s";
