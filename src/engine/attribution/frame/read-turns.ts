import type { Span } from '../../../schema/span.ts';
import { trimSpan } from '../../../text/span.ts';
import { READING_LABELS } from '../../lang/en/reporting-words.ts';
import type { Block } from '../../layers.ts';
import { isInverted } from '../cue/cue-matches.ts';

/** Whose turn it is, what says so, and what was said in it. */
export interface Turn {
  readonly source: readonly Span[];
  readonly cue: Span;
  readonly content: readonly Span[];
  /** The first and the last of its paragraphs, by index. */
  readonly blocks: readonly [first: number, last: number];
}

/** A line that opens a turn: whose it is (nobody's by name, where `source` is empty) and where its words begin, if in the same line. */
interface Opening {
  readonly block: number;
  readonly label: string;
  readonly source: readonly Span[];
  readonly cue: Span | null;
  readonly words: Span | null;
}

/** "QUILL: ", "Q: ", "Q (through an interpreter): ", "MR STENN: ", "Wanda Quill: " */
const LABEL =
  /^(?<label>(?:[QA]|\p{Lu}[\p{L}\p{N}.'’&-]{1,24}(?: \p{Lu}[\p{L}.'’&-]{0,24}){0,4}))(?<aside> \([^()\n]{1,60}\))?:\s+(?=\S)/u;
/** "Tuva Brandt -- Chief Executive Officer", on a line of its own, as earnings calls have it. */
const OFFICE_LINE =
  /^(?<label>\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,3})\s+(?<mark>--|–|—)\s+\p{Lu}[^.!?:;"“”]{2,80}$/u;
/** Opens a turn that nobody is named for. */
const OPERATOR_LINE = /^Operator$/;
/** Fewer lines with a label are headings and bylines, not a conversation. */
const FEWEST_TURNS = 3;
const NAMELESS = /^(?:[QA]|QUESTION|ANSWER|REPORTER|JOURNALIST|AUDIENCE(?: MEMBER)?|Question|Answer|Reporter)$/;
/** A paragraph that goes on with what is said: sentences, and no stage direction "(Applause.)". */
const SENTENCES = /^[^([].*[.!?…]["”’')\]]*$/su;

/**
 * The turns of a conversation; none where lines with a label are not one: three or more, by two or more, one of them twice. A
 * turn goes on in the paragraphs up to the next one, unless they name one of those who talk, as who tells of them does.
 */
export function readTurns(text: string, blocks: readonly Block[]): Turn[] {
  const labelled = blocks.flatMap((block, index) => readLabel(text, block, index) ?? []);
  const openings = isConversation(labelled)
    ? labelled
    : blocks.flatMap((block, at) => readOffice(text, block, at) ?? []);
  if (!isConversation(openings)) return [];
  const names = new Set(openings.map(({ label }) => label.split(' ').at(-1)!.toLowerCase()));
  const isTold = (block: Block) =>
    text
      .slice(...block.span)
      .toLowerCase()
      .split(/[^\p{L}\p{N}'’-]+/u)
      .some((word) => names.has(word.replace(/['’]s$/, '')));
  return openings.flatMap((opening, index): Turn[] => {
    const next = openings[index + 1]?.block;
    const content = opening.words ? [opening.words] : [];
    let last = opening.block;
    // behind the last turn nobody can tell where it ends
    const end = next ?? last + (opening.words ? 1 : 2);
    while (
      last + 1 < end &&
      isGoingOn(text, blocks[last + 1]!, content.length) &&
      !(opening.words && isTold(blocks[last + 1]!))
    ) {
      last++;
      content.push(blocks[last]!.span);
    }
    const words = withoutStop(text, content);
    return opening.cue && words.length
      ? [{ source: opening.source, cue: opening.cue, content: words, blocks: [opening.block, last] }]
      : [];
  });
}

function isConversation(openings: readonly Opening[]): boolean {
  const labels = new Set(openings.map(({ label }) => label));
  return openings.length >= FEWEST_TURNS && labels.size >= 2 && labels.size < openings.length;
}

function readLabel(text: string, { span }: Block, index: number): Opening | null {
  const [start, end] = span;
  const match = LABEL.exec(text.slice(start, Math.min(end, start + 200)));
  const label = match?.groups?.label;
  if (!match || !label || READING_LABELS.has(label.toLowerCase()) || isInverted(label)) return null;
  const words = trimSpan(text, [start + match[0].length, end]);
  const colon = start + match[0].lastIndexOf(':');
  // "Q" is nobody's name: it belongs to the cue
  const isNameless = NAMELESS.test(label);
  return {
    block: index,
    label,
    source: isNameless ? [] : [[start, start + label.length]],
    cue: isNameless ? [start, colon + 1] : [colon, colon + 1],
    words,
  };
}

function readOffice(text: string, { span: [start, end] }: Block, index: number): Opening | null {
  const line = text.slice(start, Math.min(end, start + 160));
  if (OPERATOR_LINE.test(line)) return { block: index, label: line, source: [], cue: null, words: null };
  const { label, mark } = OFFICE_LINE.exec(line)?.groups ?? {};
  if (!label || !mark) return null;
  const at = start + line.indexOf(mark, label.length);
  return { block: index, label, source: [[start, start + label.length]], cue: [at, at + mark.length], words: null };
}

/** A question that stands alone looks like a heading, save right under a name. */
const isGoingOn = (text: string, { kind, span }: Block, parts: number): boolean =>
  (kind !== 'heading' || parts === 0) && SENTENCES.test(text.slice(...span));

/** The words of a turn without the full stop that ends them, as contents have it. */
function withoutStop(text: string, content: readonly Span[]): Span[] {
  const last = content.at(-1);
  if (!last) return [];
  const [start, end] = last;
  const isStopped = end - start > 2 && /[\p{L}\p{N})]\.$/u.test(text.slice(end - 2, end));
  return [...content.slice(0, -1), [start, isStopped ? end - 1 : end]];
}
