import type { Brief, Citation, Line } from '../brief/brief.ts';
import { listShown } from '../brief/tell-brief.ts';

/** What a later answer to one question has that the one before had not. */
export interface News {
  /** Ids of lines of the later answer. */
  readonly lines: readonly string[];
  /** How many lines are gone: read otherwise now, or put right by somebody. */
  readonly gone: number;
  /** Who moved. */
  readonly moved: readonly string[];
}

export function findNews(before: Brief, after: Brief): News {
  const known = new Set(listLines(before).map(keyOf));
  const present = listLines(after);
  const kept = new Set(present.map(keyOf));
  const moves = new Set(before.shifts.map(keyOfShift));
  return {
    lines: present.filter((line) => !known.has(keyOf(line))).map(({ id }) => id),
    gone: listLines(before).filter((line) => !kept.has(keyOf(line))).length,
    moved: after.shifts.filter((shift) => !moves.has(keyOfShift(shift))).map(({ actor }) => actor),
  };
}

const listLines = (brief: Brief): readonly (Citation & Partial<Line>)[] => [
  ...listShown([...brief.for, ...brief.against, ...brief.conditional]),
  ...brief.listed,
];

/** The same words in the same document on the same side are one line, wherever they stand by now. */
const keyOf = ({ document, words, actor, stance }: Citation & Partial<Line>): string =>
  JSON.stringify([document, words, actor, stance ?? null]);

const keyOfShift = ({ actor, before, after }: Brief['shifts'][number]): string =>
  JSON.stringify([actor, before?.stance, after?.stance, after?.day]);
