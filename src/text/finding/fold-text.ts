/** A text in which white space, quotation marks and dashes have one shape each, with the way back. */
export interface FoldedText {
  readonly raw: string;
  readonly codes: Uint16Array;
  /** Where each code begins and ends in the raw text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export const SPACE = 0x20;
const HYPHEN = 0x2d;

/** Runs of white space become one space; what has no width goes. The edges of a text count as white space. */
export function foldText(raw: string, edges: { readonly start: boolean; readonly end: boolean }): FoldedText {
  const codes = new Uint16Array(raw.length + 2);
  const starts = new Uint32Array(raw.length + 2);
  const ends = new Uint32Array(raw.length + 2);
  let length = 0;
  const put = (code: number, start: number, end: number) => {
    if (code !== SPACE || length === 0 || codes[length - 1] !== SPACE) {
      codes[length] = code;
      starts[length] = start;
      length++;
    }
    ends[length - 1] = end;
  };
  if (edges.start) put(SPACE, 0, 0);
  for (let at = 0; at < raw.length; at++) {
    const code = foldCode(raw.charCodeAt(at));
    if (code) put(code, at, at + 1);
  }
  if (edges.end) put(SPACE, raw.length, raw.length);
  return {
    raw,
    codes: codes.subarray(0, length),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

/** Index of the first code that begins at or after a place of the raw text. */
export function findCode({ starts }: FoldedText, place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Letters, digits and everything else that words are made of, in folded text. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  }
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !isPunctuation(code);
}

const isPunctuation = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xff0f);

/** 0 for what has no width. */
function foldCode(code: number): number {
  if (code > SPACE && code < 0x7f) return code === 0x60 ? 0x27 : code;
  return FOLDED.get(code) ?? code;
}

const SHAPES: readonly (readonly [to: number, from: readonly number[]])[] = [
  [SPACE, [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]],
  [SPACE, [0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a]],
  [0x22, [0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb, 0x2033]],
  [0x27, [0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0x2039, 0x203a, 0xb4]],
  [HYPHEN, [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212]],
  [0, [0x00ad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0]],
];

const FOLDED: ReadonlyMap<number, number> = new Map(
  SHAPES.flatMap(([to, from]) => from.map((code) => [code, to] as const)),
);
