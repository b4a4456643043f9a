import { OnrecordError } from '../../errors.ts';
import type { DraftFields } from '../ingest.ts';
import { findHeadline } from '../layout/headline.ts';
import { readHtmlBlocks } from '../layout/html-blocks.ts';
import { parseHtml } from '../layout/html-document.ts';
import type { HtmlDocument } from '../layout/html-tree.ts';
import { joinBlocks } from '../layout/text-blocks.ts';
import { cleanField, cleanLanguage } from '../metadata/clean-field.ts';
import { parseByline } from '../metadata/parse-byline.ts';
import { type DocxParts, readDocxParts } from './docx-parts.ts';
import { createFileReader } from './reader.ts';

/** A Word document by way of HTML, so that its lists and headings are laid out as those of a page. */
export const docxReader = createFileReader('docx', async (bytes, { url }) => {
  const { archive, core } = unpackDocx(bytes);
  const fields = readFields(core ?? '');
  const document = parseHtml(`<body>${await convertToHtml(archive)}</body>`);
  dropNoteMarks(document);
  const body = document.querySelector('body')!;
  const text = joinBlocks(readHtmlBlocks(body));
  const heading = body.firstChild?.nodeName === 'H1' ? cleanField(body.firstChild.textContent) : null;
  return { ...fields, text, title: fields.title ?? heading ?? findHeadline(text), url };
});

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
    return value;
  } catch (cause) {
    if (cause instanceof RangeError) throw cause;
    return refuseDocx(`It could not be read: ${(cause as Error).message.split(' : ')[0]}.`, cause);
  }
}

/** The raised "[1]" of a note stands between words that belong together; the notes themselves stay, at the end. */
function dropNoteMarks(document: HtmlDocument): void {
  for (const link of [...document.querySelectorAll('a')]) {
    if (/^#(?:footnote|endnote)-/.test(link.getAttribute('href') ?? '')) link.remove();
  }
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
