import { isDeterminer } from '../../../engine/grammar/word-classes.ts';
import { findFiniteForm } from '../words/inflect-verb.ts';
import type { Wording } from '../words/split-words.ts';
import { isAdjective, isAdverb, isBase, isGerund, isLikelyBase, isParticiple } from '../words/word-forms.ts';

/**
 * Where a subject ends that nothing can go on with: a pronoun, "there", or names ("Ada Moss", "the Compact and Vesmar", "Moss, the
 * mayor,"). Null where the subject is another one.
 */
export function findBareSubjectEnd(wording: Wording, start: number): number | null {
  const { words, language } = wording;
  const first = words[start];
  if (!first) return null;
  const { wholeSubjects, loneDeterminers, joint } = language.questionWords;
  if (wholeSubjects.has(first.norm) && words[start + 1]?.norm !== joint) return start + 1;
  if (loneDeterminers.has(first.norm) && isPredicateStart(wording, start + 1)) return start + 1;
  return findNamesEnd(wording, start);
}

/** "Will this help", "are these the plans"; not "will this plan fail". */
function isPredicateStart({ words, language }: Wording, at: number): boolean {
  const word = words[at];
  if (!word || word.isCapital) return false;
  const { norm } = word;
  return (
    isDeterminer(norm, language) ||
    isLikelyBase(norm, language) ||
    (isAdverb(norm, language) && words[at + 1] !== undefined) ||
    (language.functionWords.prepositions.has(norm) && norm !== 'of') ||
    (words[at + 1] === undefined &&
      (isAdjective(norm, language) || isParticiple(norm, language) || isBase(norm, language)))
  );
}

function findNamesEnd(wording: Wording, start: number): number | null {
  const { words, language } = wording;
  const end = findNameEnd(wording, start);
  if (end === null) return null;
  if (words[end - 1]!.hasComma) return behindAside(wording, end);
  const next = words[end];
  if (!next) return null;
  if (next.norm === language.questionWords.joint) return findNamesEnd(wording, end + 1);
  return isBehindName(wording, end) ? end : null;
}

/** "The Bank of Lorn", "President Doverik", "storm Agnete"; null where no name begins, or it owns what follows. */
export function findNameEnd({ words, language }: Wording, start: number): number | null {
  if (!words[start]) return null;
  let at = start + (words[start]!.norm === 'the' ? 1 : countTitle({ words, language }, start));
  if (!words[at]?.isCapital) return null;
  while (at < words.length && words[at]!.isCapital) {
    if (words[at]!.isOwner) return null;
    if (words[at]!.hasComma) return at + 1;
    at += isLinkedName(words[at + 1]?.norm) && words[at + 2]?.isCapital ? 2 : 1;
  }
  return at;
}

/** "The Bank of Lorn" */
const isLinkedName = (norm: string | undefined): boolean => norm === 'of';

/** How many words stand in front of a name: "storm Agnete", "former prime minister Ada Moss". */
function countTitle(wording: Wording, start: number): number {
  const { words, language } = wording;
  const { titleWords, titleModifiers } = language.titles;
  let at = start;
  while (words[at] && !words[at]!.isCapital && titleModifiers.has(words[at]!.norm)) at++;
  if (words[at + 1]?.isCapital && titleWords.has(words[at]!.norm)) return at + 1 - start;
  return isNounBefore(wording, start) ? 1 : 0;
}

/** "Storm" in "storm Agnete": one noun in the singular, in front of a name. */
function isNounBefore({ words, language }: Wording, start: number): boolean {
  const { norm, isCapital, isOwner } = words[start]!;
  if (isCapital || isOwner || !words[start + 1]?.isCapital) return false;
  return (
    /^[a-z]{3,}$/.test(norm) &&
    !norm.endsWith('s') &&
    !isDeterminer(norm, language) &&
    !isGerund(norm, language) &&
    !language.functionWords.prepositions.has(norm) &&
    !language.nounWords.irregularPlurals.has(norm)
  );
}

/** Behind the second comma of "Moss, the mayor of Lorn, …". */
function behindAside({ words, language }: Wording, from: number): number | null {
  const end = words.findIndex((word, index) => index >= from && word.hasComma);
  if (end < 0 || end >= words.length - 1) return null;
  return language.functionWords.listJoints.has(words[end + 1]!.norm) ? null : end + 1;
}

/** Does what follows a name begin the predicate, and is no noun that the name belongs to: not "Lorn police"? */
function isBehindName({ words, language }: Wording, at: number): boolean {
  const { norm } = words[at]!;
  if (language.questionWords.relatives.has(norm) || norm === 'of') return false;
  return (
    at === words.length - 1 ||
    isDeterminer(norm, language) ||
    language.functionWords.prepositions.has(norm) ||
    isAdverb(norm, language) ||
    isBase(norm, language) ||
    findFiniteForm(norm, language) !== null ||
    isAdjective(norm, language) ||
    isParticiple(norm, language) ||
    norm.endsWith(language.verbWords.participleEnding) ||
    /^[\d$£€]/.test(norm)
  );
}
