import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { CheckedDraft } from '../../workspace/check/open-draft-checker.ts';
import { findIndexAt, toRange } from '../positions.ts';
import { tellActor } from './tell-actor.ts';
import { tellFigure } from './tell-figure.ts';
import { tellFindings } from './tell-findings.ts';
import { tellStatement } from './tell-statement.ts';
import { tellTime } from './tell-time.ts';

/** Who is meant, how a date and a figure were read, who says it and on whose authority, and what to do about what was found; null where there is nothing to tell. */
export function createHover(checked: CheckedDraft, position: Position): Hover | null {
  const { document, place, result } = checked;
  const { record } = document;
  const index = findIndexAt(position, record.document.text.length, place);
  if (!isOnWords(position, index, checked)) return null;
  const told = [
    tellFindings(result.findings, index),
    tellTime(record, index),
    tellFigure(record, index),
    tellActor(record, index),
    tellStatement(record, index),
  ].filter((each) => each !== null);
  if (told.length === 0) return null;
  const range = toRange(told[0]!.span, place);
  const value = told.map(({ text }) => text).join('\n\n---\n\n');
  return { contents: { kind: MarkupKind.Markdown, value }, ...(range && { range }) };
}

/** Behind the end of a line there are no words, and marks are none. */
function isOnWords({ line, character }: Position, index: number, { place }: CheckedDraft): boolean {
  const found = place(index);
  return found.line === line + 1 && found.column !== null && found.column - 1 <= character;
}
