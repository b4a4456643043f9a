import type { Block, ReadableText } from '../../layers/layers.ts';

/** What the form of a line tells of what stands in it. */
export interface LineForm {
  /** "Read more: …", "Sign up …". */
  readonly isFurniture: boolean;
  /** "Tane Orr: …" beside another line of the form, with a label that does not come back as that of a speaker does. */
  readonly isListed: boolean;
}

const LABEL = /^([^:\n]{2,50}):\s/;
const LONGEST_LABEL = 60;

/** The form of each line of a text, by the index of its block. */
export function listLineForms({ text, language }: ReadableText, blocks: readonly Block[]): LineForm[] {
  const openings = blocks.map(({ span: [start, end] }) => text.slice(start, Math.min(end, start + LONGEST_LABEL)));
  const labels = openings.map((opening) => LABEL.exec(opening)?.[1] ?? null);
  const counts = new Map<string | null, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const isLabel = (at: number) => (labels[at] ?? null) !== null;
  return openings.map((opening, at) => ({
    isFurniture: language.noStatementWords.furniture.some((words) => opening.toLowerCase().startsWith(words)),
    isListed: isLabel(at) && counts.get(labels[at]!) === 1 && (isLabel(at - 1) || isLabel(at + 1)),
  }));
}
