import { byLanguage } from '../language/by-language.ts';
import type { Language } from '../language/language.ts';
import type { Word, Words } from '../layers/layers.ts';
import { isOwner } from './owner.ts';
import { findPhraseHolding } from './read-phrase.ts';
import { isPlural } from './singular.ts';
import {
  hasParticipleEnding,
  hasPastEnding,
  isAdjective,
  isAdverb,
  isDeterminer,
  isFunctionWord,
  isParticipleLike,
} from './word-classes.ts';
import { isCapital, normAt } from './words.ts';

/** Is a word a verb where it stands? Not "planned" in "two planned exports", which belongs to its noun. */
export function isVerb(words: Words, index: number): boolean {
  const { wordClass } = words[index]!;
  if (wordClass === null) return isVerbByForm(words, index);
  return (wordClass === 'VERB' || wordClass === 'AUX') && findPhraseHolding(words, index) === null;
}

/**
 * Where no model reads. Told by its form, by whether it can be a noun at all, and by its neighbours: "rose", "was", "costs"
 * before a figure, "spend" behind "to", "creating" behind a noun.
 */
function isVerbByForm(words: Words, index: number): boolean {
  const word = words[index]!;
  const { norm } = word;
  if (word.kind !== 'word' || norm.length < 2) return false;
  const { functionWords } = words.language;
  const before = normAt(words, index - 1);
  // "It's risen", but "the state's prices".
  if (norm === "'s") return functionWords.cliticHosts.has(before);
  // "In May was", "prices may rise".
  if (isCapital(word) && (index > 0 || normAt(words, 1) === ',')) return false;
  const form = verbForms(words.language).get(norm);
  if (form === 'clipped') return true;
  if (form === 'auxiliary') return !(functionWords.nounAuxiliaries.has(norm) && isNounStart(words, index - 1));
  if (form === 'preposition' || isCompounded(words, index) || isNounStart(words, index - 1)) return false;
  // "The plant will cool gas".
  if (functionWords.bareModals.has(before) && isPlain(norm, words.language) && !isNounStart(words, index - 2))
    return true;
  return form === undefined ? isUnlistedVerb(words, index) : VERB_BY_FORM[form](words, index);
}

/** What a word can be as a verb, if any list tells. */
type Form =
  | 'clipped'
  | 'auxiliary'
  | 'preposition'
  | 'sure-present'
  | 'mixed-present'
  | 'sure'
  | 'irregular-past'
  | 'mixed'
  | 'irregular-participle';

/** Of a word in several lists the form of the last one listed here. */
const verbForms = byLanguage(
  ({ verbWords, functionWords }): ReadonlyMap<string, Form> =>
    new Map<string, Form>([
      ...listForms('irregular-participle', verbWords.irregularParticiples),
      ...listForms('mixed', verbWords.mixedVerbs),
      ...listForms('irregular-past', verbWords.irregularPasts),
      ...listForms('sure', verbWords.sureVerbs),
      ...listForms('mixed-present', verbWords.mixedPresents),
      ...listForms('sure-present', verbWords.surePresents),
      ...listForms('preposition', functionWords.prepositions),
      ...listForms('preposition', functionWords.prepositionLike),
      ...listForms('auxiliary', functionWords.auxiliaries),
      ...listForms('clipped', functionWords.clippedAuxiliaries),
    ]),
);

function listForms(form: Form, words: Iterable<string>): [string, Form][] {
  return [...words].map((word) => [word, form]);
}

const isNounStart = (words: Words, index: number): boolean =>
  words.language.functionWords.nounStarts.has(normAt(words, index)) || isOwner(words, index);

/** "Its EPA-rated economy", "a buy-out": parts of a word with a hyphen. */
const isCompounded = (words: Words, index: number): boolean =>
  (normAt(words, index - 1) === '-' && words[index]!.isGlued) ||
  (normAt(words, index + 1) === '-' && words[index + 1]!.isGlued && words[index + 2]?.isGlued === true);

/** No adverb, no participle and no pronoun: "would then", "may have". */
const isPlain = (word: string, language: Language): boolean =>
  !isAdverb(word, language) &&
  !isFunctionWord(word, language) &&
  !language.functionWords.objectPronouns.has(word) &&
  !isParticipleLike(word, language) &&
  !word.endsWith('er') &&
  word.length > 3;

type FormInContext = Exclude<Form, 'clipped' | 'auxiliary' | 'preposition'>;

const VERB_BY_FORM: Readonly<Record<FormInContext, (words: Words, index: number) => boolean>> = {
  'sure-present': (words, index) =>
    !words.language.verbWords.noVerbsInPlural.has(normAt(words, index)) && isRoom(words, index - 1),
  'mixed-present': isMixedPresent,
  sure: () => true,
  'irregular-past': isIrregularPast,
  mixed: isMixedBase,
  'irregular-participle': (words, index) => !words.language.functionWords.prepositions.has(normAt(words, index - 1)),
};

