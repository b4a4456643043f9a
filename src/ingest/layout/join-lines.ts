import { isBrokenWord, isCompound, type WordUse } from './broken-word.ts';

/** Fewer lines tell nothing about how a document breaks its words. */
const FEW_LINES = 60;

/** The words of all lines but for those broken at a line's end, and whether words are broken there at all. */
export function collectWords(lines: readonly string[]): WordUse {
  const words = new Set<string>();
  const breaks: [string, string][] = [];
  let isRest = false;
  lines.forEach((line, index) => {
    const lower = isRest ? line.toLowerCase().replace(/^\p{L}+/u, '') : line.toLowerCase();
    const start = /\p{L}+(?=[-\u2010\u00ad]$)/u.exec(lower.slice(-40))?.[0];
    const whole = start === undefined ? lower : lower.slice(0, -start.length - 1);
    for (const word of whole.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []) words.add(word);
    isRest = start !== undefined;
    const end = /^\p{Ll}+/u.exec(lines[index + 1] ?? '')?.[0];
    if (start !== undefined && end !== undefined) breaks.push([start, end]);
  });
  // Where no words are broken, most hyphens at line ends are those of compounds that happen to stand there.
  const compounds = breaks.filter(([start, end]) => !words.has(start + end) && isCompound(start, end, words)).length;
  return { words, isHyphenated: lines.length < FEW_LINES || compounds <= breaks.length / 2 };
}

/** Two lines of a paragraph as one: words, ranges and addresses broken at the end of the first are whole again. */
export function joinLines(before: string, after: string, words: WordUse): string {
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + after;
  if (continuesAddress(before, after)) return before + after;
  if (/[\p{L}\d]—$/u.test(before)) return before + after;
  const hyphen = /([\p{L}\d%]+)[-\u2010–]$/u.exec(before);
  if (hyphen === null) return `${before} ${after}`;
  const start = hyphen[1]!;
  // "12-/15 million" is a range, "2019-/20" a year, "Anglo-/American" and "5-/year" words with a hyphen.
  const end = /^\p{Ll}+(?:['’]\p{Ll}+)?/u.exec(after)?.[0];
  if (end === undefined) return /^[\p{L}\d$€£]/u.test(after) ? before + after : `${before} ${after}`;
  if (/\d/.test(start) || before.endsWith('–')) return before + after;
  if (/^(?:and|or|to|und|oder)\b/.test(after)) return `${before} ${after}`;
  const compound = /(?:[\p{L}]+-)+$/u.exec(before)?.[0] ?? '';
  if (compound.length > start.length + 1) return before + after;
  return isBrokenWord(start, end, words) ? before.slice(0, -1) + after : before + after;
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]*$/i;

/** An address goes on where it stops at one of its own signs, or where what follows holds such signs. */
function continuesAddress(before: string, after: string): boolean {
  const address = ADDRESS.exec(before.slice(-300))?.[0];
  if (address === undefined) return false;
  const next = /^\S+/.exec(after.slice(0, 300))?.[0] ?? '';
  if (!/^[\w#%&=?./~-]/.test(next)) return false;
  if (/[-_=&?%#~]$/.test(address)) return true;
  if (/[/=&?_~]|\.(?:html?|pdf|php|aspx?)\b/.test(next.replace(/[.,;:)]+$/, '')) && !/\.$/.test(address)) return true;
  return /[/.]$/.test(address) && /^[\da-z]+[-\d]/.test(next);
}
