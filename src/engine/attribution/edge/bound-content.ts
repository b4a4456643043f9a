import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, isOverlapping, trimSpan } from '../../../text/span.ts';
import { AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../../lang/en/function-words.ts';
import { READING_LABELS } from '../../lang/en/reporting-words.ts';
import type { Block, Layers } from '../../layers/layers.ts';

type ContentLayers = Pick<Layers, 'blocks' | 'quotations' | 'tokens'>;

/** "PORT HALEN (Interim) - ", "HALEN, June 9 — ": where a report comes from is nobody's words. */
const DATELINE =
  /^\p{Lu}[\p{Lu} .,'’-]{2,40}?(?:, \p{L}{3,9}\.? \d{1,2})?(?: \([\p{L} .-]{2,20}\))?\s*(?:-|–|—|--)\s+(?=\P{Ll})/u;
/** "19:20 ", "7.05pm: ": the entries of a live page begin with the hour. */
export const HOUR = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|BST|CET|ET|EST|EDT))?\s*[:|–—-]?\s+/i;
/** "Sir – ", "Dear editor, ": whom a letter is to. */
const SALUTATION = /^(?:Sir|Madam|Sirs|Dear \p{L}{2,20}(?: \p{L}{2,20})?)(?:,? or Madam)?\s*[,:–—-]\s+/u;
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
  source: readonly Span[] = [],
): Span[] {
  const taken = [...cue, ...source, ...content];
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
    .map((span) =>
      isQuoted([span[1] - 1, span[1]]) ? span : withoutStop(tokens, withLastWords(text, tokens, span, taken)),
    )
    .filter(([start, end]) => start < end);
  const own = pieces.filter(([start]) => start < blocks[home]!.span[1]);
  const items = announcedItems(text, blocks, home, [...cue, ...own]);
  return items.length ? [...own, ...items] : pieces;
}

/** A source without the hour or the salutation that begins its paragraph, if anything of it is left then. */
export function boundSource(text: string, blocks: readonly Block[], source: readonly Span[]): Span[] {
  return source
    .map((span): Span => withoutDateline(text, blocks[blockIndex(blocks, span[0])]!, span))
    .filter(([start, end]) => start < end && /\p{L}/u.test(text.slice(start, end)));
}

/**
 * Does a colon or a dash stand behind a word at the beginning of its paragraph that names what is read there, and nobody who
 * speaks? "Live: Storm reaches Wexholm", "Letters: who should pay?", "Sir – Your report …"
 */
export function isLabel(text: string, blocks: readonly Block[], cue: readonly Span[]): boolean {
  const [first] = cue;
  const block = first && blocks[blockIndex(blocks, first[0])];
  if (!block || cue.length > 1 || !/^[:–—-]+$/.test(text.slice(...first))) return false;
  if (first[1] <= findFirstWords(text, block)) return true;
  const before = text.slice(block.span[0], first[0]);
  return before.length <= 24 && READING_LABELS.has(before.trim().toLowerCase());
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
  return [Math.max(start, findFirstWords(text, block)), end];
}

/** Where the words of a paragraph begin, behind what is nobody's. */
function findFirstWords(text: string, { span: [start, end] }: Block): number {
  const opening = text.slice(start, Math.min(end, start + 100));
  const match = [DATELINE, HOUR, SALUTATION].map((form) => form.exec(opening)).find((found) => found !== null);
  return start + (match?.[0].length ?? 0);
}

/** The stop or comma behind a content is its sentence's (8,400 of 8,500 in the corpus), and an abbreviation's is its own. */
function withoutStop(tokens: Layers['tokens'], [start, end]: Span): Span {
  const last = tokens[findFirstEndingAfter(tokens, end - 1)];
  return last && last.span[1] === end && /^[.,;:]$/.test(last.text)
    ? [start, Math.max(start, last.span[0])]
    : [start, end];
}

/** No content of 18,750 ends between one of these and its noun, but for two. */
const LEADING_WORDS: ReadonlySet<string> = new Set('a an at by for from in of the with'.split(' '));

/** In tokens; what goes on longer is no phrase with a noun at its end. */
const LONGEST_PHRASE = 30;

/** A content that breaks off before a noun goes on to the end of it: "the only bus stop in | Little Dray". */
function withLastWords(text: string, tokens: Layers['tokens'], [start, end]: Span, taken: readonly Span[]): Span {
  let at = findFirstEndingAfter(tokens, end - 1);
  if (tokens[at]?.span[1] !== end || !LEADING_WORDS.has(tokens[at]!.lower)) return [start, end];
  let last = end;
  let hasNoun = false;
  const stop = at + LONGEST_PHRASE;
  for (at++; at < tokens.length && tokens[at]!.kind !== 'mark'; at++) {
    if (at > stop) return [start, end];
    const { span, lower } = tokens[at]!;
    if (text.slice(last, span[0]).includes('\n') || taken.some((other) => isOverlapping(other, span))) break;
    if (hasNoun && endsNounPhrase(lower)) break;
    hasNoun ||= !DETERMINERS.has(lower) && !POSSESSIVES.has(lower);
    last = span[1];
  }
  return [start, last];
}

const endsNounPhrase = (word: string): boolean =>
  PREPOSITIONS.has(word) || AUXILIARIES.has(word) || CLAUSE_OPENERS.has(word) || /^(?:and|or|to|who|which)$/.test(word);

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
