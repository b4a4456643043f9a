import type { BlockTurn } from './page-article.ts';
import type { PageBlock } from './page-block.ts';

/** How a page sets its questions apart from the answers. */
type Dress = 'strong' | 'emphasized' | 'heading';

const DRESSES: readonly Dress[] = ['strong', 'emphasized', 'heading'];
const LEAST_QUESTIONS = 3;
const FEW_QUESTIONS = 2;

const SAID_SO =
  /\b(?:interview(?:ed|s)?|in conversation with|spoke (?:to|with)|talk(?:s|ed|ing) (?:to|with)|speaks? (?:to|with)|sat down with|Q ?& ?A|asked (?:him|her|them))\b/i;
const FIRST_PERSON = /(?:^|[\s("“])(?:I|I['’]\w+|we|We|my|My|our|Our|me|us)(?=[\s,.;!?'’])/;
const SECOND_PERSON = /\b(?:you|your|you['’]\w+)\b/i;
const QUOTED = /[“"][^“”"]{0,2000}[”"]/g;

/**
 * Questions that are set in bold, with answers in plain type below each. Explainers and lists of questions look alike, so
 * the page must say that somebody was asked, or the words be those of people who talk to each other.
 */
export function findInterview(blocks: readonly PageBlock[]): BlockTurn[] {
  for (const dress of DRESSES) {
    const pairs = findPairs(blocks, dress);
    if (isInterview(pairs, blocks)) return pairs.flatMap((pair) => createTurns(pair, blocks));
  }
  return [];
}

/** A question and its answer, by their places; half open. */
interface Pair {
  readonly question: number;
  readonly from: number;
  readonly to: number;
}

function findPairs(blocks: readonly PageBlock[], dress: Dress): Pair[] {
  const questions = [...blocks.keys()].filter((place) => isDressed(blocks[place]!, dress));
  const first = questions.findIndex((place) => isQuestion(blocks[place]!));
  const pairs: Pair[] = [];
  for (let index = Math.max(0, first); first >= 0 && index < questions.length; index += 1) {
    const question = questions[index]!;
    const from = question + 1;
    const to = findAnswerEnd(blocks, from, questions[index + 1] ?? blocks.length, pairs);
    if (to > from) pairs.push({ question, from, to });
  }
  return pairs;
}

/** An answer goes on until something is set apart; the last one is no longer than the longest before it. */
function findAnswerEnd(blocks: readonly PageBlock[], from: number, next: number, before: readonly Pair[]): number {
  let to = from;
  while (to < next && isPlain(blocks[to]!)) to += 1;
  if (next < blocks.length) return to;
  const longest = Math.max(1, ...before.map((pair) => pair.to - pair.from));
  return Math.min(to, from + longest);
}

function isDressed(block: PageBlock, dress: Dress): boolean {
  if (dress === 'heading') return block.level > 1;
  return block.level === 0 && block[dress] >= 0.9 * block.text.length && block.wordCount >= 2;
}

function isPlain(block: PageBlock): boolean {
  return block.level === 0 && !isDressed(block, 'strong') && !isDressed(block, 'emphasized');
}

function isQuestion({ text }: PageBlock): boolean {
  return /\?["”’)]*$/.test(text);
}

function isInterview(pairs: readonly Pair[], blocks: readonly PageBlock[]): boolean {
  const asked = pairs.filter(({ question }) => isQuestion(blocks[question]!));
  if (asked.length < FEW_QUESTIONS || asked.length < 0.6 * pairs.length) return false;
  const isSaid = isSaidSo(pairs, blocks);
  const isSpoken = count(pairs, (pair) => isFirstPerson(pair, blocks)) >= pairs.length / 3;
  const isAddressed = count(asked, ({ question }) => SECOND_PERSON.test(blocks[question]!.text)) >= asked.length / 3;
  return asked.length >= LEAST_QUESTIONS ? (isSaid && isSpoken) || (isSpoken && isAddressed) : isSaid && isSpoken;
}

/** The headline, what stands before the first question, and what follows the last answer. */
function isSaidSo(pairs: readonly Pair[], blocks: readonly PageBlock[]): boolean {
  const around = [...blocks.slice(0, pairs[0]!.question), ...blocks.slice(pairs.at(-1)!.to)];
  return around.some(({ text }) => SAID_SO.test(text));
}

function isFirstPerson({ from, to }: Pair, blocks: readonly PageBlock[]): boolean {
  return blocks.slice(from, to).some(({ text }) => FIRST_PERSON.test(text.replace(QUOTED, ' ')));
}

function count<T>(list: readonly T[], fits: (each: T) => boolean): number {
  return list.filter(fits).length;
}

function createTurns({ question, from, to }: Pair, blocks: readonly PageBlock[]): BlockTurn[] {
  const turn = (kind: 'question' | 'answer', first: number, last: number): BlockTurn => ({
    kind,
    speaker: null,
    label: null,
    range: { from: { block: first, offset: 0 }, to: { block: last, offset: blocks[last]!.text.length } },
  });
  return [turn('question', question, question), turn('answer', from, to - 1)];
}