/** Told by its ending, or by what it stands between. */
function isUnlistedVerb(words: Words, index: number): boolean {
  const { norm } = words[index]!;
  const { language } = words;
  if (hasPastEnding(norm, language)) return norm.length > 3 && isPastForm(words, index);
  if (hasParticipleEnding(norm, language)) return isParticiple(words, index);
  // "Expects to post a gain": what opens an object makes a verb of any word behind "to".
  if (normAt(words, index - 1) !== 'to' || isFunctionWord(norm, language) || isAdverb(norm, language)) return false;
  if (isPlural(norm, language) || language.verbWords.objectStarts.has(norm)) return false;
  return isObjectStart(words, index + 1);
}

/** "129 lives", "some works": a number or an adjective leaves no room for a verb. */
const isRoom = (words: Words, index: number): boolean =>
  words[index]?.kind !== 'number' &&
  !words.language.numberWords.cardinals.has(normAt(words, index)) &&
  !isAdjective(normAt(words, index), words.language);

/** "The party awards its delegates", "the group that costs us", but "new plans to", "shares in". */
function isMixedPresent(words: Words, index: number): boolean {
  if (isNounBefore(words, index + 1)) return false;
  const before = normAt(words, index - 1);
  const { functionWords } = words.language;
  if (functionWords.beginningAdverbs.has(before) || functionWords.relatives.has(before)) return true;
  if (!isFollowedAsPresent(words, index)) return false;
  // "No longer owns the shop": behind an adverb only a verb has an object.
  if (functionWords.singularSubjects.has(before) || functionWords.subjectAdverbs.has(before)) return true;
  // "The museum, home to paintings, draws 2 million".
  if (before === ',') return index > 2 && isObjectStart(words, index + 1);
  if (!isNounHost(words, index - 1)) return false;
  // "It buys debt and boosts its share".
  if (functionWords.listJoints.has(before)) return isObjectStart(words, index + 1) && words[index + 1]!.kind === 'word';
  return !(functionWords.auxiliaries.has(before) || isVerb(words, index - 1));
}

/** "The funds which", "plans that cost", "costs of", but "it shows that". */
function isNounBefore(words: Words, index: number): boolean {
  const next = normAt(words, index);
  return next === 'that'
    ? !words.language.verbWords.showingVerbs.has(normAt(words, index - 1))
    : words.language.nounWords.nounFollowers.has(next);
}

/** By an object, by where it goes, or by the clause that it shows: "the email shows Arbo sent ten". */
const isFollowedAsPresent = (words: Words, index: number): boolean =>
  (words.language.verbWords.showingVerbs.has(normAt(words, index)) && isCapital(words[index + 1])) ||
  isObjectStart(words, index + 1) ||
  words.language.verbWords.goingVerbs.has(normAt(words, index).slice(0, -1));

/** Can a word be the subject of a present form, or join two of them? */
function isNounHost(words: Words, index: number): boolean {
  const host = words[index];
  if (host?.kind !== 'word' || isFunctionWord(host.norm, words.language)) return false;
  if (words.language.functionWords.clauseOpeners.has(host.norm) || !isRoom(words, index)) return false;
  return !/[^s]s$/.test(host.norm) || isCapital(host);
}

/** Behind a preposition, but not behind the last part of "buy-out". */
const isLed = (words: Words, index: number): boolean => {
  const before = words[index - 1];
  return (
    before !== undefined &&
    words.language.functionWords.prepositions.has(before.norm) &&
    before.norm !== 'to' &&
    !before.isGlued
  );
};

/** "Cost", "cut", "hit" are nouns as well; what is no noun is a past form but behind a preposition. */
function isIrregularPast(words: Words, index: number): boolean {
  const { verbWords, functionWords } = words.language;
  if (isLed(words, index) || verbWords.attributiveAdverbs.has(normAt(words, index - 1))) return false;
  if (!verbWords.mixedVerbs.has(normAt(words, index))) return true;
  const next = normAt(words, index + 1);
  return next !== 'of' && next !== "'s" && !functionWords.auxiliaries.has(next);
}

