import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Attribution, Layers, Timex } from '../../layers/layers.ts';
import type { RawTurn } from '../../layers/raw-turn.ts';

/**
 * When something was said, where no words beside it tell: a post on the day of its signature, what an entry of a live page tells
 * when the entry was written. When something was said that another statement reports, nobody knows.
 */
export function createFormDaySearch(
  turns: Layers['rawTurns'],
  entries: Layers['entries'],
  timexes: readonly Timex[],
): (attribution: Attribution) => Timex | null {
  const findTime = ([start, end]: Span): Timex | null => {
    const timex = timexes[findFirstEndingAfter(timexes, start)];
    return timex && timex.span[1] <= end && (timex.type === 'DATE' || timex.type === 'TIME') ? timex : null;
  };
  return (attribution) => {
    if (attribution.via !== null) return null;
    const turn = attribution.turn === undefined ? undefined : turns[attribution.turn];
    if (isSigned(turn)) return turn.forms.map(findTime).find((timex) => timex !== null) ?? null;
    const label = findEntryLabel(entries, attribution);
    return label && findTime(label);
  };
}

const isSigned = (turn: RawTurn | undefined): turn is RawTurn => turn?.kind === 'post' || turn?.kind === 'quote';

/** The label, with its hour, of the entry of a live page in which something is said. */
function findEntryLabel(entries: Layers['entries'], { cue, content }: Attribution): Span | null {
  const at = cue[0]?.[0] ?? content[0]?.[0];
  const entry = at === undefined ? undefined : entries[findFirstEndingAfter(entries, at)];
  return at !== undefined && entry?.at && entry.span[0] <= at ? entry.label : null;
}
