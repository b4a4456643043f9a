import { createLazyReader } from './formats/lazy-reader.ts';
import { jsonlReader } from './formats/read-jsonl.ts';
import { textReader } from './formats/read-text.ts';
import type { Reader } from './formats/reader.ts';
import { stripGzipEnding } from './unpack-gzip.ts';

// Those who only tell one format from another, or read plain text, need not wait for the parsers of all the others.
const captionReader = createLazyReader(
  'captions',
  async () => (await import('./formats/read-captions.ts')).captionReader,
);
const speechReader = createLazyReader(
  'captions',
  async () => (await import('./formats/read-captions.ts')).speechReader,
);
const docxReader = createLazyReader('docx', async () => (await import('./formats/read-docx.ts')).docxReader);
const feedReader = createLazyReader('feed', async () => (await import('./formats/read-feed.ts')).feedReader);
const htmlReader = createLazyReader('html', async () => (await import('./formats/read-html.ts')).htmlReader);
const jsonReader = createLazyReader('jsonl', async () => (await import('./formats/read-json.ts')).jsonReader);
const markdownReader = createLazyReader('md', async () => (await import('./formats/read-markdown.ts')).markdownReader);
const newsmlReader = createLazyReader('newsml', async () => (await import('./formats/read-newsml.ts')).newsmlReader);
const pdfReader = createLazyReader('pdf', async () => (await import('./formats/read-pdf.ts')).pdfReader);

const xmlReader = createLazyReader('feed', async () => (await import('./formats/read-xml.ts')).xmlReader);

const READERS = {
  captions: captionReader,
  docx: docxReader,
  feed: feedReader,
  html: htmlReader,
  json: jsonReader,
  jsonl: jsonlReader,
  markdown: markdownReader,
  newsml: newsmlReader,
  pdf: pdfReader,
  speech: speechReader,
  text: textReader,
  xml: xmlReader,
} as const;

export type ReaderName = keyof typeof READERS;

/** How many bytes of an input tell its format. */
export const HEAD_BYTES = 64 * 1024;

const BY_EXTENSION: Readonly<Record<string, Reader>> = {
  atom: feedReader,
  docx: docxReader,
  htm: htmlReader,
  html: htmlReader,
  json: jsonReader,
  jsonl: jsonlReader,
  markdown: markdownReader,
  md: markdownReader,
  ndjson: jsonlReader,
  pdf: pdfReader,
  rdf: feedReader,
  rss: feedReader,
  srt: captionReader,
  text: textReader,
  txt: textReader,
  vtt: captionReader,
  xhtml: htmlReader,
  xml: xmlReader,
};

const BY_MEDIA_TYPE: Readonly<Record<string, Reader>> = {
  'application/atom+xml': feedReader,
  'application/jsonl': jsonlReader,
  'application/pdf': pdfReader,
  'application/rdf+xml': feedReader,
  'application/rss+xml': feedReader,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': docxReader,
  'application/x-jsonlines': jsonlReader,
  'application/x-ndjson': jsonlReader,
  'application/vnd.iptc.g2.newsitem+xml': newsmlReader,
  'application/vnd.iptc.g2.newsmessage+xml': newsmlReader,
  'application/x-subrip': captionReader,
  'application/xhtml+xml': htmlReader,
  'text/html': htmlReader,
  'text/markdown': markdownReader,
  'text/srt': captionReader,
  'text/vtt': captionReader,
};

/** The extensions that a search through a folder takes. Most .json and .xml files of a folder are no articles: they are read when named. */
export function isSearchedExtension(path: string): boolean {
  const extension = extensionOf(stripGzipEnding(path));
  return Object.hasOwn(BY_EXTENSION, extension) && extension !== 'json' && extension !== 'xml';
}

/** The reader that a file's name asks for, or null. */
export function detectByName(path: string): Reader | null {
  const extension = extensionOf(path);
  return Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension]! : null;
}

/** The name by which another process finds the reader. */
export function findReaderName(reader: Reader): ReaderName | null {
  return (Object.keys(READERS) as ReaderName[]).find((name) => READERS[name] === reader) ?? null;
}

