import type { ShiftWords } from '../../engine/language/shift-words.ts';
import type { OnRecord } from '../../schema/record.ts';
import type { Statement } from '../../schema/statement.ts';
import { isInside } from '../../text/span.ts';
import type { Passage } from '../passage.ts';
import { isRefusal, matchPhrase } from './condition-frame.ts';
import type { ConditionLanguage } from './find-condition.ts';
import type { ToldShift } from './judgement.ts';
import { listSentenceWords, type PassageWord } from './passage-words.ts';

export type ShiftLanguage = ConditionLanguage & { readonly shiftWords: ShiftWords };

/** What a passage tells of a change of somebody's position: that there was one, or that there was none. */
export function readToldShift(passage: Passage, record: OnRecord, language: ShiftLanguage): ToldShift | null {
  const statement = record.statements.find(({ id }) => id === passage.statement) ?? null;
  return (
    readOwn(statement, record, language) ??
    readInner(passage, record, language) ??
    readWords(passage, statement, record, language)
  );
}

/** The document itself tells that somebody "no longer says" a thing; one inside another statement is that one's to tell. */
function readOwn(statement: Statement | null, record: OnRecord, language: ShiftLanguage): ToldShift | null {
  if (!statement || statement.via !== null || !isNoLonger(statement, record, language)) return null;
  return { actors: statement.speakers, isDenied: false };
}

/** “Both papers point out that Moss no longer says he will not come.” */
function readInner({ statement, spans }: Passage, record: OnRecord, language: ShiftLanguage): ToldShift | null {
  if (statement === null) return null;
  const inner = record.statements.find(
    ({ via, cue, ...rest }) =>
      via === statement &&
      cue.every((piece) => spans.some((span) => isInside(piece, span))) &&
      isNoLonger({ cue, ...rest }, record, language),
  );
  return inner ? { actors: inner.speakers, isDenied: false } : null;
}

export const isNoLonger = (
  { cue, polarity }: Pick<Statement, 'cue' | 'polarity'>,
  { document }: OnRecord,
  { shiftWords }: ShiftLanguage,
): boolean => {
  const words = cue.flatMap((span) => listSentenceWords(document.text.slice(...span)).flat());
  return polarity !== 'affirmed' && hasPhrase(words, shiftWords.noLonger);
};

/** “He has softened his stance”, “our position has not changed”. */
function readWords(
  passage: Passage,
  statement: Statement | null,
  record: OnRecord,
  { shiftWords, conditionWords }: ShiftLanguage,
): ToldShift | null {
  for (const words of listSentenceWords(passage.words)) {
    const at = findMove(words, shiftWords);
    if (at < 0 || words.some(({ lower }) => lower === '?')) continue;
    const isStaying = shiftWords.stays.has(words[at]!.lower);
    const before = words.slice(Math.max(0, at - NEGATION_REACH), at);
    if (before.some(({ lower }) => shiftWords.open.has(lower))) continue;
    const isNegated = before.some(({ lower }) => isRefusal(lower, conditionWords));
    const isDenied = isStaying !== isNegated;
    const actors = listWhose(passage, words, record, shiftWords);
    if (actors.length === 0) continue;
    return {
      actors,
      isDenied: statement?.contentPolarity === 'denied' ? !isDenied : isDenied,
    };
  }
  return null;
}

/** "Has | not | really | changed". */
const NEGATION_REACH = 3;

/** The word that says that somebody turned, or the one nearest to a position that says that it moved or stayed; -1 where there is none. */
function findMove(words: readonly PassageWord[], { turns, moves, stays, positions }: ShiftWords): number {
  const turn = words.findIndex((_, at) => matchPhrase(words, at, turns) > 0);
  const position = words.findIndex(({ lower }) => positions.has(lower));
  if (turn >= 0 || position < 0) return turn;
  const told = words.flatMap(({ lower }, at) => (moves.has(lower) || stays.has(lower) ? [at] : []));
  const [nearest] = told.sort((a, b) => Math.abs(a - position) - Math.abs(b - position));
  return nearest !== undefined && isTogether(words, nearest, position) ? nearest : -1;
}

/** “The world economy has moved sideways, … without policy action” has a mark between. */
const isTogether = (words: readonly PassageWord[], move: number, position: number): boolean =>
  Math.abs(move - position) <= REACH &&
  !words.slice(Math.min(move, position), Math.max(move, position)).some(({ isMark }) => isMark);

/** "The position | of Moss on the ferry has not | changed". */
const REACH = 8;

/** Whom the passage names first; else whoever speaks of their own: “our position has not changed”, but “voters changed their minds”. */
function listWhose(
  { named, actors }: Passage,
  words: readonly PassageWord[],
  record: OnRecord,
  { own }: ShiftWords,
): readonly string[] {
  const first = named.find((name) => record.actors.some((actor) => actor.name === name && actor.kind !== 'place'));
  const meant = record.actors.find(({ name }) => name === first);
  if (meant) return [meant.id];
  return words.some(({ lower }) => own.has(lower)) ? actors : [];
}

const hasPhrase = (words: readonly PassageWord[], phrases: ReadonlySet<string>): boolean =>
  words.some((_, at) => matchPhrase(words, at, phrases) > 0);
