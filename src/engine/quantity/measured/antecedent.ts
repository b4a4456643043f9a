import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { isPlural } from '../../grammar/singular.ts';
import { isVerb } from '../../grammar/verb.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import { ABBREVIATIONS_THAT_MAY_END } from '../../lang/en/abbreviations.ts';
import { DETERMINERS, POSSESSIVES, RELATIVES } from '../../lang/en/function-words.ts';
import type { Words } from '../../layers/layers.ts';
import { findVerbBefore } from './governing-verb.ts';
import type { IsTime } from './measured.ts';
import { findPhraseEndingAt } from './subject-phrase.ts';
import { skipTimeBefore } from './time-beside.ts';
import { isFiniteVerb, isVerbPart } from './verb-part.ts';

/** What a relative pronoun stands for: "the tuna, which was", "Brenning, Ill., last year, which". */
export function findAntecedent(words: Words, relative: number, isTime: IsTime, verb: number): NounPhrase | null {
  const hasPause = normAt(words, relative - 1) === ',';
  const end = skipState(words, skipTimeBefore(words, hasPause ? relative - 1 : relative, isTime));
  return findNearest(words, end, normAt(words, relative) === 'who', hasPause, verb);
}

/**
 * The subject behind which a clause stands without commas: "the firm which has six shops earned $5 million", "a company
 * that helps people move reported". `first` is where the nearer phrase begins.
 */
export function findSubjectOfRelative(words: Words, isTime: IsTime, first: number, main: number): NounPhrase | null {
  if (!isSurelyFinite(words, main)) return null;
  let verb = findVerbBefore(words, first);
  for (let turn = 0; turn < 3 && verb !== null; turn++) {
    if (CLAUSAL.has(normAt(words, verb)) || hasPause(words, verb, main)) return null;
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
const isSurelyFinite = (words: Words, verb: number): boolean => {
  const word = normAt(words, verb);
  if (
    words.language.functionWords.auxiliaries.has(word) ||
    words.language.functionWords.auxiliaries.has(normAt(words, verb - 1))
  )
    return true;
  return (
    !word.endsWith('ing') &&
    !(word.endsWith('ed') && words.language.functionWords.prepositions.has(normAt(words, verb + 1)))
  );
};

const isBase = (words: Words, verb: number): boolean => !/(?:ed|s)$/.test(normAt(words, verb));

/** A pause or a joint between ends the clause. */
function hasPause(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:[,;:()—]|and|but|or)$/.test(normAt(words, at))) return true;
  return false;
}

const isRelative = (words: Words, index: number): boolean => {
  const before = words[index - 1];
  return (
    words.language.functionWords.relatives.has(normAt(words, index)) &&
    before !== undefined &&
    (before.kind === 'word' || before.norm === ')') &&
    !isVerb(words, index - 1)
  );
};

/** Behind these a clause follows at once: "voters who say prices rose". */
const CLAUSAL: ReadonlySet<string> = new Set(
  'add adds added believe believed believes claim claimed claims expect expects expected feel feels find finds found have heard hope hopes hoped is let lets know knows knew made make makes mean means said saw say says see sees show showed shows think thinks thought want wanted wants warn warned warns was were'.split(
    ' ',
  ),
);

/** "A plant in Brenning, Ill., which": over the state to the town. */
function skipState(words: Words, end: number): number {
  const isState =
    normAt(words, end - 1) === '.' && normAt(words, end - 3) === ',' && STATES.has(words[end - 2]?.text ?? '');
  return isState ? end - 3 : end;
}

/** A comma before these parts no place from its state: "Varden, Inc.". */
const NO_STATES: ReadonlySet<string> = new Set(['Co', 'Corp', 'Esq', 'Inc', 'Jr', 'Ltd', 'Ph.D', 'Sr', 'al', 'etc']);
const STATES: ReadonlySet<string> = new Set([...ABBREVIATIONS_THAT_MAY_END].filter((word) => !NO_STATES.has(word)));

/**
 * What "who" or "which" stands for: "hopes of voters who", "trailers with boats that", but "a rally in Springfield that",
 * "the fees of the funds that".
 */
function findNearest(words: Words, end: number, isPerson: boolean, hasPause: boolean, verb: number): NounPhrase | null {
  const phrase = findPhraseEndingAt(words, end);
  if (!phrase) return null;
  for (let at = phrase.end - 2; at > phrase.first; at--) {
    const word = normAt(words, at);
    if (!words.language.functionWords.prepositions.has(word)) continue;
    if (!isPerson && word === 'of' && !isOwned(words, at, phrase.end, hasPause, verb)) continue;
    if (!isPerson && word !== 'of' && isCapital(words[at + 1])) continue;
    let first = at + 1;
    while (first < end && isDeterminer(normAt(words, first))) first++;
    return { first, end: phrase.end };
  }
  return phrase;
}

/**
 * "The owner of Arbo Bank, which has six shops", but "the Bank of Brenning, which"; "shares of the firm that has six shops",
 * "the sale of shops that have": what stands behind "of" has it.
 */
function isOwned(words: Words, of: number, end: number, hasPause: boolean, verb: number): boolean {
  const isPluralVerb = PLURAL_VERBS.has(normAt(words, verb));
  const isSingularVerb = !isPluralVerb && SINGULAR_VERBS.has(normAt(words, verb));
  // "The owner of Kessler Mills": a name may end as plurals do.
  if ((isSingularVerb || isPluralVerb) && !isCapital(words[end - 1])) {
    const isHead = isPlural(normAt(words, of - 1), words.language) === isPluralVerb;
    const isOwner = isPlural(normAt(words, end - 1), words.language) === isPluralVerb;
    if (isHead !== isOwner) return isOwner;
  }
  return hasPause && isCapital(words[end - 1]) && !isCapital(words[of - 1]);
}

const SINGULAR_VERBS: ReadonlySet<string> = new Set(['does', 'has', 'is', 'was']);
const PLURAL_VERBS: ReadonlySet<string> = new Set(['are', 'do', 'have', 'were']);

const isDeterminer = (word: string): boolean =>
  (DETERMINERS.has(word) && !RELATIVES.has(word)) || POSSESSIVES.has(word) || word === "'s";
