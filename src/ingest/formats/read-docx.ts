import { OnrecordError } from '../../errors.ts';
import type { DraftFields } from '../ingest.ts';
import { findHeadline } from '../layout/headline.ts';
import { readHtmlBlocks } from '../layout/html-blocks.ts';
import { parseHtml } from '../layout/html-document.ts';
import { joinBlocks, type TextBlock } from '../layout/text-blocks.ts';
import { cleanField, cleanLanguage } from '../metadata/clean-field.ts';
import { parseByline } from '../metadata/parse-byline.ts';
import { LABEL_MARK, writeOutDocx } from './docx-body.ts';
import { type DocxParts, readDocxParts } from './docx-parts.ts';
import { createFileReader } from './reader.ts';

/** A Word document by way of HTML, so that its lists and headings are laid out as those of a page. */
export const docxReader = createFileReader('docx', async (bytes, { url }) => {
  const { archive, core } = unpackDocx(bytes);
  const fields = readFields(core ?? '');
  const document = parseHtml(`<body>${await convertToHtml(writeOutDocx(archive))}</body>`);
  const body = document.querySelector('body')!;
  const text = joinBlocks(readHtmlBlocks(body).map(readLabel));
  const heading = body.firstChild?.nodeName === 'H1' ? cleanField(dropLabel(body.firstChild.textContent)) : null;
  return { ...fields, text, title: fields.title ?? heading ?? findHeadline(text), url };
});

/** A paragraph with a number or bullet before it is an item of a list. */
function readLabel({ kind, text }: TextBlock): TextBlock {
  return { kind: text.startsWith(LABEL_MARK) ? 'item' : kind, text: text.replaceAll(LABEL_MARK, '') };
}

function dropLabel(text: string): string {
  return text.startsWith(LABEL_MARK) ? text.slice(text.indexOf(' ') + 1) : text;
}

async function convertToHtml(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
        // Pictures would come as megabytes of base64.
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return joinCellParagraphs(value);
  } catch (cause) {
    if (cause instanceof RangeError) throw cause;
    return refuseDocx(`It could not be read: ${(cause as Error).message.split(' : ')[0]}.`, cause);
  }
}

const OPEN_CELL = /<t([dh])\b[^<>]*>/g;
const LONG_CELL = 300;

/** Word puts every line of a cell into a paragraph; a cell is one stretch of its row. Each cell ends at the next end of its kind. */
function joinCellParagraphs(html: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { 0: tag, 1: kind, index } of html.matchAll(OPEN_CELL)) {
    if (index < at) continue;
    const close = `</t${kind}>`;
    const found = html.indexOf(close, index + tag.length);
    if (found < 0) break;
    parts.push(html.slice(at, index), joinParagraphs(html.slice(index, found + close.length)));
    at = found + close.length;
  }
  return parts.join('') + html.slice(at);
}

function joinParagraphs(cell: string): string {
  return cell.length > LONG_CELL ? cell : cell.replace(/<\/p><p>/g, ' ').replace(/<\/?p>/g, '');
}

function readFields(xml: string): DraftFields {
  const core = parseHtml(xml);
  const textOf = (name: string): string | null => {
    for (const element of core.querySelectorAll('*')) {
      if (element.nodeName.toLowerCase() === name) return cleanField(element.textContent);
    }
    return null;
  };
  const title = textOf('dc:title');
  return {
    title: title?.includes(' ') ? title : null,
    byline: parseByline(textOf('dc:creator')).filter((name) => name.includes(' ')),
    language: cleanLanguage(textOf('dc:language')),
  };
}

function unpackDocx(bytes: Uint8Array): DocxParts {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) refuseDocx('It is locked with a password, or of the kind before DOCX.');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) refuseDocx('It does not begin as a DOCX file does.');
  try {
    return readDocxParts(bytes);
  } catch (cause) {
    if (cause instanceof OnrecordError) throw cause;
    return refuseDocx(`It could not be unpacked: ${(cause as Error).message}.`, cause);
  }
}

function refuseDocx(message: string, cause?: unknown): never {
  throw new OnrecordError('docx-failed', message, {
    remedy: 'Open it in a word processor and save it as DOCX again, without a password.',
    cause,
  });
}
