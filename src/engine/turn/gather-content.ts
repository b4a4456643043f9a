import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter, trimSpan } from '../../text/span.ts';
import type { ReadableText } from '../layers/layers.ts';
import type { RawBlock } from '../segment/blocks.ts';
import { withoutLastStop } from '../segment/without-last-stop.ts';
import { readLabelName } from './label-name.ts';
import type { Opening } from './read-openings.ts';

/** "(Applause.)", "[Laughter]", "{time} 1215", "[[Page S123]]": what happens while somebody speaks. */
const STAGE_DIRECTION = /^(?:\(.{0,200}\)|\[.{0,200}\]|\{time\}\s*\d{0,4})[.]?$/su;
const LONGEST_DIRECTION = 210;
/** Paragraphs that go on with what is said are sentences. */
const SENTENCE_END = /[.!?…:;–—-]["”’')\]]{0,4}$/u;

/**
 * Gives the words of a turn, paragraph by paragraph, from its opening up to the next one. A turn of a conversation ends before a paragraph
 * that names one of those who talk, since somebody else tells of them there; where the last turn ends no mark tells. A speech in
 * parliament goes on to the end, or to what the record says by itself.
 */
export function createGathering(document: ReadableText, blocks: readonly RawBlock[], openings: readonly Opening[]) {
  const { text, language } = document;
  const lastNameOf = ({ label }: Opening) => readLabelName(text, label, language)?.words.at(-1)?.toLowerCase();
  const talkers = new Set(openings.flatMap((opening) => lastNameOf(opening) ?? []));
  return (opening: Opening, next: Opening | undefined): Span[] => {
    const home = findFirstEndingAfter(blocks, opening.mark[0]);
    const own = findOwnWords(text, blocks[home], opening);
    const content = own ? [own] : [];
    const isOpenEnded = opening.form === 'debate';
    // behind a label that stands alone the first paragraph is what is said
    const lastBlock = blocks[home + (own ? 0 : 1)];
    const limit = next?.mark[0] ?? (isOpenEnded ? text.length : (lastBlock?.span[1] ?? 0));
    const isEnd = createEndTest(document, opening, isOpenEnded ? new Set([lastNameOf(opening) ?? '']) : talkers);
    for (let at = home + 1; at < blocks.length && blocks[at]!.span[0] < limit; at++) {
      const block = blocks[at]!;
      const words = text.slice(...block.span);
      if (words.length < LONGEST_DIRECTION && STAGE_DIRECTION.test(words)) continue;
      if (isEnd(block, words, content.length)) break;
      content.push(block.span);
    }
    return withoutLastStop(text, content);
  };
}

/** What stands behind the label in its own paragraph. */
function findOwnWords(text: string, block: RawBlock | undefined, { mark, words }: Opening): Span | null {
  const [, end] = block?.span ?? words;
  return trimSpan(text, [Math.min(mark[1], end), end]);
}

/** Does a turn end before a paragraph? `parts` is the number of paragraphs that it has already. */
type EndTest = (block: RawBlock, words: string, parts: number) => boolean;

function createEndTest({ text, language }: ReadableText, { form }: Opening, names: ReadonlySet<string>): EndTest {
  const isNaming = (words: string) =>
    words
      .toLowerCase()
      .split(/[^\p{L}\p{N}'’-]+/u)
      .some((word) => names.has(word.replace(/['’]s$/, '')));
  if (form === 'hearing') return () => false;
  if (form === 'debate') {
    const { recordOpening } = language.turnWords;
    return (_block, words, parts) => recordOpening.test(words.slice(0, 120)) || (parts > 0 && isNaming(words));
  }
  return ({ kind, span }, words, parts) => {
    // a question that stands alone looks like a heading, except right under a name
    const isProse = (kind !== 'heading' || parts === 0) && SENTENCE_END.test(words.slice(-6));
    const isTold = form === 'conversation' && parts > 0 && isNaming(words);
    return !isProse || isTold || text[span[0]] === '(';
  };
}
