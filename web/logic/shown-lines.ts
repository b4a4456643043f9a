import type { Brief, Citation, Line } from '../../src/ask/brief/brief.ts';
import { listSides } from '../../src/ask/brief/tell-brief.ts';

/** A side as it is shown: its lines in the order of the brief, and how many a filter hides. */
export interface ShownSide {
  readonly title: string;
  readonly stance: Line['stance'];
  readonly lines: readonly Line[];
  readonly hidden: number;
}

/** For and Against change places, and nothing else of them; On conditions stays below both. */
export function listShownSides(brief: Brief, isNamedOnly: boolean, isSwapped: boolean): readonly ShownSide[] {
  if (brief.proposition === null) return [];
  const [one, other, conditions] = listSides(brief).map(([title, all, stance]): ShownSide => {
    const lines = keepNamed(all, isNamedOnly);
    return { title, stance, lines, hidden: all.length - lines.length };
  });
  return isSwapped ? [other!, one!, conditions!] : [one!, other!, conditions!];
}

/** The same order for a question without sides: by time, as the brief has it. */
export const keepNamed = <T extends Citation>(lines: readonly T[], isNamedOnly: boolean): readonly T[] =>
  isNamedOnly ? lines.filter(({ source }) => source === 'named') : lines;

/** Ids in the order of the page, for going from one to the next. */
export const listLineIds = (sides: readonly ShownSide[], listed: readonly Citation[]): readonly string[] =>
  [...sides.flatMap(({ lines }) => lines), ...listed].map(({ id }) => id);
