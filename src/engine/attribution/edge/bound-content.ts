import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, trimSpan } from '../../../text/span.ts';
import type { Block, Layers, ReadableText } from '../../layers/layers.ts';
import { completeContent } from './complete-content.ts';
import { cutAtSentences } from './cut-at-sentences.ts';
import { findFirstWords, indexOfBlock } from './first-words.ts';
import { reachSource } from './reach-source.ts';

type ContentLayers = Pick<Layers, 'blocks' | 'sentences' | 'quotations' | 'tokens'>;

/** Where the parts of a statement stand as they were found. */
interface Parts {
  readonly source?: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

const LIST_MARK = /^(?:[^\p{L}\p{N}"“‘'«]+|\d{1,3}[.)]|\(?[a-z]\))\s+/u;

/**
 * A content cut at the ends of paragraphs and sentences, without what cannot belong to it: a dateline, the hour of an entry, the stop behind it, and
 * words in another sentence or paragraph that are neither quoted nor announced by a colon (2 in 1,000 contents of the corpus have them). The list
 * that its paragraph announces is added: "named five conditions: • …".
 */
export function boundContent(
  document: ReadableText,
  layers: ContentLayers,
  { source = [], cue, content }: Parts,
): Span[] {
  const { text } = document;
  const { blocks, quotations, tokens } = layers;
  const taken = [...cue, ...source, ...content];
  const home = indexOfBlock(blocks, cue[0]?.[0] ?? content[0]?.[0] ?? 0);
  const isQuoted = ([start, end]: Span) => {
    const quotation = quotations[findFirstEndingAfter(quotations, start)];
    return quotation !== undefined && quotation.span[0] < end;
  };
  const isAnnounced = (index: number) => {
    let at = index;
    while (at > home && blocks[at]!.kind === 'list-item') at--;
    return index > home && text[blocks[Math.min(at, index - 1)]!.span[1] - 1] === ':';
  };
  const bounded = content
    .flatMap((span) => cutAtBlocks(blocks, span))
    .filter(({ block, span }) => block === home || isQuoted(span) || isAnnounced(block))
    .map(({ block, span }) => ({ block, span: fromFirstWords(document, blocks[block]!, span) }))
    .flatMap(({ block, span }) => (isAnnounced(block) ? [span] : cutAtSentences(text, layers, span, cue)))
    .map((span) =>
      isQuoted([span[1] - 1, span[1]])
        ? span
        : withoutStop(tokens, completeContent(document, tokens, reachSource(document, layers, span, taken), taken)),
    )
    .filter(([start, end]) => start < end);
  const own = bounded.filter(([start]) => start < blocks[home]!.span[1]);
  const items = announcedItems(text, blocks, home, [...cue, ...own]);
  return items.length ? [...own, ...items] : bounded;
}

/** A source without the hour or the salutation that begins its paragraph, if anything is left. */
export function boundSource(document: ReadableText, blocks: readonly Block[], source: readonly Span[]): Span[] {
  return source
    .map((span): Span => fromFirstWords(document, blocks[indexOfBlock(blocks, span[0])]!, span))
    .filter(([start, end]) => start < end && /\p{L}/u.test(document.text.slice(start, end)));
}

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

const fromFirstWords = (document: ReadableText, block: Block, [start, end]: Span): Span => [
  Math.max(start, findFirstWords(document, block)),
  end,
];

/** The stop or comma behind a content belongs to its sentence (8,400 of 8,500 in the corpus), but that of an abbreviation does not. */
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
