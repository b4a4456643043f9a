import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { createNumberer, parseNumbering } from './docx-numbering.ts';

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

interface OpenParagraph {
  style: string | null;
  list: string | null;
  level: number | null;
}

function collectEdits(xml: string, number: ReturnType<typeof createNumberer>): Edit[] {
  const edits: Edit[] = [];
  const paragraphs: OpenParagraph[] = [];
  const runs: { start: number; isHidden: boolean }[] = [];
  const opened: number[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        opened.push(parser.startIndex);
        const paragraph = paragraphs.at(-1);
        const value = attributes['w:val'] ?? null;
        if (name === 'w:p') paragraphs.push({ style: null, list: null, level: null });
        else if (name === 'w:r') runs.push({ start: parser.startIndex, isHidden: false });
        else if (name === 'w:vanish' && !/^(?:0|false|off)$/.test(value ?? '') && runs.length > 0)
          runs.at(-1)!.isHidden = true;
        else if (paragraph === undefined) return;
        else if (name === 'w:pStyle') paragraph.style = value;
        else if (name === 'w:numId') paragraph.list = value;
        else if (name === 'w:ilvl') paragraph.level = Number(value);
      },
      onclosetag(name) {
        const start = opened.pop() ?? 0;
        const end = parser.endIndex + 1;
        if (name === 'w:p') paragraphs.pop();
        else if (name === 'w:numPr' || name === 'w:footnoteReference' || name === 'w:endnoteReference')
          edits.push({ start, end, text: '' });
        else if (name === 'w:pPr') {
          const paragraph = paragraphs.at(-1);
          const label = paragraph === undefined ? null : number(paragraph);
          if (label !== null) edits.push({ start: end, end, text: createLabelRun(label) });
        } else if (name === 'w:r' && runs.pop()?.isHidden) edits.push({ start, end, text: '' });
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return edits;
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
