import type { Code, Html, List, ListItem, Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { readHtmlBlocks } from './html-blocks.ts';
import { parseHtml } from './html-document.ts';
import { createLineAligner, joinLined, type LinedBlock, type LinedText, trimEnd, trimLined } from './lined-text.ts';
import { createItemMark } from './text-blocks.ts';

/** The text of Markdown in blocks, without its marks, with the lines that the words stand on (the source's first is 1). */
export function readMarkdownBlocks(root: Parents, source: string): LinedBlock[] {
  return root.children.flatMap((node) => readBlock(node, source));
}

function readBlock(node: RootContent, source: string): LinedBlock[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return toParagraphs(readInlines(node.children, source));
    case 'code':
      return toParagraphs({ text: node.value, lines: [[0, lineOf(node) + (isFenced(node, source) ? 1 : 0)]] });
    case 'html':
      return readHtml(node);
    case 'list':
      return readList(node, source);
    case 'blockquote':
      return readMarkdownBlocks(node, source);
    default:
      return [];
  }
}

function isFenced(node: Code, source: string): boolean {
  return /^(?:`{3}|~{3})/.test(source.slice(startOf(node), startOf(node) + 3));
}

function readHtml(node: Html): LinedBlock[] {
  const align = createLineAligner(node.value, lineOf(node));
  const blocks = readHtmlBlocks(parseHtml(node.value).querySelector('body')!);
  return blocks.map((block) => ({ ...block, lines: align(block.text) }));
}

function readList(list: List, source: string): LinedBlock[] {
  const first = list.start ?? 1;
  return list.children.flatMap((item, index) =>
    readItem(item, createItemMark(list.ordered ? first + index : null), source),
  );
}

function readItem(item: ListItem, mark: string, source: string): LinedBlock[] {
  const blocks = readMarkdownBlocks(item, source);
  return blocks.map((block, index) => (index === 0 ? addMark(block, mark) : { ...block, kind: 'item' }));
}

function addMark({ text, lines }: LinedBlock, mark: string): LinedBlock {
  const moved = lines.map(([index, line]) => [index === 0 ? 0 : index + mark.length, line] as const);
  return { kind: 'item', text: mark + text, lines: moved };
}

function readInlines(nodes: readonly PhrasingContent[], source: string): LinedText {
  return joinLined(nodes.map((node) => readInline(node, source)));
}

function readInline(node: Nodes, source: string): LinedText {
  if (node.type === 'text') return unwrapLines(node.value, lineOf(node));
  if (node.type === 'inlineCode') {
    const written = source.slice(startOf(node), node.position?.end.offset);
    return { text: node.value, lines: createLineAligner(written, lineOf(node))(node.value) };
  }
  if (node.type === 'break') return { text: '\n', lines: [] };
  if (node.type === 'html') return { text: /^<br\b/i.test(node.value) ? '\n' : '', lines: [] };
  return 'children' in node ? joinLined(node.children.map((child) => readInline(child, source))) : NOTHING;
}

const NOTHING: LinedText = { text: '', lines: [] };

/** A line end in a paragraph is a space, as browsers draw it; the rows of a table stay rows. */
function unwrapLines(value: string, line: number): LinedText {
  if (/^[ \t]{0,20}\|/m.test(value)) return { text: value, lines: [[0, line]] };
  const rows = value.split('\n').map((row, index, all): LinedText => {
    const start = index === 0 ? row : row.replace(/^[ \t]+/, '');
    const text = index === all.length - 1 ? start : `${trimEnd(start)} `;
    return { text, lines: [[0, line + index]] };
  });
  return joinLined(rows);
}

function toParagraphs(lined: LinedText): LinedBlock[] {
  const trimmed = trimLined(lined);
  return trimmed.text.length === 0 ? [] : [{ kind: 'paragraph', ...trimmed }];
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}
