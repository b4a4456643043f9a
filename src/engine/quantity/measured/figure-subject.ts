import { detectPhraseAt } from '../../grammar/noun-phrase.ts';
import { isSayingForm } from '../../grammar/reporting-verbs.ts';
import { isVerb } from '../../grammar/verb.ts';
import { hasParticipleEnding, isAdverb } from '../../grammar/word-classes.ts';
import { type IsTime, normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { skipModifier } from '../modifier.ts';
import type { RawFigure } from '../raw-figure.ts';

/** Between a figure and the verb that is said of it stand at most so many phrases. */
const MOST_PHRASES = 3;

/**
 * Is something said of the figure itself? "The clerks left, and eight others stayed", "in that case some $300 was lost",
 * "Arbo said 400 jobs in the town will go".
 */
export function isSubject(words: Words, isTime: IsTime, { first: start, end: behind }: RawFigure): boolean {
  const first = skipModifier(words, start);
  let end = skipAdverbs(words, behind);
  if (opensAfterPause(words, first)) {
    if (isFiniteForm(words, end)) return true;
  } else if (!opensContent(words, first)) return false;
  for (let turn = 0; turn < MOST_PHRASES; turn++) {
    const next = skipPhrase(words, isTime, end);
    if (next === end) break;
    end = skipAdverbs(words, next);
  }
  return isAuxiliary(words, end) || (opensContent(words, first) && isFiniteForm(words, end));
}

function opensAfterPause(words: Words, first: number): boolean {
  const before = words[first - 1];
  return (
    before === undefined ||
    /^(?:[,:;"“—]|--)$/.test(before.norm) ||
    words.language.measureWords.clauseJoints.has(before.norm)
  );
}

/** "That 400 jobs", "as 400 jobs", "said 400 jobs", but not "since 400". */
function opensContent(words: Words, first: number): boolean {
  const word = normAt(words, first - 1);
  const { functionWords, measureWords } = words.language;
  return (
    measureWords.contentVerbs.has(word) ||
    isSayingForm(word, words.language) ||
    (functionWords.clauseOpeners.has(word) && !functionWords.prepositions.has(word) && word !== 'than')
  );
}

const isFiniteForm = (words: Words, at: number): boolean =>
  at < words.length && isVerb(words, at) && !hasParticipleEnding(normAt(words, at), words.language);

const isAuxiliary = (words: Words, at: number): boolean =>
  at < words.length && words.language.functionWords.auxiliaries.has(normAt(words, at));

function skipAdverbs(words: Words, from: number): number {
  const { adverbsBehindNouns } = words.language.measureWords;
  let at = from;
  while (
    at < words.length &&
    (isAdverb(normAt(words, at), words.language) || adverbsBehindNouns.has(normAt(words, at)))
  )
    at++;
  return at;
}

/** Over "of its shares", "in the town", "yesterday". */
function skipPhrase(words: Words, isTime: IsTime, from: number): number {
  let at = from;
  if (words.language.functionWords.prepositions.has(normAt(words, at))) at = detectPhraseAt(words, at + 1)?.end ?? at;
  while (at < words.length && isTime(at)) at++;
  return at;
}
