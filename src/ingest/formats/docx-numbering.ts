import { Parser } from 'htmlparser2';

/** How one level of a list counts: the pattern "%1.%2" stands for the counts of levels 1 and 2. */
interface Level {
  readonly start: number;
  readonly format: string;
  readonly pattern: string;
}

interface List {
  /** Lists of one kind go on counting where another of them stopped. */
  readonly kind: string;
  readonly restarts: ReadonlyMap<number, number>;
}

/** The numbering of a document's lists, as `numbering.xml` and the styles tell it. */
export interface Numbering {
  readonly lists: ReadonlyMap<string, List>;
  readonly kinds: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  readonly styles: ReadonlyMap<string, NumberedStyle>;
}

interface NumberedStyle {
  readonly list: string | null;
  readonly level: number;
  readonly basedOn: string | null;
}

const MAX_LEVELS = 9;

export function parseNumbering(numberingXml: string | null, stylesXml: string | null): Numbering {
  const xml = numberingXml ?? '';
  return { kinds: parseKinds(xml), lists: parseLists(xml), styles: parseStyles(stylesXml ?? '') };
}

function parseKinds(xml: string): Numbering['kinds'] {
  const kinds = new Map<string, Map<number, Level>>();
  let [kind, level] = ['', 0];
  const change = (part: Partial<Level>): void => {
    const levels = kinds.get(kind);
    levels?.set(level, { ...(levels.get(level) ?? { start: 1, format: 'decimal', pattern: '%1.' }), ...part });
  };
  walk(xml, (name, value, attributes) => {
    if (name === 'abstractNum') {
      kind = attributes['w:abstractNumId'] ?? '';
      kinds.set(kind, new Map());
    } else if (name === 'num') kind = '';
    else if (name === 'lvl') level = Number(attributes['w:ilvl'] ?? 0);
    else if (name === 'start') change({ start: Number(value) });
    else if (name === 'numFmt') change({ format: value });
    else if (name === 'lvlText') change({ pattern: value });
  });
  return kinds;
}

function parseLists(xml: string): Numbering['lists'] {
  const lists = new Map<string, { kind: string; restarts: Map<number, number> }>();
  let [list, level] = ['', 0];
  walk(xml, (name, value, attributes) => {
    if (name === 'num') list = attributes['w:numId'] ?? '';
    else if (name === 'abstractNumId') lists.set(list, { kind: value, restarts: new Map() });
    else if (name === 'lvlOverride') level = Number(attributes['w:ilvl'] ?? 0);
    else if (name === 'startOverride') lists.get(list)?.restarts.set(level, Number(value));
  });
  return lists;
}

function parseStyles(xml: string): Map<string, NumberedStyle> {
  const styles = new Map<string, NumberedStyle>();
  let id = '';
  const change = (part: Partial<NumberedStyle>): void => {
    styles.set(id, { ...(styles.get(id) ?? { list: null, level: 0, basedOn: null }), ...part });
  };
  walk(xml, (name, value, attributes) => {
    if (name === 'style') id = attributes['w:styleId'] ?? '';
    else if (name === 'numId') change({ list: value });
    else if (name === 'ilvl') change({ level: Number(value) });
    else if (name === 'basedOn') change({ basedOn: value });
  });
  return styles;
}

function walk(xml: string, visit: (name: string, value: string, attributes: Record<string, string>) => void): void {
  const parser = new Parser(
    { onopentag: (name, attributes) => visit(name.replace(/^w:/, ''), attributes['w:val'] ?? '', attributes) },
    { xmlMode: true },
  );
  parser.end(xml);
}

/** What a paragraph says of its own number. */
export interface ParagraphNumber {
  readonly style: string | null;
  readonly list: string | null;
  readonly level: number | null;
}

/** Gives a paragraph the label that a word processor shows; null where it has none. */
export type Numberer = (paragraph: ParagraphNumber) => string | null;

/** Counts a document's paragraphs from its start. */
export function createNumberer(numbering: Numbering): Numberer {
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (paragraph) => {
    const place = findListPlace(numbering, paragraph);
    if (place === null) return null;
    const { id, list, levels, depth } = place;
    const current = counts.get(list.kind) ?? [];
    counts.set(list.kind, current);
    if (!begun.has(id)) beginAnew(current, list);
    begun.add(id);
    current[depth] = (current[depth] ?? (levels.get(depth)?.start ?? 1) - 1) + 1;
    current.length = depth + 1;
    return writeLabel(levels, depth, current);
  };
}

interface ListPlace {
  readonly id: string;
  readonly list: List;
  readonly levels: ReadonlyMap<number, Level>;
  readonly depth: number;
}

/** The list that a paragraph or its style names, and how deep it stands in it. */
function findListPlace({ lists, kinds, styles }: Numbering, { style, list, level }: ParagraphNumber): ListPlace | null {
  const inherited = findStyleList(styles, style);
  const id = list ?? inherited?.list ?? null;
  const found = id === null ? undefined : lists.get(id);
  const levels = found === undefined ? undefined : kinds.get(found.kind);
  if (id === null || found === undefined || levels === undefined) return null;
  return { id, list: found, levels, depth: Math.min(level ?? inherited?.level ?? 0, MAX_LEVELS - 1) };
}

/** The count before the first, of each level that begins again; a level that was not reached yet begins by itself. */
function beginAnew(current: number[], { restarts }: List): void {
  for (const [at, start] of restarts) current.splice(at, MAX_LEVELS, ...(at <= current.length ? [start - 1] : []));
}

function findStyleList(styles: Numbering['styles'], style: string | null): NumberedStyle | null {
  let id = style;
  for (let steps = 0; id !== null && steps < 20; steps += 1) {
    const found = styles.get(id);
    if (found === undefined) return null;
    if (found.list !== null) return found;
    id = found.basedOn;
  }
  return null;
}

function writeLabel(levels: ReadonlyMap<number, Level>, depth: number, counts: readonly number[]): string | null {
  const level = levels.get(depth);
  if (level === undefined || level.format === 'none') return null;
  if (level.format === 'bullet') return '•';
  const label = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return writeCount(counts[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? 'decimal');
  });
  return label.trim() === '' ? null : label.trim();
}

function writeCount(count: number, format: string): string {
  if (format === 'lowerLetter') return writeLetters(count);
  if (format === 'upperLetter') return writeLetters(count).toUpperCase();
  if (format === 'lowerRoman') return writeRoman(count).toLowerCase();
  if (format === 'upperRoman') return writeRoman(count);
  return format === 'decimalZero' ? String(count).padStart(2, '0') : String(count);
}

/** a to z, then aa, bb, as word processors count. */
function writeLetters(count: number): string {
  if (count < 1 || count > 780) return String(count);
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function writeRoman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let rest = count;
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return sign.repeat(times);
  }).join('');
}
