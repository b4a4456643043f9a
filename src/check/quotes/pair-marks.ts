import type { Span } from '../../schema/span.ts';

/** A double mark, and where a reader takes it to stand: before the first word or behind the last. */
export interface Mark {
  readonly span: Span;
  readonly isOpening: boolean;
  /** A curly mark that bends the other way. */
  readonly isTurned: boolean;
  /** Closes what is open, and measures inches where nothing is. */
  readonly isMeasure: boolean;
}

export interface MarkPairs {
  /** Opening marks that nothing closes. */
  readonly unclosed: readonly Mark[];
  /** Closing marks that nothing opened. */
  readonly stray: readonly Mark[];
  /** Marks that have a partner and bend the wrong way. */
  readonly turned: readonly Mark[];
}

/** Pairs the double marks of a text. A paragraph that opens again goes on with the quotation before, and one may run over its end. */
export function pairMarks(text: string): MarkPairs {
  const [unclosed, stray, turned] = [[] as Mark[], [] as Mark[], [] as Mark[]];
  let open: (Mark & { readonly paragraph: number })[] = [];
  let paragraph = 0;
  for (const [start, end] of listLines(text)) {
    paragraph++;
    for (const mark of listMarks(text, [start, end])) {
      if (mark.isTurned) turned.push(mark);
      if (!mark.isOpening) {
        if (!open.pop() && !mark.isMeasure) stray.push(mark);
        const more = findMarkTooMany(text, start, mark);
        if (more) stray.push(more);
        continue;
      }
      const earlier = open.filter((each) => each.paragraph < paragraph);
      const isGoingOn = isFirstOf(text, start, mark) && earlier.at(-1)?.paragraph === paragraph - 1;
      unclosed.push(...(isGoingOn ? earlier.slice(0, -1) : earlier));
      open = [...open.filter((each) => each.paragraph === paragraph), { ...mark, paragraph }];
    }
  }
  return { unclosed: [...unclosed, ...open].sort((a, b) => a.span[0] - b.span[0]), stray, turned };
}

const SINGLE_OPENED = /(?:^|[\s([“"])['‘’]\p{L}/u;

/** A single mark behind the closing one, where no single one opened: “We will go.”' */
function findMarkTooMany(text: string, start: number, { span: [, end] }: Mark): Mark | null {
  if (!/^['’](?:\s|$)/.test(text.slice(end, end + 2)) || SINGLE_OPENED.test(text.slice(start, end))) return null;
  return { span: [end, end + 1], isOpening: false, isTurned: false, isMeasure: false };
}

const listLines = (text: string): Span[] =>
  [...text.matchAll(/[^\n]+/g)]
    .filter(({ 0: line }) => line.trim())
    .map(({ 0: line, index }) => [index, index + line.length]);

const isFirstOf = (text: string, start: number, { span }: Mark): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(start, span[0]));

const MARK = /[“”"]|''|``/g;
const TAG = /<\/?[a-z][^<>]*>/gi;

function* listMarks(text: string, [start, end]: Span): Generator<Mark> {
  const line = text.slice(start, end);
  // marks of other countries bend otherwise
  if (/[„«»]/.test(line)) return;
  const tags = line.includes('<') ? [...line.matchAll(TAG)] : [];
  for (const { 0: exact, index } of line.matchAll(MARK)) {
    if (tags.some((tag) => tag.index < index && index < tag.index + tag[0].length)) continue;
    const end = index + exact.length;
    const isOpening = isBefore(line.slice(Math.max(0, index - 2), index), line.slice(end, end + 2), exact);
    if (isOpening === null) continue;
    const isMeasure = !isOpening && exact !== '”' && /\p{N}/u.test(line.charAt(index - 1));
    const span: Span = [start + index, start + index + exact.length];
    yield { span, isOpening, isTurned: isOpening ? exact === '”' : exact === '“', isMeasure };
  }
}

const WORD = /[\p{L}\p{N}$€£#@&([…‘'’-]/u;
const INNER_END = /['’] $/;
const BEHIND = /[\p{L}.,!?…’'‘)\]%*-]/u;

/** Before the first word, or behind the last one; null where it may be either, or measures inches. */
function isBefore(written: string, following: string, exact: string): boolean | null {
  if (!written) return true;
  const behind = following.charAt(0);
  // “… the word ‘mill,’ ” she said
  const before = (INNER_END.test(written) ? written.trimEnd() : written).slice(-1);
  const [isFree, isFreeBehind] = [/[\s([{/—–]/.test(before), !behind || /[\s)\]}.,;:!?/—–'’]/.test(behind)];
  if (exact === '“' && WORD.test(behind)) return true;
  if (exact === '”' && BEHIND.test(before)) return false;
  if (exact === '``') return true;
  if (isFree && (WORD.test(behind) || / [….]/.test(following))) return true;
  if (BEHIND.test(before) && isFreeBehind) return false;
  if (/\p{N}/u.test(before) && isFreeBehind) return false;
  if (isFree && !isFreeBehind) return true;
  if (exact === '“') return true;
  return exact === '”' ? false : null;
}
