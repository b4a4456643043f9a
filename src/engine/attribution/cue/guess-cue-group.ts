import type { CueGroup } from '../../language/cue-acts.ts';
import type { Language } from '../../language/language.ts';
import { hasHeadIn } from './cue-frames.ts';

/** What a cue reports that has no word of the lexicon, guessed from the words around it. */
export function guessCueGroup(
  cue: readonly string[],
  after: readonly string[],
  source: readonly string[],
  language: Language,
): CueGroup {
  const words = cue.filter((word) => /^[\p{L}']/u.test(word));
  if (words.length === 0) return 'saying';
  if (words.length === 1) return guessFromWord(words[0]!, after, source, language);
  return guessFromFrame(words, after, language);
}

function guessFromWord(
  word: string,
  after: readonly string[],
  source: readonly string[],
  language: Language,
): CueGroup {
  const { opinionLinks, opposingLinks, partisanNouns, measuringNouns } = language.cueActs;
  // "for Moss, the vote is a test", "to many, it is a scandal"
  if (opinionLinks.has(word)) return 'opinion';
  // "critics | of | the mayor"
  if (opposingLinks.has(word) || (word === 'of' && hasHeadIn(source, partisanNouns, language))) return 'feeling';
  // "in the latest poll, Moss leads", "the poll | has | Moss ahead"
  if (hasHeadIn(source, measuringNouns, language)) return 'finding';
  return language.functionWords.prepositions.has(word) ? 'saying' : guessFromFrame([word], after, language);
}

/** "is zibbing | to open a shop": a plan; "was glumbered that": a feeling; anything else was said. */
function guessFromFrame(words: readonly string[], after: readonly string[], language: Language): CueGroup {
  const { opposingLinks, feelingLinks, activeParticipleEnding } = language.cueActs;
  if (words.some((word) => opposingLinks.has(word))) return 'feeling';
  const last = words.at(-1)!;
  const isLinked = feelingLinks.has(last);
  const link = isLinked || last === 'to' ? last : (after[0] ?? '');
  if (link === 'to') return 'plan';
  const isState = words.some((word) => isStateVerb(word, language));
  const isActive = (words.at(isLinked ? -2 : -1) ?? '').endsWith(activeParticipleEnding);
  return feelingLinks.has(link) && isState && !isActive ? 'feeling' : 'saying';
}

const isStateVerb = (word: string, { cueActs, functionWords }: Language): boolean =>
  cueActs.stateVerbs.has(word) || functionWords.beForms.has(word);
