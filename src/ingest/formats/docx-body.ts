import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { createNumberer, type Numberer, parseNumbering } from './docx-numbering.ts';

/** Stands before the label of a list item; in the private area, so that no text holds it. */
export const LABEL_MARK = '\uE5C1';

const DOCUMENT = 'word/document.xml';

/**
 * The document with the numbers of its lists as text, since mammoth knows only "numbered" and "not", and without what a
 * reader does not see: hidden text, and the marks of notes, by which mammoth would bring in the notes.
 */
export function writeOutDocx(archive: Uint8Array): Uint8Array {
  const parts = unzipSync(archive);
  const body = parts[DOCUMENT];
  if (body === undefined) return archive;
  const read = (name: string): string | null => (parts[name] === undefined ? null : strFromU8(parts[name]));
  const number = createNumberer(parseNumbering(read('word/numbering.xml'), read('word/styles.xml')));
  const xml = strFromU8(body);
  return zipSync({ ...parts, [DOCUMENT]: strToU8(applyEdits(xml, collectEdits(xml, number))) }, { level: 0 });
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The paragraphs and runs that stand open, the innermost last. */
interface OpenParts {
  readonly paragraphs: { style: string | null; list: string | null; level: number | null }[];
  readonly runs: { isHidden: boolean }[];
}

function collectEdits(xml: string, number: Numberer): Edit[] {
  const edits: Edit[] = [];
  const open: OpenParts = { paragraphs: [], runs: [] };
  const starts: number[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        starts.push(parser.startIndex);
        openElement(name, attributes['w:val'] ?? null, open);
      },
      onclosetag(name) {
        const edit = closeElement(name, { start: starts.pop() ?? 0, end: parser.endIndex + 1 }, open, number);
        if (edit !== null) edits.push(edit);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return edits;
}

/** Notes what a tag says of the paragraph or the run around it. */
function openElement(name: string, value: string | null, { paragraphs, runs }: OpenParts): void {
  if (name === 'w:p') paragraphs.push({ style: null, list: null, level: null });
  if (name === 'w:r') runs.push({ isHidden: false });
  const [paragraph, run] = [paragraphs.at(-1), runs.at(-1)];
  if (name === 'w:vanish' && run !== undefined && !/^(?:0|false|off)$/.test(value ?? '')) run.isHidden = true;
  if (paragraph === undefined) return;
  if (name === 'w:pStyle') paragraph.style = value;
  if (name === 'w:numId') paragraph.list = value;
  if (name === 'w:ilvl') paragraph.level = Number(value);
}

/** Elements that are left out with all they hold. */
const LEFT_OUT = new Set(['w:numPr', 'w:footnoteReference', 'w:endnoteReference']);

/** What becomes of an element at its end; null where it stays as it is. */
function closeElement(
  name: string,
  { start, end }: Pick<Edit, 'start' | 'end'>,
  { paragraphs, runs }: OpenParts,
  number: Numberer,
): Edit | null {
  if (name === 'w:p') paragraphs.pop();
  const isHidden = name === 'w:r' && runs.pop()?.isHidden === true;
  if (isHidden || LEFT_OUT.has(name)) return { start, end, text: '' };
  const paragraph = name === 'w:pPr' ? paragraphs.at(-1) : undefined;
  const label = paragraph === undefined ? null : number(paragraph);
  return label === null ? null : { start: end, end, text: createLabelRun(label) };
}

function createLabelRun(label: string): string {
  const escaped = label.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<w:r><w:t xml:space="preserve">${LABEL_MARK}${escaped} </w:t></w:r>`;
}

/** Edits come in the order of their ends; one within another that takes all out goes with it. */
function applyEdits(xml: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of ordered) {
    if (start < at) continue;
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}
