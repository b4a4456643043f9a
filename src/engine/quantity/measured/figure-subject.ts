import { detectPhraseAt } from '../../grammar/noun-phrase.ts';
import { isAdverb, isVerb } from '../../grammar/verb.ts';
import { normAt } from '../../grammar/words.ts';
import type { Word, Words } from '../../layers/layers.ts';
import { skipModifier } from '../modifier.ts';
import type { RawFigure } from '../raw-figure.ts';
import type { IsTime } from './measured.ts';

/** Between a figure and the verb that is said of it stand at most so many phrases. */
const MOST_PHRASES = 3;

/**
 * Is something said of the figure itself? "The clerks left, and eight others stayed", "in that case some $300 was lost",
 * "Arbo said 400 jobs in the town will go".
 */
export function isSubject(words: Words, isTime: IsTime, { first: start, end: behind }: RawFigure): boolean {
  const first = skipModifier(words, start);
  let end = skipAdverbs(words, behind);
  if (opensAfterPause(words[first - 1])) {
    if (isFiniteVerb(words, end)) return true;
  } else if (!opensContent(words, first)) return false;
  for (let turn = 0; turn < MOST_PHRASES; turn++) {
    const next = skipPhrase(words, isTime, end);
    if (next === end) break;
    end = skipAdverbs(words, next);
  }
  return isAuxiliary(words, end) || (opensContent(words, first) && isFiniteVerb(words, end));
}

const opensAfterPause = (before: Word | undefined): boolean =>
  before === undefined || /^(?:[,:;"“—]|--|and|but)$/.test(before.norm);

/** "That 400 jobs", "as 400 jobs", "said 400 jobs", but not "since 400". */
const opensContent = (words: Words, first: number): boolean => {
  const word = normAt(words, first - 1);
  return (
    (words.language.functionWords.clauseOpeners.has(word) &&
      !words.language.functionWords.prepositions.has(word) &&
      word !== 'than') ||
    SAYING.has(word)
  );
};

/** Behind these a clause may stand without "that". */
const SAYING: ReadonlySet<string> = new Set(
  'add adds added announce announced announces believe believes claim claimed claims confirm confirmed estimate estimated estimates expect expects explained know knows mean means noted predict predicted predicts reported reports said say says show showed shows stated think thinks warned'.split(
    ' ',
  ),
);

const isFiniteVerb = (words: Words, at: number): boolean =>
  at < words.length && isVerb(words, at) && !normAt(words, at).endsWith('ing');

const isAuxiliary = (words: Words, at: number): boolean =>
  at < words.length && words.language.functionWords.auxiliaries.has(normAt(words, at));

function skipAdverbs(words: Words, from: number): number {
  let at = from;
  while (at < words.length && (isAdverb(normAt(words, at), words.language) || BEHIND_NOUNS.has(normAt(words, at))))
    at++;
  return at;
}

/** "60 officers nationwide were", "2 million shares outstanding were". */
const BEHIND_NOUNS: ReadonlySet<string> = new Set(
  'abroad alone each here nationwide outstanding there worldwide'.split(' '),
);

/** Over "of its shares", "in the town", "yesterday". */
function skipPhrase(words: Words, isTime: IsTime, from: number): number {
  let at = from;
  if (words.language.functionWords.prepositions.has(normAt(words, at))) at = detectPhraseAt(words, at + 1)?.end ?? at;
  while (at < words.length && isTime(at)) at++;
  return at;
}
