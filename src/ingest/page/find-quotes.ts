import type { HtmlElement } from '../layout/html-tree.ts';
import type { BlockRange } from '../layout/text-blocks.ts';
import { trimEnd } from '../layout/trim-end.ts';
import { readClassWords } from './class-words.ts';
import type { BlockTurn } from './page-article.ts';
import type { PageBlock } from './page-block.ts';

/** A line that closes a quotation with whose it is: "— Edda Flint (@edda) November 22, 2026". */
const CLOSING_LINE = /^[\s"”]*[—–―‒-]{1,2}\s?(?=\p{L}|@)/u;
/** The same at the end of a paragraph, behind a line end or the end of a sentence. */
const CLOSING_PART = /(?:\n|[.!?…"”’]\s)[—–―]{1,2}\s?(?=\p{Lu}|@)[^\n]{2,120}$/u;
/** A name and what may follow it: a handle, an office, a day. */
const NAME =
  /^(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Dame|Rev|St)\.? )?[\p{L}\p{N}&.'’_-]+(?: [\p{L}\p{N}&.'’_-]+){0,7}?(?=$|\s?[,(|·•\n]| @| on \p{Lu}| in \p{Lu}| [—–-] )/u;
const LONGEST_SOURCE = 160;

/** Block quotes and embedded posts of the article, with whose they are where the page says so. */
export function findQuotes(blocks: readonly PageBlock[]): BlockTurn[] {
  const turns: BlockTurn[] = [];
  for (let start = 0; start < blocks.length; start += 1) {
    const box = findQuoteBox(blocks[start]!.element);
    if (box === null) continue;
    let end = start + 1;
    while (end < blocks.length && findQuoteBox(blocks[end]!.element)?.element === box.element) end += 1;
    const turn = createQuote(blocks, start, end, box.kind);
    if (turn !== null) turns.push(turn);
    start = end - 1;
  }
  return turns;
}

interface QuoteBox {
  readonly element: HtmlElement;
  readonly kind: 'quote' | 'post';
}

/** What is known of the elements of a page: each is looked at once. */
const BOXES = new WeakMap<HtmlElement, QuoteBox | 'none'>();

/** The outermost element that is a quotation; a figure around it holds the name. */
function findQuoteBox(element: HtmlElement | null): QuoteBox | null {
  if (element === null) return null;
  const known = BOXES.get(element);
  if (known !== undefined) return known === 'none' ? null : known;
  const outer = findQuoteBox(element.parent);
  const isPost = readClassWords(element).roles.has('post');
  const isQuote = isPost || element.nodeName === 'BLOCKQUOTE' || (element.nodeName === 'FIGURE' && holdsQuote(element));
  const box: QuoteBox | null = isQuote
    ? { element: outer?.element ?? element, kind: isPost ? 'post' : (outer?.kind ?? 'quote') }
    : outer;
  BOXES.set(element, box ?? 'none');
  return box;
}

function holdsQuote(figure: HtmlElement): boolean {
  return figure.children.some(
    (child) =>
      child.nodeName === 'BLOCKQUOTE' ||
      ('children' in child && child.children.some(({ nodeName }) => nodeName === 'BLOCKQUOTE')),
  );
}

interface Source {
  readonly speaker: string;
  /** Where the name stands. */
  readonly label: BlockRange;
  /** Where the words end that are said. */
  readonly end: { readonly block: number; readonly offset: number };
}

function createQuote(
  blocks: readonly PageBlock[],
  start: number,
  end: number,
  kind: 'quote' | 'post',
): BlockTurn | null {
  const source = findSource(blocks, start, end);
  const isPost = kind === 'post' || (source !== null && isHandled(blocks[source.label.from.block]!.text));
  const last = { block: end - 1, offset: blocks[end - 1]!.text.length };
  const from = { block: start, offset: 0 };
  const to = source?.end ?? last;
  if (to.block < from.block || (to.block === from.block && to.offset <= 0)) return null;
  return {
    kind: isPost ? 'post' : 'quote',
    speaker: source?.speaker ?? null,
    range: { from, to },
    label: source?.label ?? null,
  };
}

/** "(@name)": the page where it was posted knows its author by it. */
function isHandled(text: string): boolean {
  return /\(@[\w.@-]{1,80}\)/.test(text);
}

function findSource(blocks: readonly PageBlock[], start: number, end: number): Source | null {
  const last = end - 1;
  const block = blocks[last]!;
  if (end - start > 1 && isSourceBlock(block)) {
    const before = { block: last - 1, offset: blocks[last - 1]!.text.length };
    return readSource(block.text, CLOSING_LINE.exec(block.text)?.[0].length ?? 0, last, before);
  }
  const cut = findClosingPart(block);
  return cut === null ? null : readSource(block.text, cut.name, last, { block: last, offset: cut.words });
}

function isSourceBlock(block: PageBlock): boolean {
  if (block.text.length > LONGEST_SOURCE) return false;
  if (CLOSING_LINE.test(block.text)) return true;
  if (block.marks.some(({ element, start }) => element.nodeName === 'CITE' && start < 3)) return true;
  return [block.element, block.element.parent].some(
    (element) => element !== null && ['FOOTER', 'FIGCAPTION', 'CITE'].includes(element.nodeName),
  );
}

/** Where in the block the words end, and where the name begins. */
function findClosingPart({ text, marks }: PageBlock): { words: number; name: number } | null {
  const cite = marks.find(({ element, end }) => element.nodeName === 'CITE' && end === text.length);
  const start = cite?.start ?? CLOSING_PART.exec(text.slice(-LONGEST_SOURCE))?.index;
  if (start === undefined) return null;
  const place = cite === undefined ? start + Math.max(0, text.length - LONGEST_SOURCE) : start;
  const name = place + (/^[.!?…"”’]?[\s—–―-]*/u.exec(text.slice(place))?.[0].length ?? 0);
  const sentence = cite === undefined && /^[.!?…"”’]/.test(text.slice(place)) ? place + 1 : place;
  return { words: trimEnd(text.slice(0, sentence), ' \t\n\u00a0—–―-').length, name };
}

function readSource(text: string, from: number, block: number, end: Source['end']): Source | null {
  const rest = text.slice(from);
  const found = NAME.exec(rest)?.[0].trim();
  if (found === undefined || found.length < 2) return null;
  const label = { from: { block, offset: from }, to: { block, offset: from + found.length } };
  return { speaker: found, label, end };
}
