import type { Words } from '../../layers/layers.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { findPhraseEndingAt } from '../phrase-before.ts';
import { isPlural } from '../singular.ts';
import { isVerb } from '../verb.ts';
import { hasParticipleEnding, hasPastEnding, isDeterminerOrOwner } from '../word-classes.ts';
import { type IsTime, isCapital, normAt } from '../words.ts';
import { findVerbBefore } from './governing-verb.ts';
import { skipTimeBefore } from './time-beside.ts';
import { isFiniteVerb, isVerbPart } from './verb-part.ts';

/** What a relative pronoun stands for: "the tuna, which was", "Brenning, Ill., last year, which". */
export function findAntecedent(words: Words, relative: number, isTime: IsTime, verb: number): NounPhrase | null {
  const hasPause = normAt(words, relative - 1) === ',';
  const end = skipState(words, skipTimeBefore(words, hasPause ? relative - 1 : relative, isTime));
  const phrase = findPhraseEndingAt(words, end);
  return phrase && findNearest(words, phrase, { isPerson: normAt(words, relative) === 'who', hasPause, verb });
}

/** "A plant in Brenning, Ill., which": over the state to the town. */
function skipState(words: Words, end: number): number {
  const { abbreviationsOfStates } = words.language.abbreviations;
  const isState =
    normAt(words, end - 1) === '.' &&
    normAt(words, end - 3) === ',' &&
    abbreviationsOfStates.has(words[end - 2]?.text ?? '');
  return isState ? end - 3 : end;
}

/** What is known of a relative clause. */
interface Relative {
  /** It opens with "who". */
  readonly isPerson: boolean;
  /** A comma stands before it. */
  readonly hasPause: boolean;
  readonly verb: number;
}

/**
 * What "who" or "which" stands for of all that a phrase names: "hopes of voters who", "trailers with boats that", but "a
 * rally in Springfield that", "the fees of the funds that".
 */
function findNearest(words: Words, phrase: NounPhrase, relative: Relative): NounPhrase {
  const { end } = phrase;
  for (let at = end - 2; at > phrase.first; at--) {
    if (!leadsToAntecedent(words, at, end, relative)) continue;
    let first = at + 1;
    while (first < end && isDeterminerOrOwner(normAt(words, first), words.language)) first++;
    return { first, end };
  }
  return phrase;
}

/** Is what stands behind a preposition what the pronoun stands for? */
function leadsToAntecedent(words: Words, at: number, end: number, relative: Relative): boolean {
  if (!words.language.functionWords.prepositions.has(normAt(words, at))) return false;
  if (relative.isPerson) return true;
  return normAt(words, at) === 'of' ? isOwned(words, at, end, relative) : !isCapital(words[at + 1]);
}

/**
 * "The owner of Arbo Bank, which has six shops", but "the Bank of Brenning, which"; "shares of the firm that has six shops",
 * "the sale of shops that have": what stands behind "of" has it.
 */
function isOwned(words: Words, of: number, end: number, { hasPause, verb }: Relative): boolean {
  const { pluralForms, singularForms } = words.language.verbWords;
  const isPluralVerb = pluralForms.has(normAt(words, verb));
  // "The owner of Kessler Mills": a name may end as plurals do.
  if ((isPluralVerb || singularForms.has(normAt(words, verb))) && !isCapital(words[end - 1])) {
    const isHead = isPlural(normAt(words, of - 1), words.language) === isPluralVerb;
    const isOwner = isPlural(normAt(words, end - 1), words.language) === isPluralVerb;
    if (isHead !== isOwner) return isOwner;
  }
  return hasPause && isCapital(words[end - 1]) && !isCapital(words[of - 1]);
}

/**
 * The subject behind which a clause stands without commas: "the firm which has six shops earned $5 million", "a company
 * that helps people move reported". `first` is where the nearer phrase begins.
 */
export function findSubjectOfRelative(words: Words, isTime: IsTime, first: number, main: number): NounPhrase | null {
  if (!isSurelyFinite(words, main)) return null;
  let verb = findVerbBefore(words, first);
  for (let turn = 0; turn < 3 && verb !== null; turn++) {
    if (words.language.clauseWords.clausalVerbs.has(normAt(words, verb)) || hasPause(words, verb, main)) return null;
    let at = verb;
    while (at > 0 && isVerbPart(words, at - 1)) at--;
    if (isRelative(words, at - 1))
      return findPhraseEndingAt(words, skipTimeBefore(words, at - 1, isTime), true, isTime);
    if (isFiniteVerb(words, verb) && !isBase(words, verb)) return null;
    verb = findVerbBefore(words, at);
  }
  return null;
}

/** "Located in" may belong to what stands before it. */
function isSurelyFinite(words: Words, verb: number): boolean {
  const word = normAt(words, verb);
  const { auxiliaries, prepositions } = words.language.functionWords;
  if (auxiliaries.has(word) || auxiliaries.has(normAt(words, verb - 1))) return true;
  if (hasParticipleEnding(word, words.language)) return false;
  return !(hasPastEnding(word, words.language) && prepositions.has(normAt(words, verb + 1)));
}

const isBase = (words: Words, verb: number): boolean =>
  !normAt(words, verb).endsWith('s') && !hasPastEnding(normAt(words, verb), words.language);

/** A pause or a joint between ends the clause. */
function hasPause(words: Words, from: number, to: number): boolean {
  const { verbJoints } = words.language.clauseWords;
  for (let at = from; at < to; at++) {
    const { norm } = words[at]!;
    if (PAUSES.has(norm) || verbJoints.has(norm)) return true;
  }
  return false;
}

const PAUSES: ReadonlySet<string> = new Set([...',;:()—']);

function isRelative(words: Words, index: number): boolean {
  const before = words[index - 1];
  return (
    words.language.functionWords.relatives.has(normAt(words, index)) &&
    before !== undefined &&
    (before.kind === 'word' || before.norm === ')') &&
    !isVerb(words, index - 1)
  );
}
