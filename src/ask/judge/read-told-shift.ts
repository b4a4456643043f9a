import type { ShiftWords } from '../../engine/language/shift-words.ts';
import type { OnRecord } from '../../schema/record.ts';
import type { Statement } from '../../schema/statement.ts';
import { findFirstEndingAfter, isInside } from '../../text/span.ts';
import type { Passage } from '../passage.ts';
import { isRefusal, matchPhrase } from './condition-frame.ts';
import type { ConditionLanguage } from './find-condition.ts';
import type { ToldShift } from './judgement.ts';
import { type FindHolder, listWhose, type WhoseLanguage } from './list-whose.ts';
import { listSentenceWords, type PassageWord } from './passage-words.ts';

export type ShiftLanguage = ConditionLanguage & WhoseLanguage;

/** What a passage tells of a change, before it is known whether it is on the matter. */
type RawToldShift = Omit<ToldShift, 'isOnMatter'>;

/** What a passage tells of a change of somebody's position: that there was one, or that there was none. */
export function readToldShift(
  passage: Passage,
  record: OnRecord,
  language: ShiftLanguage,
  findHolder: FindHolder,
): RawToldShift | null {
  const statement = record.statements.find(({ id }) => id === passage.statement) ?? null;
  return (
    readOwn(statement, record, language) ??
    readInner(passage, record, language) ??
    readWords(passage, statement, record, { language, findHolder })
  );
}

/** The document itself tells that somebody "no longer says" a thing; one inside another statement is that one's to tell. */
function readOwn(statement: Statement | null, record: OnRecord, language: ShiftLanguage): RawToldShift | null {
  if (!statement || statement.via !== null || !isNoLonger(statement, record, language)) return null;
  return { actors: statement.speakers, isDenied: false };
}

/** “Both papers point out that Moss no longer says he will not come.” */
function readInner({ statement, spans }: Passage, record: OnRecord, language: ShiftLanguage): RawToldShift | null {
  if (statement === null) return null;
  const inner = record.statements.find(
    ({ via, cue, ...rest }) =>
      via === statement &&
      cue.every((piece) => spans.some((span) => isInside(piece, span))) &&
      isNoLonger({ cue, ...rest }, record, language),
  );
  if (!inner) return null;
  return { actors: inner.speakers.length ? inner.speakers : listSubject(inner, record), isDenied: false };
}

/** “General Moss, who …, no longer says that”: nobody is told to say it, and whoever the sentence begins with is meant. */
function listSubject({ cue }: Pick<Statement, 'cue'>, { sentences, actors, document }: OnRecord): readonly string[] {
  const start = cue[0]?.[0] ?? 0;
  const from = sentences[findFirstEndingAfter(sentences, start)]?.span[0] ?? start;
  const found = actors.filter(({ mentions }) =>
    mentions.some(({ span }) => span[0] >= from && span[1] <= start && isTitle(document.text.slice(from, span[0]))),
  );
  return found.slice(0, 1).map(({ id }) => id);
}

/** "President ", or nothing. */
const isTitle = (words: string): boolean => /^(?:\p{Lu}\S*\s){0,2}$/u.test(words);

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
  { language, findHolder }: { readonly language: ShiftLanguage; readonly findHolder: FindHolder },
): RawToldShift | null {
  const { shiftWords, conditionWords } = language;
  for (const words of listSentenceWords(passage.words)) {
    const at = findMove(words, shiftWords);
    if (at < 0 || words.some(({ lower }) => lower === '?')) continue;
    const isStaying = shiftWords.stays.has(words[at]!.lower);
    const before = words.slice(Math.max(0, at - NEGATION_REACH), at);
    if (before.at(-1)?.lower === shiftWords.infinitive || before.some(({ lower }) => shiftWords.open.has(lower)))
      continue;
    const isNegated = before.some(({ lower }) => isRefusal(lower, conditionWords));
    const isDenied = isStaying !== isNegated;
    const actors = listWhose(passage, { words, at }, record, { language, findHolder });
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

/** Whether words tell of a move, whoever it is of: cheap, as it is asked of many. */
export const tellsOfMove = (text: string, lexicon: ShiftWords): boolean => {
  const lower = text.toLowerCase();
  if (![...lexicon.positions].some((word) => lower.includes(word))) return false;
  return listSentenceWords(text).some((words) => findMove(words, lexicon) >= 0);
};

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

const hasPhrase = (words: readonly PassageWord[], phrases: ReadonlySet<string>): boolean =>
  words.some((_, at) => matchPhrase(words, at, phrases) > 0);
