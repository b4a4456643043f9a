import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Attribution, Layers, Timex } from '../../layers/layers.ts';

/**
 * When something was said where no word beside it tells: a post on the day of its signature, what a live page's entry tells
 * when the entry was written. What another statement reports was said who knows when.
 */
export function createFormDaySearch(
  turns: Layers['rawTurns'],
  entries: Layers['entries'],
  timexes: readonly Timex[],
): (attribution: Attribution) => Timex | null {
  const timeIn = ([start, end]: Span): Timex | null => {
    const timex = timexes[findFirstEndingAfter(timexes, start)];
    return timex && timex.span[1] <= end && (timex.type === 'DATE' || timex.type === 'TIME') ? timex : null;
  };
  return ({ via, turn, cue, content }) => {
    if (via !== null) return null;
    const { kind, forms = [] } = turn === undefined ? {} : turns[turn]!;
    if (kind === 'post' || kind === 'quote') return forms.map(timeIn).find((timex) => timex !== null) ?? null;
    const at = cue[0]?.[0] ?? content[0]?.[0];
    const entry = at === undefined ? undefined : entries[findFirstEndingAfter(entries, at)];
    return entry?.at && entry.label && at !== undefined && entry.span[0] <= at ? timeIn(entry.label) : null;
  };
}
