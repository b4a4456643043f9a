import type { Finding } from './finding.ts';
import type { Place } from './place-lines.ts';

/** A change of a file: what stands between two indexes of its text goes, and the words come. */
export interface FileEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface FixPlan {
  /** In text order; they do not overlap. */
  readonly edits: readonly FileEdit[];
  /** What they put right. */
  readonly fixed: readonly Finding[];
}

/**
 * The safe fixes of a document as changes of its file, whose text (with "\n" as line ends) is `source`. A fix is left where the file
 * has other characters than the text there, such as marks among the words, and where another fix changes the same words.
 */
export function planFixes(findings: readonly Finding[], file: FixedFile): FixPlan {
  const edits: FileEdit[] = [];
  const fixed: Finding[] = [];
  for (const finding of findings) {
    const planned = finding.fix?.isSafe ? planFix(finding, file) : null;
    if (!planned || planned.some((edit) => edits.some((other) => isOverlapping(edit, other)))) continue;
    edits.push(...planned);
    fixed.push(finding);
  }
  return { edits: edits.sort((a, b) => a.start - b.start), fixed };
}

/** A document's text, and its file's, where fixes are made. */
export interface FixedFile {
  readonly text: string;
  readonly source: string | null;
  place(index: number): Place;
}

/** One fix, safe or not; null where there is none, or the file has other characters there than the text. */
export function planFix({ fix }: Finding, { text, source, place }: FixedFile): readonly FileEdit[] | null {
  if (!fix || source === null) return null;
  const planned = fix.edits.map(({ span, text: words }) => locateEdit(span, words, place));
  const isWhole = planned.every((edit, at): edit is FileEdit => {
    const [start, end] = fix.edits[at]!.span;
    return edit !== null && source.slice(edit.start, edit.end) === text.slice(start, end);
  });
  return isWhole ? planned : null;
}

function locateEdit(
  [start, end]: readonly [number, number],
  text: string,
  place: (index: number) => Place,
): FileEdit | null {
  const from = place(start).offset;
  // the character behind may stand beyond marks that are none of the words
  const last = end > start ? place(end - 1).offset : null;
  if (from === null || (end > start && last === null)) return null;
  return { start: from, end: last === null ? from : last + 1, text };
}

const isOverlapping = (one: FileEdit, other: FileEdit): boolean => one.start < other.end && other.start < one.end;

/** The text with all changes made. */
export function applyEdits(text: string, edits: readonly FileEdit[]): string {
  let [changed, at] = ['', 0];
  for (const edit of edits) {
    changed += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return changed + text.slice(at);
}
