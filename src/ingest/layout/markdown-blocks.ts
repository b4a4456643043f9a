import type { List, ListItem, Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { readHtmlBlocks } from './html-blocks.ts';
import { parseHtml } from './html-document.ts';
import { createItemMark, type TextBlock } from './text-blocks.ts';

/** The text of Markdown in blocks, without its marks. */
export function readMarkdownBlocks(root: Parents): TextBlock[] {
  return root.children.flatMap(readBlock);
}

function readBlock(node: RootContent): TextBlock[] {
  switch (node.type) {
    case 'heading':
      return toParagraphs(readInlines(node.children));
    case 'paragraph':
      return toParagraphs(readInlines(node.children));
    case 'code':
      return toParagraphs(node.value);
    case 'html':
      return readHtmlBlocks(parseHtml(node.value).querySelector('body')!);
    case 'list':
      return readList(node);
    case 'blockquote':
      return readMarkdownBlocks(node);
    default:
      return [];
  }
}

function readList(list: List): TextBlock[] {
  const first = list.start ?? 1;
  return list.children.flatMap((item, index) => readItem(item, createItemMark(list.ordered ? first + index : null)));
}

function readItem(item: ListItem, mark: string): TextBlock[] {
  const blocks = readMarkdownBlocks(item);
  return blocks.map((block, index) => ({ kind: 'item', text: index === 0 ? mark + block.text : block.text }));
}

function readInlines(nodes: readonly PhrasingContent[]): string {
  return nodes.map(readInline).join('');
}

function readInline(node: Nodes): string {
  if (node.type === 'text') return unwrapLines(node.value);
  if (node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? '\n' : '';
  return 'children' in node ? node.children.map(readInline).join('') : '';
}

/** A line end in a paragraph is a space, as browsers draw it; the rows of a table stay rows. */
function unwrapLines(text: string): string {
  return /^\s*\|/m.test(text) ? text : text.replace(/[ \t]*\n[ \t]*/g, ' ');
}

function toParagraphs(text: string): TextBlock[] {
  const trimmed = text.replace(/^[ \t\n]+|[ \t\n]+$/g, '');
  return trimmed.length === 0 ? [] : [{ kind: 'paragraph', text: trimmed }];
}
