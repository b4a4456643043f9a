import type { Span } from '../../schema/span.ts';
import type { TurnKind } from '../../schema/turn.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import type { ReadableDocument, ReadableText } from '../layers/layers.ts';
import type { RawTurn } from '../layers/raw-turn.ts';
import { detectBlocks, type RawBlock } from '../segment/blocks.ts';
import { chooseOpenings } from './choose-openings.ts';
import { detectPosts } from './detect-posts.ts';
import { createGathering } from './gather-content.ts';
import { type Opening, readOpenings } from './read-openings.ts';

/**
 * The turns that stand in the words of a text: those of a conversation ("QUILL: Three were."), of a parliament ("Mr. SMITH. I
 * rise …"), of a hearing ("Q. Did you …"), of a call ("Tuva Brandt -- Chief Executive Officer"), and posts under their author's
 * name. Where lines with a label are a list, a cast or a recipe, there are none. One pass: the time grows with the text.
 */
export function detectTurns(document: ReadableText & Pick<ReadableDocument, 'title'>): RawTurn[] {
  const { text, title } = document;
  const openings = chooseOpenings(document, readOpenings(document));
  const posts = detectPosts(text);
  if (!openings.length) return posts;
  // the lines of a hearing are broken where the page ends, whatever their width
  const isWrapped = openings.some(({ form }) => form === 'hearing') || undefined;
  const blocks = detectBlocks(text, title, { breaks: new Set(openings.map(({ mark }) => mark[0])), isWrapped });
  const spoken = readSpoken(document, blocks, openings);
  return [...spoken, ...posts.filter(({ span }) => !isTaken(spoken, span))].sort((a, b) => a.span[0] - b.span[0]);
}

const isTaken = (turns: readonly RawTurn[], span: Span): boolean => {
  const next = turns[findFirstEndingAfter(turns, span[0])];
  return next !== undefined && next.span[0] < span[1];
};

/** Who asks and who answers in a hearing, as the lines before tell: "BY MR. HOLM:", "EDDA FLINT, called as a witness". */
interface Hearing {
  readonly asker: Span | null;
  readonly witness: Span | null;
  /** Marks that belong to the turn which comes next. */
  readonly forms: readonly Span[];
}

function readSpoken(document: ReadableText, blocks: readonly RawBlock[], openings: readonly Opening[]): RawTurn[] {
  const { text } = document;
  const gather = createGathering(document, blocks, openings);
  let hearing: Hearing = { asker: null, witness: null, forms: [] };
  return openings.flatMap((opening, index): RawTurn[] => {
    hearing = follow(hearing, opening);
    const content = isTurn(opening) ? gather(opening, openings[index + 1]) : [];
    const first = content[0];
    if (!first) return [];
    const label = findLabel(document, opening, hearing);
    const forms = [...hearing.forms, opening.mark];
    hearing = { ...hearing, forms: [] };
    const span: Span = [first[0], content.at(-1)![1]];
    const name = label && text.slice(...label);
    return [{ by: 'turns', span, kind: kindOf(document, opening), name, label, content, forms }];
  });
}

const isTurn = ({ form }: Opening): boolean => form !== 'asks' && form !== 'witness' && form !== 'break';

/** A new examination has a new asker; a new witness has no asker yet. */
function follow(hearing: Hearing, { form, label, mark }: Opening): Hearing {
  if (form === 'asks') return { ...hearing, asker: label, forms: [...hearing.forms, mark] };
  return form === 'witness' ? { asker: null, witness: label, forms: [...hearing.forms, mark] } : hearing;
}

/** Where the text names who speaks: "Q" and "A" name nobody, and the lines before them may. */
function findLabel(
  { text, language }: ReadableText,
  { label, mark }: Opening,
  { asker, witness }: Hearing,
): Span | null {
  const { examinerLabels, witnessLabels } = language.turnWords;
  const words = text.slice(...label);
  const told = examinerLabels.has(words) ? asker : witnessLabels.has(words) ? witness : null;
  if (told && told[1] <= mark[0]) return told;
  return words.length > 1 ? label : null;
}

function kindOf({ text, language }: ReadableText, { label }: Opening): TurnKind {
  const { askers, answerers } = language.turnWords;
  const whole = text.slice(...label).toLowerCase();
  // "Q", "AUDIENCE MEMBER"; but "A. SMITH" answers nothing
  const words = [whole, ...whole.split(/[^\p{L}]+/u).filter((word) => word.length > 1)];
  if (words.some((word) => askers.has(word))) return 'question';
  return words.some((word) => answerers.has(word)) ? 'answer' : 'speech';
}
