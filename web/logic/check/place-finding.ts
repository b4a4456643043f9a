import type { Finding } from '../../../src/server/api-types.ts';

export interface PlacedEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A finding at its place in the draft as it was typed. */
export interface PlacedFinding {
  /** Unique in the draft, and the same as long as rule and words are. */
  readonly id: string;
  readonly finding: Finding;
  readonly from: number;
  readonly to: number;
  /** Null where there is no fix, or its place is not certain. */
  readonly edits: readonly PlacedEdit[] | null;
}

/**
 * Places findings in the draft. They count in the text as it was taken in, which is the draft itself unless it holds
 * marks or ends of lines that are not text; then line and column tell where it is, and the words have to be there.
 */
export function placeFindings(draft: string, taken: string, findings: readonly Finding[]): readonly PlacedFinding[] {
  const lines = draft === taken ? [] : listLineStarts(draft);
  const seen = new Map<string, number>();
  const placed = findings.flatMap((finding): PlacedFinding[] => {
    const [start, end] = finding.span;
    const by = draft === taken ? 0 : findShift(draft, finding, lines);
    if (by === null) return [];
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    const id = count === 1 ? finding.fingerprint : `${finding.fingerprint}-${count}`;
    return [{ id, finding, from: start + by, to: end + by, edits: placeEdits(draft, taken, finding, by) }];
  });
  return placed.sort((one, other) => one.from - other.from || one.to - other.to);
}

function placeEdits(draft: string, taken: string, { fix }: Finding, by: number): readonly PlacedEdit[] | null {
  if (!fix) return null;
  const isThere = fix.edits.every(({ span: [a, b] }) => draft.slice(a + by, b + by) === taken.slice(a, b));
  return isThere ? fix.edits.map(({ span: [a, b], text }) => ({ from: a + by, to: b + by, text })) : null;
}

/** How far the draft is ahead of the text that was taken in, at a finding; null where its words are not found. */
function findShift(draft: string, { line, column, span, exact }: Finding, lines: readonly number[]): number | null {
  const told = line === null || column === null ? null : (lines[line - 1] ?? 0) + column - 1;
  if (told !== null && draft.startsWith(exact, told)) return told - span[0];
  const found = draft.indexOf(exact, Math.max(0, (told ?? span[0]) - NEAR));
  return found < 0 ? null : found - span[0];
}

/** So far off words may stand. */
const NEAR = 200;

function listLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