export function findReader(name: ReaderName): Reader {
  return READERS[name];
}

/** The reader that a content type asks for, or null where it says too little (text/plain may be anything). */
export function detectByMediaType(mediaType: string | null): Reader | null {
  const type = mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  return Object.hasOwn(BY_MEDIA_TYPE, type) ? BY_MEDIA_TYPE[type]! : null;
}

/** The reader that the first bytes ask for; null for what is neither text nor a format that Onrecord reads. */
export function detectByContent(head: Uint8Array): Reader | null {
  const latin = Buffer.from(head).toString('latin1');
  if (latin.slice(0, 1024).includes('%PDF-')) return pdfReader;
  if (latin.startsWith('PK\u0003\u0004')) return /word\/|\[Content_Types\]\.xml/.test(latin) ? docxReader : null;
  // UTF-16 without a mark has NULs on one side of its pairs; the text decoder tells it from binary data.
  const start = latin
    .replaceAll('\0', '')
    .replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '')
    .trimStart();
  return (
    detectByMarkup(start) ?? detectByTimes(start) ?? detectByJson(start) ?? (isProbablyText(head) ? textReader : null)
  );
}

function detectByMarkup(start: string): Reader | null {
  if (!start.startsWith('<')) return null;
  const root = /<([a-z][\w:]{0,30})[\s>/]/i
    .exec(start.slice(0, 8192).replace(/<!--[\s\S]*?-->/g, ''))?.[1]
    ?.toLowerCase();
  if (/^(?:[\w-]{1,20}:)?news(?:item|message)$/.test(root ?? '')) return newsmlReader;
  if (root === 'rss' || root === 'feed' || root === 'rdf:rdf') return feedReader;
  const isPage =
    /^<!doctype html/i.test(start) ||
    /^(?:html|head|body|title|meta|link|article|main|section|div|p|h1|h2|script|style)$/.test(root ?? '');
  return isPage ? htmlReader : null;
}

/** "WEBVTT", or a number and the times of the first caption. */
function detectByTimes(start: string): Reader | null {
  const isCaptions =
    /^WEBVTT(?:[ \t\r\n]|$)/.test(start) ||
    /^\d{1,9}[ \t]*\r?\n[ \t]*\d{1,3}:\d{2}:\d{2}[,.]\d{1,3}[ \t]*-->/.test(start);
  return isCaptions ? captionReader : null;
}

/** The keys of a transcript, before which there is no document's id. */
function isSpeech(start: string): boolean {
  const found = /"(?:segments|transcription|utterances)"\s*:\s*\[\s*\{/.exec(start);
  return found !== null && !/"id"\s*:/.test(start.slice(0, found.index));
}

/** A first line that is an object by itself is JSON Lines; another object or array of objects is JSON. */
function detectByJson(start: string): Reader | null {
  if (/^\[\s*\{\s*"/.test(start)) return jsonReader;
  if (!/^\{\s*"/.test(start)) return null;
  if (isSpeech(start)) return speechReader;
  const line = start.slice(0, start.indexOf('\n') < 0 ? start.length : start.indexOf('\n'));
  return /\}\s*$/.test(line) || line.length >= HEAD_BYTES - 3 ? jsonlReader : jsonReader;
}

function isProbablyText(head: Uint8Array): boolean {
  const sample = head.subarray(0, 4096);
  let nuls = 0;
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) nuls += 1;
    else if (byte < 0x08 || (byte > 0x0d && byte < 0x1a)) controls += 1;
  }
  const isUtf16 = nuls > 0 && isOneSided(sample);
  return (nuls === 0 || isUtf16) && controls <= 2 + sample.length / 100;
}

function isOneSided(sample: Uint8Array): boolean {
  return (
    sample.every((byte, index) => byte !== 0 || index % 2 === 0) ||
    sample.every((byte, index) => byte !== 0 || index % 2 === 1)
  );
}

function extensionOf(path: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}
