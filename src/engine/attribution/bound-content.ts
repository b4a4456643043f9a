import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter, trimSpan } from '../../text/span.ts';
import type { Block, Layers } from '../layers.ts';

type ContentLayers = Pick<Layers, 'blocks' | 'quotations' | 'tokens'>;

/** "PORT HALEN (Interim) - ", "HALEN, June 9 — ": where a report comes from is nobody's words. */
const DATELINE =
  /^\p{Lu}[\p{Lu} .,'’-]{2,40}?(?:, \p{L}{3,9}\.? \d{1,2})?(?: \([\p{L} .-]{2,20}\))?\s*(?:-|–|—|--)\s+(?=\P{Ll})/u;
/** "19:20 ", "7.05pm: ": the entries of a live page begin with the hour. */
const HOUR = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|BST|CET|ET|EST|EDT))?\s*[:|–—-]?\s+/i;
const LIST_MARK = /^(?:[^\p{L}\p{N}"“‘'«]+|\d{1,3}[.)]|\(?[a-z]\))\s+/u;

/**
 * A content cut at the ends of paragraphs, without what cannot belong to it: a dateline, an entry's hour, the
 * stop behind it, and words in another paragraph that
 * are neither quoted nor announced by a colon (2 in 1,000 contents of the corpus have such). With it the list that its
 * paragraph announces: "named five conditions: • …".
 */
export function boundContent(
  text: string,
  { blocks, quotations, tokens }: ContentLayers,
  cue: readonly Span[],
  content: readonly Span[],
): Span[] {
  const home = blockIndex(blocks, cue[0]?.[0] ?? content[0]?.[0] ?? 0);
  const isQuoted = ([start, end]: Span) => {
    const quotation = quotations[findFirstEndingAfter(quotations, start)];
    return quotation !== undefined && quotation.span[0] < end;
  };
  const isAnnounced = (index: number) => {
    let at = index;
    while (at > home && blocks[at]!.kind === 'list-item') at--;
    return index > home && text[blocks[Math.min(at, index - 1)]!.span[1] - 1] === ':';
  };
  const pieces = content
    .flatMap((span) => cutAtBlocks(blocks, span))
    .filter(({ block, span }) => block === home || isQuoted(span) || isAnnounced(block))
    .map(({ block, span }) => withoutDateline(text, blocks[block]!, span))
    .map((span) => (isQuoted([span[1] - 1, span[1]]) ? span : withoutStop(tokens, span)))
    .filter(([start, end]) => start < end);
  const own = pieces.filter(([start]) => start < blocks[home]!.span[1]);
  const items = announcedItems(text, blocks, home, [...cue, ...own]);
  return items.length ? [...own, ...items] : pieces;
}

/** A source without the hour that begins its paragraph, if anything of it is left then. */
export function boundSource(text: string, blocks: readonly Block[], source: readonly Span[]): Span[] {
  return source
    .map((span): Span => withoutDateline(text, blocks[blockIndex(blocks, span[0])]!, span))
    .filter((span) => /\p{L}/u.test(text.slice(...span)));
}

const blockIndex = (blocks: readonly Block[], at: number): number =>
  Math.min(findFirstEndingAfter(blocks, at), blocks.length - 1);

function cutAtBlocks(blocks: readonly Block[], [start, end]: Span): { block: number; span: Span }[] {
  const parts: { block: number; span: Span }[] = [];
  for (
    let block = findFirstEndingAfter(blocks, start);
    block < blocks.length && blocks[block]!.span[0] < end;
    block++
  ) {
    const [from, to] = blocks[block]!.span;
    parts.push({ block, span: [Math.max(start, from), Math.min(end, to)] });
  }
  return parts;
}

function withoutDateline(text: string, block: Block, [start, end]: Span): Span {
  if (start !== block.span[0]) return [start, end];
  const opening = text.slice(start, Math.min(end, start + 100));
  const length = (DATELINE.exec(opening) ?? HOUR.exec(opening))?.[0].length ?? 0;
  return [start + length, end];
}

/** The stop or comma behind a content is its sentence's (8,400 of 8,500 in the corpus), and an abbreviation's is its own. */
function withoutStop(tokens: Layers['tokens'], [start, end]: Span): Span {
  const last = tokens[findFirstEndingAfter(tokens, end - 1)];
  return last && last.span[1] === end && /^[.,;:]$/.test(last.text)
    ? [start, Math.max(start, last.span[0])]
    : [start, end];
}

/** The items behind a paragraph that ends with a colon, if what is said in it reaches up to the colon. */
function announcedItems(text: string, blocks: readonly Block[], home: number, said: readonly Span[]): Span[] {
  const paragraph = blocks[home];
  const end = said.reduce((last, span) => Math.max(last, span[1]), 0);
  if (!paragraph || text[paragraph.span[1] - 1] !== ':') return [];
  if (/[^\s:]/.test(text.slice(end, paragraph.span[1]))) return [];
  const items: Span[] = [];
  for (let at = home + 1; blocks[at]?.kind === 'list-item'; at++) items.push(...itemWords(text, blocks[at]!.span));
  return items;
}

/** The words of a list item, without its mark and the stop or semicolon that sets it off. */
function itemWords(text: string, [start, end]: Span): Span[] {
  const mark = LIST_MARK.exec(text.slice(start, start + 12))?.[0].length ?? 0;
  const stop = /[.;,]\s*$/.exec(text.slice(Math.max(start, end - 3), end))?.[0].length ?? 0;
  const words = trimSpan(text, [start + mark, end - stop]);
  return words ? [words] : [];
}
