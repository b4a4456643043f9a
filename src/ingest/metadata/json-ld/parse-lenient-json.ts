import { decodeHTML } from 'entities';

/** Mending goes sign by sign; what a page says of itself is rarely a tenth as long. */
const MAX_MENDED = 2_000_000;

/**
 * The values in a block of JSON as pages write it. What is no JSON is mended where there is one reading: comments and
 * CDATA marks around it, line ends within strings, quotation marks within strings that cannot end them, commas before a
 * bracket, several values one after another. None where that does not help.
 */
export function parseLenientJson(text: string): unknown[] {
  const whole = tryParse(text);
  if (whole !== undefined) return [whole];
  if (text.length > MAX_MENDED) return [];
  const plain = /^\s*[[{]\s*&quot;/.test(text) ? decodeHTML(text) : text;
  const mended = tryParse(mendJson(plain));
  return Array.isArray(mended) ? mended : [];
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text as an array of the values that stand in it; what stands between and around them goes. */
function mendJson(text: string): string {
  const parts: string[] = [];
  let depth = 0;
  for (let index = 0; index < text.length; ) {
    const char = text[index]!;
    const skipped = skipMark(text, index);
    if (skipped > index) index = skipped;
    else if (char === '"' && depth > 0) {
      const end = findStringEnd(text, index);
      parts.push(mendString(text.slice(index + 1, end)));
      index = end + 1;
    } else {
      depth = writeMark(char, depth, parts);
      index += 1;
    }
  }
  return `[${parts.join('')}]`;
}

/** Writes a bracket, or what stands within brackets; the depth behind it. */
function writeMark(char: string, depth: number, parts: string[]): number {
  if (char === '{' || char === '[') {
    parts.push(depth === 0 && parts.length > 0 ? `,${char}` : char);
    return depth + 1;
  }
  if (depth === 0) return 0;
  const isEnd = char === '}' || char === ']';
  if (isEnd) dropComma(parts);
  parts.push(char);
  return isEnd ? depth - 1 : depth;
}

/** A quotation mark ends a string only where JSON can go on behind it: `"He said "no" to it"` ends once. */
function findStringEnd(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '"' && canEnd(text, index + 1)) return index;
  }
  return text.length;
}

const MAX_GAP = 200;

function canEnd(text: string, from: number): boolean {
  const next = skipSpace(text, from);
  const char = text[next];
  if (char === undefined || char === ':' || char === '}' || char === ']') return true;
  if (char !== ',') return false;
  const after = text[skipSpace(text, next + 1)];
  return (
    after === undefined ||
    /["{[\]}\d/-]/.test(after) ||
    /^\s*(?:true|false|null)\b/.test(text.slice(next + 1, next + 40))
  );
}

function skipSpace(text: string, from: number): number {
  let index = from;
  while (index - from < MAX_GAP && /\s/.test(text[index] ?? '.')) index += 1;
  return index;
}

const CONTROLS: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"' };

function mendString(inner: string): string {
  const mended = inner.replace(/\\(?:u[\dA-Fa-f]{4}|["\\/bfnrt])|\\|["\u0000-\u001F]/g, (part) => {
    if (part.length > 1) return part;
    return part === '\\' ? '' : (CONTROLS[part] ?? ' ');
  });
  return `"${mended}"`;
}

const MARKS = ['<!--', '-->', '<![CDATA[', ']]>'];

/** Where a comment or a mark of HTML that begins here ends, else the same place. */
function skipMark(text: string, index: number): number {
  const char = text[index];
  if (char === '/') return skipComment(text, index);
  if (char !== '<' && char !== '-' && char !== ']') return index;
  const mark = MARKS.find((each) => text.startsWith(each, index));
  return index + (mark?.length ?? 0);
}

function skipComment(text: string, index: number): number {
  if (text[index + 1] === '*') {
    const end = text.indexOf('*/', index + 2);
    return end < 0 ? text.length : end + 2;
  }
  if (text[index + 1] !== '/') return index;
  // "//<![CDATA[" is a comment, and what it hides may stand on the same line.
  const end = text.slice(index, index + 2000).search(/[\n{]/);
  return end < 0 ? Math.min(text.length, index + 2000) : index + end;
}

function dropComma(parts: string[]): void {
  let last = parts.length - 1;
  while (last >= 0 && /^\s$/.test(parts[last]!)) last -= 1;
  if (parts[last] === ',') parts.splice(last, 1);
}
