import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, isOverlapping } from '../../../text/span.ts';
import type { Layers } from '../../layers/layers.ts';

/** Before a name: "Mr Tarn", "Dr Hedda Loam", "St Ebba's". */
const ADDRESS = /^(?:Mrs?|Ms|Miss|Mx|Drs?|Prof|Sir|Dame|Lord|Lady|St|Sgt|Capt|Col|Gen|Lt|Rev|Hon)\.?$/;
/** A bracket that is longer is no aside of a source's. */
const LONGEST_ASIDE = 60;

/** A source with the whole of the names and of the bracket at its ends, as far as nothing else of the statement stands there. */
export function completeSource(
  text: string,
  names: Layers['nameReadings'],
  [start, end]: Span,
  taken: readonly Span[],
): Span {
  const isFree = (span: Span) => span[0] >= span[1] || !taken.some((other) => isOverlapping(other, span));
  const head = names[findFirstEndingAfter(names, start)]?.span;
  const from = head && head[0] < start && isFree([head[0], start]) ? head[0] : start;
  // "Mr | Tarn": the name stands behind the title
  const isTitle = ADDRESS.test(text.slice(from, end)) && text[end] === ' ';
  const tail = names[findFirstEndingAfter(names, isTitle ? end + 1 : end - 1)]?.span;
  const isCut = tail !== undefined && tail[0] < (isTitle ? end + 2 : end) && tail[1] > end;
  const to = isCut && isFree([end, tail[1]]) ? tail[1] : end;
  return closeAside(text, [from, to], isFree);
}

/** "The keeper (a mumbling | Jon Strake)" takes in the rest; where that is not near, what was opened is left out. */
function closeAside(text: string, [start, end]: Span, isFree: (span: Span) => boolean): Span {
  const words = text.slice(start, end);
  const open = words.lastIndexOf('(');
  if (open < 0 || words.indexOf(')', open) >= 0) return [start, end];
  const rest = /^[^()\n]*\)/.exec(text.slice(end, end + LONGEST_ASIDE))?.[0].length;
  if (rest !== undefined && isFree([end, end + rest])) return [start, end + rest];
  const kept = words.slice(0, open).trimEnd().length;
  return kept > 0 ? [start, start + kept] : [start, end];
}

const HEARD = /\b(?:heard|hears|hear|learned|learnt)$/;

/**
 * "She had heard | from Moss | that the agency believed …": what was heard is said by whom it is from. Null where the text
 * tells nothing of the kind.
 */
export function readHearsay(text: string, cue: readonly Span[], content: readonly Span[]): Span[] | null {
  const end = cue.at(-1)?.[1] ?? 0;
  const next = content.find(([start]) => start >= end);
  if (!next || next[0] - end > 80 || !HEARD.test(text.slice(Math.max(0, end - 10), end))) return null;
  const from = /^ from (?=\S)(?<who>[^.,;:!?"“”«»\n]+?)\s*$/u.exec(text.slice(end, next[0]));
  if (!from) return null;
  const start = end + ' from '.length;
  return [[start, start + from.groups!.who!.length]];
}

/** "It is said in Fennick that …": where a cue has an empty subject, nothing behind it is a source, but for a "by". */
export function isEmptySubject(text: string, cue: readonly Span[], source: readonly Span[]): boolean {
  const [first] = cue;
  const named = source[0];
  if (!first || !named || named[0] < first[1]) return false;
  const words = text.slice(Math.max(0, first[0] - 3), first[1]);
  return (
    /(?:^|\W)[Ii]t (?:is|was|has been|had been) \S+$/.test(words) && !/\bby\s+$/.test(text.slice(first[1], named[0]))
  );
}
