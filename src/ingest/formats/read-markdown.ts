import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { OnrecordError } from '../../errors.ts';
import { decodeText } from '../decode-text.ts';
import type { DraftFields } from '../ingest.ts';
import { locateBlocks } from '../layout/lined-text.ts';
import { readMarkdownBlocks } from '../layout/markdown-blocks.ts';
import { layOutBlocks } from '../layout/text-blocks.ts';
import { parseFrontMatter } from '../metadata/front-matter.ts';
import { readTextHead } from '../metadata/text-head.ts';
import { createFileReader } from './reader.ts';

const MAX_DEPTH = 100;
const MAX_INDENT = 400;
const MAX_MARKS = 10_000;

/** Markdown as plain text, with what its front matter tells. Its first heading is a title only when it comes first. */
export const markdownReader = createFileReader('md', (bytes, { charset, url, today }) => {
  const markdown = decodeText(bytes, charset);
  const { body, fields } = parseFrontMatter(markdown, today ?? null);
  assertSize(body);
  const tree = fromMarkdown(body);
  const blocks = readMarkdownBlocks(tree, body);
  const title = fields.title ?? (startsWithHeading(tree) ? (blocks[0]?.text ?? null) : null);
  const skipped = countLines(markdown.slice(0, markdown.length - body.length));
  const { text, starts } = layOutBlocks(blocks);
  const lines = locateBlocks(blocks, starts).map(([index, line]) => [index, line + skipped] as const);
  return { ...readOwnHead(text, fields, today ?? null), title, text, url: fields.url ?? url, lines };
});

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

/** What the front matter leaves out, the first lines may tell: "By …", "Published …". */
function readOwnHead(text: string, fields: DraftFields, today: string | null): DraftFields {
  const head = readTextHead(text, today);
  return {
    ...fields,
    byline: fields.byline?.length ? fields.byline : (head.byline ?? []),
    ...(!fields.publishedAt &&
      head.publishedAt && { publishedAt: head.publishedAt, publishedBasis: 'visible' as const }),
  };
}

function startsWithHeading(tree: Root): boolean {
  const first = tree.children[0];
  return first?.type === 'heading' && first.depth <= 2;
}

/** The parser's time grows with the square of the depth of quotes and lists, and of the marks in one paragraph. */
function assertSize(markdown: string): void {
  for (const [line] of markdown.matchAll(/^[ \t]*(?:[>*+-]|\d{1,9}[.)])[^\p{L}\n]*/gmu)) {
    const marks = line.match(/[>*+-](?=[ \t>])|\d[.)](?=[ \t])/g)?.length ?? 0;
    if (marks > MAX_DEPTH || line.search(/[^ \t]/) > MAX_INDENT) {
      refuseSize(`Its quotes and lists are nested more than ${MAX_DEPTH} deep.`);
    }
  }
  for (const paragraph of markdown.split(/\n[ \t]*\n/)) {
    const marks = paragraph.match(/[*_[\]]/g)?.length ?? 0;
    if (marks > MAX_MARKS) refuseSize(`A paragraph of it has more than ${MAX_MARKS} marks.`);
  }
}

function refuseSize(message: string): never {
  throw new OnrecordError('nested-too-deep', message, {
    remedy: 'Save its text alone, as a .txt file, and read that.',
  });
}
