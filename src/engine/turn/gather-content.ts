import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter, trimSpan } from '../../text/span.ts';
import type { RawBlock } from '../segment/blocks.ts';
import { withoutLastStop } from '../segment/without-last-stop.ts';
import { readLabelName } from './label-name.ts';
import type { Opening } from './read-openings.ts';

/** "(Applause.)", "[Laughter]", "{time} 1215", "[[Page S123]]": what happens while somebody speaks. */
const STAGE_DIRECTION = /^(?:\(.{0,200}\)|\[.{0,200}\]|\{time\}\s*\d{0,4})[.]?$/su;
/** What a record of a parliament says by itself. */
const RECORDED =
  /^(?:There being no objection|The (?:motion|amendment|bill|material|letter|article|text) .{0,80}(?:follows|agreed to|laid on the table)|Accordingly|I thereupon)/;
/** Paragraphs that go on with what is said are sentences. */
const SENTENCE_END = /[.!?…:;–—-]["”’')\]]{0,4}$/u;

/**
 * Gives the words of a turn, one piece a paragraph, from its opening up to the next one. A conversation's turn goes on unless a
 * paragraph names one of those who talk, as whoever tells of them does, and nobody can tell where the last one ends; a speech in
 * parliament goes on to the end, or to what the record says by itself.
 */
export function createGathering(text: string, blocks: readonly RawBlock[], openings: readonly Opening[]) {
  const lastNameOf = ({ label }: Opening) => readLabelName(text, label)?.words.at(-1)?.toLowerCase();
  const talkers = new Set(openings.flatMap((opening) => lastNameOf(opening) ?? []));
  return (opening: Opening, next: Opening | undefined): Span[] => {
    const home = findFirstEndingAfter(blocks, opening.mark[0]);
    const [, end] = blocks[home]?.span ?? opening.words;
    const own = trimSpan(text, [Math.min(opening.mark[1], end), end]);
    const content = own ? [own] : [];
    const isOpenEnded = opening.form === 'debate';
    const limit = next?.mark[0] ?? (isOpenEnded ? text.length : (blocks[home + (own ? 0 : 1)]?.span[1] ?? 0));
    const isEnd = createEndTest(text, opening, isOpenEnded ? new Set([lastNameOf(opening) ?? '']) : talkers);
    for (let at = home + 1; at < blocks.length && blocks[at]!.span[0] < limit; at++) {
      const block = blocks[at]!;
      const words = text.slice(...block.span);
      if (words.length < 210 && STAGE_DIRECTION.test(words)) continue;
      if (isEnd(block, words, content.length)) break;
      content.push(block.span);
    }
    return withoutLastStop(text, content);
  };
}

function createEndTest(text: string, { form }: Opening, names: ReadonlySet<string>) {
  const isNaming = (words: string) =>
    words
      .toLowerCase()
      .split(/[^\p{L}\p{N}'’-]+/u)
      .some((word) => names.has(word.replace(/['’]s$/, '')));
  return (block: RawBlock, words: string, parts: number): boolean => {
    if (form === 'debate') return RECORDED.test(words.slice(0, 120)) || (parts > 0 && isNaming(words));
    if (form === 'hearing') return false;
    // a question that stands alone looks like a heading, save right under a name
    const isGoingOn = (block.kind !== 'heading' || parts === 0) && SENTENCE_END.test(words.slice(-6));
    return !isGoingOn || (form === 'conversation' && parts > 0 && isNaming(words)) || text[block.span[0]] === '(';
  };
}