/** "Plans to cut", "will rise", "they face", "prices rise 5%", but "the price rise in" and "due to demand". */
function isMixedBase(words: Words, index: number): boolean {
  const { functionWords, nounWords, verbWords } = words.language;
  if (normAt(words, index - 1) === 'to')
    return !verbWords.prepositionalHeads.has(normAt(words, index - 2)) && normAt(words, index + 1) !== 'of';
  let at = index - 1;
  while (at > 0 && isAdverb(normAt(words, at), words.language)) at--;
  const host = normAt(words, at);
  if (functionWords.modals.has(host) || functionWords.pluralSubjects.has(host)) return true;
  if (!isPhraseStart(words, index + 1) || normAt(words, index + 1) === 'of') return false;
  if (functionWords.relatives.has(host) || nounWords.pluralHosts.has(host)) return true;
  // "39 percent blame his friends", "32% call themselves shy".
  if (nounWords.shareWords.has(host)) return isObjectStart(words, index + 1) || isCapital(words[index + 1]);
  // "The sales price for homes".
  if (!isObjectStart(words, index + 1) && !verbWords.goingVerbs.has(normAt(words, index))) return false;
  return isPluralSubject(words, at) || (isCapital(words[at]) && isObjectStart(words, index + 1));
}

/** "Prices rise 5%"; where nothing stands before it, an order: "Cut 5%". */
function isPluralSubject(words: Words, index: number): boolean {
  const host = words[index];
  if (host?.kind !== 'word') return host === undefined;
  return /[^s']s$/.test(host.norm) && !words.language.functionWords.prepositions.has(host.norm);
}

/** "Stretched for", but "in the so-called natural state", "two planned exports". */
function isPastForm(words: Words, index: number): boolean {
  const { verbWords, nounWords } = words.language;
  const { norm } = words[index]!;
  if (nounWords.nounsLikeVerbs.has(norm) || verbWords.noPasts.has(norm)) return false;
  if (isLed(words, index)) return false;
  if (words[index + 1]?.kind !== 'word' || isPhraseStart(words, index + 1)) return true;
  if (!isRoom(words, index - 1)) return false;
  // "The newly formed company", "its sole publicly traded unit".
  const before = normAt(words, index - 1);
  if (verbWords.attributiveAdverbs.has(before)) return false;
  const isDegree = before.endsWith(verbWords.adverbEnding) || verbWords.degreeAdverbs.has(before);
  return !(isDegree && isNounStart(words, index - 2));
}

/** "Savings ranging from", "a car costing $5", but "the building of" and "a meeting". */
function isParticiple(words: Words, index: number): boolean {
  const { functionWords, verbWords } = words.language;
  const { norm } = words[index]!;
  if (norm.length < 5 || verbWords.noParticiples.has(norm)) return false;
  const isPrepositional = functionWords.prepositions.has(normAt(words, index - 1));
  if (norm === 'having') return !isPrepositional;
  if (functionWords.auxiliaries.has(normAt(words, index - 1)) || isObjectStart(words, index + 1))
    return !isPrepositional;
  // "Fell, reflecting weak sales", "are also facing charges", but "drilling, mining and farming".
  if (isAdjoined(words, index)) return true;
  if (isActionNoun(norm, words.language) || isPrepositional) return false;
  return isPhraseStart(words, index + 1) && normAt(words, index + 1) !== 'of';
}

const isActionNoun = (word: string, { verbWords, nounWords }: Language): boolean =>
  nounWords.nounsLikeVerbs.has(word) || verbWords.actionNouns.has(word);

function isAdjoined(words: Words, index: number): boolean {
  const { functionWords, verbWords } = words.language;
  const next = words[index + 1];
  if (next?.kind !== 'word' || functionWords.auxiliaries.has(next.norm)) return false;
  if (next.norm === 'of' || functionWords.listJoints.has(next.norm)) return false;
  if (isActionNoun(words[index]!.norm, words.language)) return false;
  const before = words[index - 1];
  if (before?.norm === ',') return !isVerbLike(next.norm, words.language) && !verbWords.irregularPasts.has(next.norm);
  return (
    before !== undefined &&
    isAdverb(before.norm, words.language) &&
    functionWords.auxiliaries.has(normAt(words, index - 2))
  );
}

/** By its ending a participle or an adverb. */
export const isVerbLike = (word: string, language: Language): boolean =>
  isParticipleLike(word, language) || word.endsWith(language.verbWords.adverbEnding);

/** What an object begins with, or what else follows a verb: "costs $5", "covers the city", "ranges from". */
export const isPhraseStart = (words: Words, index: number): boolean =>
  isObjectStart(words, index) || words.language.functionWords.prepositions.has(normAt(words, index));

/** "$5", "the city", "more than", "them". */
function isObjectStart(words: Words, index: number): boolean {
  const word = words[index];
  if (!word) return false;
  const { norm, kind } = word;
  const { verbWords, functionWords } = words.language;
  return (
    kind === 'number' ||
    isDeterminer(norm, words.language) ||
    functionWords.objectPronouns.has(norm) ||
    verbWords.objectStarts.has(norm) ||
    (verbWords.objectStartsBeforeFigures.has(norm) && isAmountStart(words[index + 1]))
  );
}

const isAmountStart = (word: Word | undefined): boolean =>
  word !== undefined && (word.kind === 'number' || '$£€¥₹'.includes(word.norm));
