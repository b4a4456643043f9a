import { detectPhraseAt, type NounPhrase } from '../../grammar/noun-phrase.ts';
import { isVerb } from '../../grammar/verb.ts';
import { hasParticipleEnding } from '../../grammar/word-classes.ts';
import { type IsTime, normAt } from '../../grammar/words.ts';
import type { Language } from '../../language/language.ts';
import type { Words } from '../../layers/layers.ts';

const MOST_PARTS = 4;

/** A phrase with what belongs to it: "a stake in a school in the province of Shandong", up to a time. */
export function extendPhrase(words: Words, isTime: IsTime, phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase) return null;
  let { end } = phrase;
  for (let turn = 0; turn < MOST_PARTS; turn++) {
    const more = canGoOn(words, end) ? detectPhraseAt(words, end + 1) : null;
    if (!more || !isPart(words, isTime, end, more)) break;
    end = more.end;
  }
  return { first: phrase.first, end };
}

/** Does a word stand at a place that joins a phrase to more of it? */
function canGoOn(words: Words, at: number): boolean {
  const joint = normAt(words, at);
  const { functionWords, measureWords } = words.language;
  if (functionWords.listJoints.has(joint) || measureWords.phraseJoints.has(joint)) return true;
  return joint === 'to' && isGiven(normAt(words, at - 1), words.language);
}

/** These nouns go to somebody: "aid to Greece"; in "cut the rating to junk" the verb does. */
const isGiven = (word: string, { measureWords }: Language): boolean =>
  measureWords.givenNouns.has(word) || measureWords.givenNounEndings.some((ending) => word.endsWith(ending));

function isPart(words: Words, isTime: IsTime, joint: number, more: NounPhrase): boolean {
  const next = normAt(words, joint + 1);
  // "A gift for having left" names nothing more.
  if (words.language.measureWords.doingVerbs.has(next) || isTime(joint + 1)) return false;
  if (isTime(more.first) || words[more.first]!.kind === 'number') return false;
  return !words.language.functionWords.listJoints.has(normAt(words, joint)) || isListed(words, joint, more);
}

/** "Military and financial aid", but "of staff and the state paid": behind "and" another clause may begin. */
function isListed(words: Words, joint: number, { first, end }: NounPhrase): boolean {
  const next = normAt(words, joint + 1);
  return (
    first === joint + 1 &&
    !words.language.numberWords.cardinals.has(next) &&
    !isDoing(next, words.language) &&
    normAt(words, end) !== 'than' &&
    !isVerb(words, first) &&
    isClosed(words, end)
  );
}

/** "Stocks of coal and ensuring supply". */
const isDoing = (word: string, language: Language): boolean =>
  word.length > 5 &&
  hasParticipleEnding(word, language) &&
  !language.verbWords.actionNouns.has(word) &&
  !language.nounWords.nounsLikeVerbs.has(word);

/** No verb behind it: "military and financial aid." */
const isClosed = (words: Words, index: number): boolean =>
  index >= words.length ||
  !(isVerb(words, index) || words.language.functionWords.auxiliaries.has(normAt(words, index)));
