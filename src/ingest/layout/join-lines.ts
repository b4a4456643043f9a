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

/** The lines of a paragraph as one: words, ranges and addresses broken at the end of a line are whole again. */
export function joinLines(lines: readonly string[], use: WordUse): string {
  let text = '';
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    text += next === undefined ? line : joinEnd(line, next, use);
  });
  return text;
}

/** The line as it stands before the next: with a blank behind it, as it is, or without its hyphen. */
function joinEnd(line: string, next: string, use: WordUse): string {
  const end = line.slice(-TAIL);
  if (end.endsWith('\u00AD')) return line.slice(0, -1);
  if (continuesAddress(end, next) || /[\p{L}\d]—$/u.test(end)) return line;
  const start = /[\p{L}\d%]+(?=[-\u2010–]$)/u.exec(end)?.[0];
  if (start === undefined) return `${line} `;
  // "12-/15 million" is a range, "2019-/20" a year, "Anglo-/American" and "5-/year" words with a hyphen.
  const rest = /^\p{Ll}+(?:['’]\p{Ll}+)?/u.exec(next)?.[0];
  if (rest === undefined) return /^[\p{L}\d$€£]/u.test(next) ? line : `${line} `;
  if (/\d/.test(start) || end.endsWith('–')) return line;
  if (/^(?:and|or|to)$/.test(rest)) return `${line} `;
  const isChain = end.slice(0, -start.length - 1).endsWith('-');
  return !isChain && isBrokenWord(start, rest, use) ? line.slice(0, -1) : line;
}

/** Longer than any word or address that matters. */
const TAIL = 300;

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]*$/i;

/** An address goes on where it stops at one of its own signs, or where what follows holds such signs. */
function continuesAddress(before: string, after: string): boolean {
  const address = ADDRESS.exec(before)?.[0];
  if (address === undefined) return false;
  const next = /^\S+/.exec(after.slice(0, 300))?.[0] ?? '';
  if (!/^[\w#%&=?./~-]/.test(next)) return false;
  if (/[-_=&?%#~]$/.test(address)) return true;
  if (/[/=&?_~]|\.(?:html?|pdf|php|aspx?)\b/.test(next.replace(/[.,;:)]+$/, '')) && !/\.$/.test(address)) return true;
  return /[/.]$/.test(address) && /^[\da-z]+[-\d]/.test(next);
}
