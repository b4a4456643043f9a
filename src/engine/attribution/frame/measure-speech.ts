import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Layers, ReadableText } from '../../layers/layers.ts';

type BlockLayers = Pick<Layers, 'blocks' | 'quotations' | 'tokens'>;

/** Whose speech a paragraph announces. */
interface Announcement {
  readonly home: number;
  readonly source: readonly Span[];
  /** Is somebody else cited in a paragraph? */
  isTold(block: number): boolean;
}

/** A release tells in a headline, and perhaps a paragraph, why somebody speaks, and then lets him speak to its end. */
const LAST_OPENING_BLOCK = 2;

/**
 * How many of the paragraphs behind "Edda Flint said:" are hers, which no mark tells. As far as nobody else is cited, quoted or announced
 * and nobody speaks of her: up to the last one that says "I" or "we"; all of them in a release, whose first paragraphs announce her and
 * which has nothing else behind. Else only the first.
 */
export function measureSpeech(document: ReadableText, layers: BlockLayers, announcement: Announcement): number {
  const { blocks } = layers;
  const { home, isTold } = announcement;
  const names = nameWords(document.text, announcement.source);
  let [own, end] = [0, home + 1];
  for (; end < blocks.length; end++) {
    const isFirst = end === home + 1;
    const seen = scanBlock(document, layers, end, names);
    if (!isFirst && (isTold(end) || !isPlain(document.text, layers, end) || seen.hasName)) break;
    if (seen.isOwn) own = end - home;
  }
  const startsOwn = scanBlock(document, layers, home + 1, names).isOwn;
  const isRelease = home <= LAST_OPENING_BLOCK && end === blocks.length && startsOwn;
  return isRelease ? end - home - 1 : Math.max(1, own);
}

/** A paragraph that quotes nobody and announces nothing. */
function isPlain(text: string, { blocks, quotations }: BlockLayers, index: number): boolean {
  const { kind, span } = blocks[index]!;
  const quotation = quotations[findFirstEndingAfter(quotations, span[0])];
  return kind === 'paragraph' && text[span[1] - 1] !== ':' && !(quotation && quotation.span[0] < span[1]);
}

function scanBlock(
  { language }: ReadableText,
  { blocks, tokens }: BlockLayers,
  index: number,
  names: ReadonlySet<string>,
) {
  const [start, end] = blocks[index]!.span;
  let [isOwn, hasName] = [false, false];
  for (let at = findFirstEndingAfter(tokens, start); at < tokens.length && tokens[at]!.span[0] < end; at++) {
    isOwn ||= language.reportingWords.ownSources.has(tokens[at]!.lower);
    hasName ||= names.has(tokens[at]!.text);
  }
  return { isOwn, hasName };
}

/** The last capital word of a source: whoever speaks does not call himself by it. */
function nameWords(text: string, [source]: readonly Span[]): ReadonlySet<string> {
  const last =
    source &&
    text
      .slice(...source)
      .match(/\p{Lu}[\p{L}'’-]{2,30}/gu)
      ?.at(-1);
  return new Set(last ? [last] : []);
}
