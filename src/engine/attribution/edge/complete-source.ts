import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, isOverlapping } from '../../../text/span.ts';
import type { Layers, ReadableText } from '../../layers/layers.ts';

/** A longer bracket is not an aside about the source. */
const LONGEST_ASIDE = 60;

/** A source with the whole names and the whole bracket at its ends, unless another part of the statement stands there. */
export function completeSource(
  { text, language }: ReadableText,
  names: Layers['nameReadings'],
  [start, end]: Span,
  taken: readonly Span[],
): Span {
  const isFree = (span: Span) => span[0] >= span[1] || !taken.some((other) => isOverlapping(other, span));
  const head = names[findFirstEndingAfter(names, start)]?.span;
  const from = head && head[0] < start && isFree([head[0], start]) ? head[0] : start;
  // "Mr | Tarn": the name stands behind the title
  const title = text.slice(from, end).replace(/\.$/, '');
  const isTitle = language.reportingWords.sourceTitles.has(title) && text[end] === ' ';
  const isBegun = isTitle || isRole({ text, language }, names, [from, end]);
  const tail = names[findFirstEndingAfter(names, isBegun ? end + 1 : end - 1)]?.span;
  const isCut = tail !== undefined && tail[0] < (isBegun ? end + 2 : end) && tail[1] > end;
  const to = isCut && isFree([end, tail[1]]) ? tail[1] : end;
  return closeAside(text, [from, to], isFree);
}

/** "Farmer | Nils Ove", "Senator | Nils Ove": a person's name behind words that hold none and end in small letters or a title. */
function isRole({ text, language }: ReadableText, names: Layers['nameReadings'], [start, end]: Span): boolean {
  const next = names[findFirstEndingAfter(names, start)];
  if (next?.kind !== 'person' || next.span[0] !== end + 1 || text[end] !== ' ') return false;
  const last = text.slice(Math.max(start, text.lastIndexOf(' ', end - 1) + 1), end);
  const isTitle = language.titles.titleWords.has(last.toLowerCase());
  const { subjectPronouns } = language.functionWords;
  return (isTitle || /^\p{Ll}/u.test(last)) && !subjectPronouns.has(last) && !language.pronouns.relatives.has(last);
}

/** "The keeper (a mumbling | Jon Strake)" takes in the rest; where the bracket closes too far away, it is left out. */
function closeAside(text: string, [start, end]: Span, isFree: (span: Span) => boolean): Span {
  const words = text.slice(start, end);
  const open = words.lastIndexOf('(');
  if (open < 0 || words.indexOf(')', open) >= 0) return [start, end];
  const rest = /^[^()\n]*\)/.exec(text.slice(end, end + LONGEST_ASIDE))?.[0].length;
  if (rest !== undefined && isFree([end, end + rest])) return [start, end + rest];
  const kept = words.slice(0, open).trimEnd().length;
  return kept > 0 ? [start, start + kept] : [start, end];
}
