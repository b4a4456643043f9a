import type { Span } from '../../../schema/span.ts';

/** Where bytes of UTF-8 were read as Windows-1252, and what was meant: "â€™" for "’", "Ã«" for "ë". */
export function* findMojibake(text: string): Generator<{ readonly span: Span; readonly meant: string }> {
  for (let index = 0; index < text.length; index++) {
    const length = SEQUENCE_LENGTHS.find(([first, last]) => isBetween(toByte(text[index]!), first, last))?.[2];
    if (length === undefined) continue;
    const bytes = [...text.slice(index, index + length)].map(toByte);
    if (bytes.length < length || !bytes.slice(1).every((byte) => isBetween(byte, 0x80, 0xbf))) continue;
    const meant = decode(bytes as number[]);
    if (!isLikely(meant)) continue;
    yield { span: [index, index + length], meant };
    index += length - 1;
  }
}

/** First bytes of two, three and four, but for such as nobody's texts have. */
const SEQUENCE_LENGTHS: readonly (readonly [first: number, last: number, length: number])[] = [
  [0xc2, 0xd4, 2],
  [0xe2, 0xe2, 3],
  [0xf0, 0xf0, 4],
];

const isBetween = (byte: number | null, first: number, last: number): boolean =>
  byte !== null && first <= byte && byte <= last;

/** What Windows-1252 has from 0x80 on. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function toByte(character: string): number | null {
  const code = character.charCodeAt(0);
  if (code <= 0xff) return code;
  const at = UPPER.indexOf(character);
  return at < 0 ? null : 0x80 + at;
}

function decode([first, ...rest]: readonly number[]): string {
  const kept = rest.length === 1 ? 0x1f : rest.length === 2 ? 0x0f : 0x07;
  return String.fromCodePoint(rest.reduce((code, byte) => code * 64 + (byte & 0x3f), first! & kept));
}

/** Letters, marks and signs that news has: "Â»" may stand behind a word of a language that ends in "Â". */
const isLikely = (meant: string): boolean =>
  /[\p{L}\u00a0-\u00bf\u2010-\u203a\u20a0-\u20bf\u2122\u2190-\u21ff]|\p{Extended_Pictographic}/u.test(meant);
