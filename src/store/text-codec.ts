/**
 * Databases keep text as UTF-8 and end it at U+0000; a JavaScript string may hold that character, and halves of
 * surrogate pairs, and a record must come back exactly as it was added. So these, and the escape itself, are written
 * as U+001A and four hex digits. Any other text is kept as it is.
 */
const ESCAPE = '\u001a';
const UNSAFE = /[\u0000\u001a\p{Surrogate}]/u;
const ALL_UNSAFE = /[\u0000\u001a\p{Surrogate}]/gu;
const ESCAPED = /\u001a([0-9a-f]{4})/g;

export function encodeText(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text.replace(ALL_UNSAFE, (unit) => ESCAPE + unit.charCodeAt(0).toString(16).padStart(4, '0'));
}

export function decodeText(text: string): string {
  if (!text.includes(ESCAPE)) return text;
  return text.replace(ESCAPED, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
