import { OnrecordError } from '../../errors.ts';
import { judgePages } from '../door/judge-text.ts';
import type { DraftFields, IngestLimits } from '../ingest.ts';
import { findHeadline } from '../layout/headline.ts';
import { TURN } from '../layout/pdf-blocks.ts';
import { layOutPdf } from '../layout/pdf-layout.ts';
import type { PdfItem } from '../layout/pdf-runs.ts';
import { joinBlocks } from '../layout/text-blocks.ts';
import { cleanField, cleanLanguage } from '../metadata/clean-field.ts';
import { parseByline } from '../metadata/parse-byline.ts';
import { createFileReader } from './reader.ts';

/** A PDF's text, its lines joined to paragraphs. Its creation date is when the file was made, so it is no date of publication. */
export const pdfReader = createFileReader('pdf', async (bytes, { limits, url }) => {
  assertWhole(bytes);
  const { pages, fields } = await readPages(bytes, limits);
  const layout = layOutPdf(pages, fields.title == null ? [] : [fields.title]);
  const text = joinBlocks(layout.blocks);
  if (text.length === 0) {
    throw new OnrecordError('empty-input', 'The PDF holds no text, only pictures.', {
      remedy: 'Have its text recognised (OCR) first, and read the result.',
    });
  }
  assertLetters(text);
  const intake = judgePages(pages.map(countPageWords));
  return { ...fields, text, title: layout.title ?? findPlausibleHeadline(text), url, intake };
});

/** The first line of a transcript is a question, and no headline. */
function findPlausibleHeadline(text: string): string | null {
  const line = findHeadline(text);
  return line === null || TURN.test(line) ? null : line;
}

/** A font without a map to letters gives signs that stand for nothing. */
function assertLetters(text: string): void {
  const unknown = text.match(/[\uFFFD\uE000-\uF8FF]/g)?.length ?? 0;
  if (unknown < 0.2 * text.replace(/\s/g, '').length) return;
  throw new OnrecordError('pdf-failed', 'It does not tell which letters its signs stand for.', {
    remedy: 'Have its text recognised (OCR) first, and read the result.',
  });
}

/** About so many words: a file may write each letter as a run of its own, so that runs tell no words apart. */
function countPageWords(runs: readonly PdfItem[]): number {
  const letters = runs.reduce((sum, { str }) => sum + (str.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  return Math.round(letters / 5);
}

/** What is used of pdf.js. */
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<{ getTextContent(): Promise<{ items: unknown[] }>; cleanup(): unknown }>;
  getMetadata(): Promise<{ info: unknown; metadata: { get(name: string): unknown } | null }>;
  destroy(): Promise<void>;
}

async function readPages(
  bytes: Uint8Array,
  limits: IngestLimits,
): Promise<{ pages: PdfItem[][]; fields: DraftFields }> {
  const document = await openPdf(bytes);
  try {
    const pages: PdfItem[][] = [];
    let length = 0;
    for (let number = 1; number <= document.numPages && length <= limits.textLength; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const runs = items.filter(isTextItem);
      page.cleanup();
      for (const { str } of runs) length += str.length;
      pages.push(runs);
    }
    return { pages, fields: await readFields(document) };
  } catch (cause) {
    if (cause instanceof RangeError) throw cause;
    return refusePdf(`Its pages could not be read: ${(cause as Error).message}`, cause);
  } finally {
    await document.destroy();
  }
}

async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // pdf.js takes the buffer over, and prints its warnings unless told not to.
    return (await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })) as unknown as PdfDocument;
  } catch (cause) {
    if ((cause as Error).name !== 'PasswordException')
      refusePdf(`It could not be opened: ${(cause as Error).message}`, cause);
    throw new OnrecordError('pdf-failed', 'It is locked with a password.', {
      remedy: 'Save a copy without the password and read that.',
      cause,
    });
  }
}

function isTextItem(item: unknown): item is PdfItem {
  return typeof (item as { str?: unknown }).str === 'string';
}

async function readFields(document: PdfDocument): Promise<DraftFields> {
  const { info } = await document.getMetadata().catch(() => ({ info: null }));
  const { Title, Author, Language } = (info ?? {}) as Record<string, unknown>;
  return { title: readPlausibleTitle(Title), byline: readPlausibleAuthor(Author), language: cleanLanguage(Language) };
}

/** Programs write file names and their own names where a title should be: "Microsoft Word - draft_v3.doc". */
function readPlausibleTitle(value: unknown): string | null {
  const title = cleanField(value);
  if (title === null || !title.includes(' ') || title.length > 300) return null;
  const isName =
    /^(?:microsoft |untitled|document\b|slide \d|print(?:ed)? )|\.(?:docx?|pdf|indd|qxd|html?|txt|rtf|odt)$/i.test(
      title,
    );
  return isName ? null : title;
}

function readPlausibleAuthor(value: unknown): string[] {
  return parseByline(cleanField(value)).filter(
    (name) => name.includes(' ') && !/\b(?:user|admin|windows|microsoft|adobe)\b/i.test(name),
  );
}

/** pdf.js mends a file that breaks off and gives the pages it finds; half an article must not pass for a whole one. */
function assertWhole(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, 1024).includes('%PDF-')) refusePdf('It does not begin as a PDF does.');
  if (!file.subarray(-4096).includes('%%EOF')) refusePdf('It breaks off before its end.');
}

function refusePdf(message: string, cause?: unknown): never {
  throw new OnrecordError('pdf-failed', message, {
    remedy: 'Download or save the file again; check that a PDF viewer opens it.',
    cause,
  });
}
