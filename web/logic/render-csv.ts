import type { Brief, Citation, Line } from '../../src/ask/brief/brief.ts';
import { tellActor } from '../../src/ask/brief/frames.ts';
import { tellChain, tellDocument } from '../../src/ask/brief/tell-line.ts';

const COLUMNS = [
  ...['stance', 'actor', 'role', 'source', 'day', 'cue', 'words', 'quoted', 'condition', 'chain', 'document'],
  ...['paragraph', 'document_id', 'statement', 'confidence', 'because', 'notes'],
] as const;

/** The lines of a brief as a table, in its order. */
export function renderBriefCsv(brief: Brief): string {
  const lines = [...brief.for, ...brief.against, ...brief.conditional, ...brief.listed];
  return [COLUMNS.join(','), ...lines.map((line) => tellCells(line, brief).map(renderCell).join(','))]
    .map((row) => `${row}\r\n`)
    .join('');
}

function tellCells(line: Line | Citation, { documents }: Brief): readonly string[] {
  const { stance = '', condition = null, because = '', notes = [] } = line as Partial<Line>;
  return [
    ...[stance, tellActor(line), line.role ?? '', line.source, line.day ?? '', line.cue ?? '', line.words],
    ...[String(line.isDirect), condition?.words ?? '', tellChain(line), tellDocument(line.document, documents)],
    ...[String(line.paragraph), line.document, line.statement ?? '', line.confidence?.toFixed(3) ?? ''],
    ...[because, notes.join('; ')],
  ];
}

/** A program for tables runs a cell that begins like a formula: such a one gets an apostrophe before it. */
function renderCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
