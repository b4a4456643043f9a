import type { ConditionFrame, WordRange } from './condition-frame.ts';
import type { PassageWord } from './passage-words.ts';

/** How far the clause reaches that a word of the sentence opens. */
export function cutClause(frame: ConditionFrame, at: number, opener: number): WordRange {
  const { words } = frame;
  const body = at + opener;
  const end = isInitial(frame, at) ? findMain(frame, body) : -1;
  return [at, trimEnd(words, body, end > 0 ? end : findClauseEnd(frame, body))];
}

/** "If they leave, we will talk", "and, if they leave, we will talk". */
const isInitial = ({ words, lexicon }: ConditionFrame, at: number): boolean =>
  words.slice(0, at).every(({ isMark }) => isMark) ||
  words[at - 1]!.isMark ||
  words[at - 1]!.lower === lexicon.complementizer ||
  INITIAL_REACH >= at;

/** "That | if", "and | if": so many words before it leave a clause at the beginning of its sentence. */
const INITIAL_REACH = 1;

/** Words of a clause at least: "if, as Moss says, …". */
const SHORTEST_CLAUSE = 1;

/** The comma behind a clause; without one, whoever will do something. */
function findMain(frame: ConditionFrame, body: number): number {
  const comma = findFirstComma(frame, body);
  return comma > 0 ? comma : findNextSubject(frame, body + 1);
}

/** "As long as she lives | she will not come". */
function findNextSubject({ words, lexicon }: ConditionFrame, from: number): number {
  return words.findIndex(
    ({ lower }, at) => at > from && lexicon.subjects.has(lower) && lexicon.prospects.has(words[at + 1]?.lower ?? ''),
  );
}

function findFirstComma({ words, lexicon }: ConditionFrame, body: number): number {
  let isInserted = false;
  for (let at = body + SHORTEST_CLAUSE; at < words.length; at++) {
    if (words[at]!.lower !== ',') continue;
    if (isInserted) isInserted = false;
    else if (lexicon.insertOpeners.has(words[at + 1]?.lower ?? '')) isInserted = true;
    else return at;
  }
  return -1;
}

const CLAUSE_MARKS = ';:—–()';

/** The end of the sentence, or what is said besides: ", but we will not wait". */
function findClauseEnd({ words, lexicon }: ConditionFrame, body: number): number {
  for (let at = body; at < words.length; at++) {
    const { lower } = words[at]!;
    if (CLAUSE_MARKS.includes(lower)) return at;
    if (lower !== ',') continue;
    const [next, second] = [words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? ''];
    if (lexicon.contrasts.has(next) || (lexicon.joints.has(next) && lexicon.subjects.has(second))) return at;
  }
  return words.length;
}

function trimEnd(words: readonly PassageWord[], from: number, end: number): number {
  while (end > from && words[end - 1]!.isMark) end--;
  return end;
}
