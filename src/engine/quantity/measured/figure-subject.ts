import { AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS } from '../../lang/en/function-words.ts';
import { type Piece, wordAt } from '../../grammar/words.ts';
import type { RawFigure } from '../detect/raw-figure.ts';
import { skipModifier } from '../modifier.ts';
import { detectPhraseAt } from '../../grammar/noun-phrase.ts';
import { isAdverb, isVerb } from '../../grammar/verb.ts';
import type { IsTime } from './measured.ts';

type Pieces = readonly Piece[];

/** Between a figure and the verb that is said of it stand at most so many phrases. */
const MOST_PHRASES = 3;

/**
 * Is something said of the figure itself? "The clerks left, and eight others stayed", "in that case some $300 was lost",
 * "Arbo said 400 jobs in the town will go".
 */
export function isSubject(pieces: Pieces, isTime: IsTime, { first: start, end: behind }: RawFigure): boolean {
  const first = skipModifier(pieces, start);
  let end = skipAdverbs(pieces, behind);
  if (opensAfterPause(pieces[first - 1])) {
    if (isFiniteVerb(pieces, end)) return true;
  } else if (!opensContent(pieces, first)) return false;
  for (let turn = 0; turn < MOST_PHRASES; turn++) {
    const next = skipPhrase(pieces, isTime, end);
    if (next === end) break;
    end = skipAdverbs(pieces, next);
  }
  return isAuxiliary(pieces, end) || (opensContent(pieces, first) && isFiniteVerb(pieces, end));
}

const opensAfterPause = (before: Piece | undefined): boolean =>
  before === undefined || /^(?:[,:;"“—]|--|and|but)$/.test(before.word);

/** "That 400 jobs", "as 400 jobs", "said 400 jobs", but not "since 400". */
const opensContent = (pieces: Pieces, first: number): boolean => {
  const word = wordAt(pieces, first - 1);
  return (CLAUSE_OPENERS.has(word) && !PREPOSITIONS.has(word) && word !== 'than') || SAYING.has(word);
};

/** Behind these a clause may stand without "that". */
const SAYING: ReadonlySet<string> = new Set(
  'add adds added announce announced announces believe believes claim claimed claims confirm confirmed estimate estimated estimates expect expects explained know knows mean means noted predict predicted predicts reported reports said say says show showed shows stated think thinks warned'.split(
    ' ',
  ),
);

const isFiniteVerb = (pieces: Pieces, at: number): boolean =>
  at < pieces.length && isVerb(pieces, at) && !wordAt(pieces, at).endsWith('ing');

const isAuxiliary = (pieces: Pieces, at: number): boolean => at < pieces.length && AUXILIARIES.has(wordAt(pieces, at));

function skipAdverbs(pieces: Pieces, from: number): number {
  let at = from;
  while (at < pieces.length && (isAdverb(wordAt(pieces, at)) || BEHIND_NOUNS.has(wordAt(pieces, at)))) at++;
  return at;
}

/** "60 officers nationwide were", "2 million shares outstanding were". */
const BEHIND_NOUNS: ReadonlySet<string> = new Set(
  'abroad alone each here nationwide outstanding there worldwide'.split(' '),
);

/** Over "of its shares", "in the town", "yesterday". */
function skipPhrase(pieces: Pieces, isTime: IsTime, from: number): number {
  let at = from;
  if (PREPOSITIONS.has(wordAt(pieces, at))) at = detectPhraseAt(pieces, at + 1)?.end ?? at;
  while (at < pieces.length && isTime(at)) at++;
  return at;
}
