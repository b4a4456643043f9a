import type { Span } from '../../schema/span.ts';
import type { GivenTurn } from '../../schema/turn.ts';
import { findFirstEndingAfter, trimSpan } from '../../text/span.ts';
import { isCueWord } from '../grammar/reporting-verbs.ts';
import type { Language } from '../language/language.ts';
import type { ReadableDocument, ReadableText } from '../layers/layers.ts';
import type { RawTurn } from '../layers/raw-turn.ts';
import { detectBlocks, type RawBlock } from '../segment/blocks.ts';
import { withoutLastStop } from '../segment/without-last-stop.ts';

/** Given turns with the paragraphs of what is said, and the line of their label where it holds nothing else. */
export function listGivenTurns(document: Omit<ReadableDocument, 'publishedAt' | 'publisher' | 'entries'>): RawTurn[] {
  const { text, title, turns } = document;
  if (!turns.length) return [];
  const blocks = detectBlocks(text, title, { breaks: new Set(turns.map(({ span }) => span[0])) });
  return turns.flatMap((turn): RawTurn[] => {
    const content = blocksIn(blocks, turn.span).flatMap((block): Span[] => {
      const part = clip(text, block.span, turn.span);
      return part ? [part] : [];
    });
    const { kind, speaker: name } = turn;
    const span = trimSpan(text, turn.span);
    if (!span || !content.length) return [];
    const label = turn.label && (findNameIn(text, turn.label, name) ?? turn.label);
    return [
      {
        by: 'given',
        span,
        kind,
        name,
        label,
        content: withoutLastStop(text, content),
        forms: listForms(document, turn),
      },
    ];
  });
}

function blocksIn(blocks: readonly RawBlock[], [start, end]: Span): RawBlock[] {
  const first = findFirstEndingAfter(blocks, start);
  let last = first;
  while (last < blocks.length && blocks[last]!.span[0] < end) last++;
  return blocks.slice(first, last);
}

const clip = (text: string, a: Span, b: Span): Span | null =>
  trimSpan(text, [Math.max(a[0], b[0]), Math.min(a[1], b[1])]);

/** A label may be all of "— Ivar Holm (@ivarholm) November 22, 2026". */
function findNameIn(text: string, label: Span, name: string | null): Span | null {
  const at = name ? text.slice(...label).indexOf(name) : -1;
  return at < 0 ? null : [label[0] + at, label[0] + at + name!.length];
}

/** What else may stand on a label's line. */
const LONGEST_REST = 80;

/** The line of a label, where nobody tells anything in it: "— Ivar Holm (@ivarholm) November 22, 2026", "Edda Flint:". */
function listForms({ text, language }: ReadableText, { label, span }: GivenTurn): Span[] {
  if (!label) return [];
  const from = Math.max(text.lastIndexOf('\n', label[0] - 1) + 1, span[1] <= label[0] ? span[1] : 0);
  const newline = text.indexOf('\n', label[1]);
  const to = Math.min(newline < 0 ? text.length : newline, label[1] <= span[0] ? span[0] : text.length);
  const before = text.slice(from, label[0]);
  const behind = text.slice(label[1], to);
  if (/[\p{L}\p{N}]/u.test(before) || behind.length > LONGEST_REST || isTelling(behind, language)) return [label];
  const line = trimSpan(text, [from, to]);
  return line ? [line] : [];
}

const isTelling = (words: string, language: Language): boolean =>
  /[.!?] /.test(words) ||
  words.split(/[^\p{L}]+/u).some((word) => word !== '' && isCueWord(word.toLowerCase(), language));
