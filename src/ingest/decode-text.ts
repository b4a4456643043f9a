import { isUtf8 } from 'node:buffer';
import { getBOMEncoding, labelToName, TextDecoder } from '@exodus/bytes/encoding.js';
import sniffHtmlEncoding from 'html-encoding-sniffer';
import { OnrecordError } from '../errors.ts';

/**
 * The text of a file: byte-order mark, transport charset, UTF-16 by its NULs, strict UTF-8, else Windows-1252.
 * The mark is dropped and line ends become "\n". Node's own TextDecoder is not used, because the one of Node 20 reads
 * Windows-1252 as Latin-1, which turns every curly quotation mark into a control character.
 */
export function decodeText(bytes: Uint8Array, charset: string | null): string {
  return normalizeLineEnds(assertText(decodeBytes(bytes, charset)));
}

/** As decodeText, with the encoding that an XML declaration names. */
export function decodeXml(bytes: Uint8Array, charset: string | null): string {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const declared = /<\?xml[^>]{0,200}?encoding\s{0,10}=\s{0,10}["']([\w.:-]{1,40})["']/.exec(head)?.[1] ?? null;
  // A declaration that can be read as ASCII does not stand in UTF-16, whatever it says.
  const isCredible = declared !== null && !/^utf-?16|ucs-?2/i.test(declared);
  return decodeText(bytes, charset ?? (isCredible ? declared : null));
}

/** The text of a page, by the rules that browsers follow; a page without any charset is UTF-8 if it can be. */
export function decodeHtml(bytes: Uint8Array, charset: string | null): string {
  const utf16 = detectUtf16(bytes);
  if (utf16 === null && getBOMEncoding(bytes) === null) assertNoNul(bytes);
  const encoding = sniffHtmlEncoding(bytes, {
    ...(charset === null ? {} : { transportLayerEncodingLabel: charset }),
    defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252',
  });
  return normalizeLineEnds(new TextDecoder(utf16 ?? encoding).decode(bytes));
}

function normalizeLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function decodeBytes(bytes: Uint8Array, charset: string | null): string {
  const marked = getBOMEncoding(bytes);
  if (marked !== null)
    return tryDecode(bytes, marked) ?? refuseEncoding(`It begins as ${marked}, but goes on as no text.`);
  const utf16 = detectUtf16(bytes);
  if (utf16 !== null) return tryDecode(bytes, utf16) ?? refuseBinary();
  assertNoNul(bytes);
  const named = charset === null ? null : labelToName(charset);
  const asNamed = named === null ? null : tryDecode(bytes, named);
  if (asNamed !== null) return asNamed;
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  assertNotBrokenUtf8(bytes);
  return new TextDecoder('windows-1252').decode(bytes);
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: spaces and line ends alone put NULs on one side of the pairs, and none on the other. */
function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  const nuls = [0, 0];
  for (let index = 0; index < length; index += 1) if (bytes[index] === 0) nuls[index & 1]! += 1;
  const [even, odd] = nuls as [number, number];
  const enough = Math.max(1, length / 40);
  if (odd >= enough && even === 0) return 'utf-16le';
  return even >= enough && odd === 0 ? 'utf-16be' : null;
}

/** UTF-8 with a few bad bytes would be told as 1252 with rubbish for every accent: "â€œKyiv" for “Kyiv. */
function assertNotBrokenUtf8(bytes: Uint8Array): void {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\u0000-\u007F\uFFFD]/g)?.length ?? 0;
  if (whole <= broken) return;
  const at = Buffer.byteLength(text.slice(0, text.indexOf('\uFFFD')));
  refuseEncoding('It is UTF-8 with bad bytes in it.', `byte ${at}`);
}

/** Control characters in number, where no text has them: compressed or binary data that happens to hold no NUL. */
function assertText(text: string): string {
  // Tab, line ends, vertical tab, form feed, backspace, escape and Ctrl-Z do stand in texts.
  const controls = text.match(/[\u0000-\u0007\u000E-\u0019\u001C-\u001F\u007F-\u0084\u0086-\u009F]/g)?.length ?? 0;
  if (controls > 2 + text.length / 100) refuseBinary();
  return text;
}

function assertNoNul(bytes: Uint8Array): void {
  if (bytes.includes(0)) refuseBinary();
}

function refuseBinary(): never {
  throw new OnrecordError('binary-file', 'It holds binary data, not text.', {
    remedy: 'If it is a PDF, DOCX or another document, give it the file name extension that fits.',
  });
}

function refuseEncoding(message: string, place?: string): never {
  throw new OnrecordError('bad-encoding', message, {
    ...(place === undefined ? {} : { place }),
    remedy: 'Save it as UTF-8 and read it again.',
  });
}
