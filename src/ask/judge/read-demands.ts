import type { ConditionWords } from '../../engine/language/condition-words.ts';
import type { Block } from '../../schema/block.ts';
import type { OnRecord } from '../../schema/record.ts';
import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter, trimSpan } from '../../text/span.ts';
import type { ConditionList } from './condition.ts';
import type { PassageWord } from './passage-words.ts';
import { listSentenceWords } from './passage-words.ts';

type Text = Pick<OnRecord, 'document' | 'blocks'>;

/** What is asked, as the text tells it behind the words that count it: bullets, or items in the same paragraph and the next two. */
export function readDemands(record: Text, noun: Span, told: number | null, lexicon: ConditionWords): ConditionList {
  const { text } = record.document;
  const block = findFirstEndingAfter(record.blocks, noun[0]);
  const spans = FORMS.map((list) => list({ record, noun, block, lexicon })).find((items) => items.length > 0) ?? [];
  const items = spans.slice(0, told ?? MOST).map((span) => ({ spans: [span], words: text.slice(...span) }));
  return { told, items, isFull: items.length > 0 && items.length >= (told ?? 0) };
}

/** Items of a list that nobody counts. */
const MOST = 12;
/** Items may stand in so many paragraphs behind the one that counts them. */
const PARAGRAPHS = 2;

interface Place {
  readonly record: Text;
  readonly noun: Span;
  /** The index of the paragraph that the noun stands in. */
  readonly block: number;
  readonly lexicon: ConditionWords;
}

/** The first form that gives any item is the one. */
const FORMS: readonly ((place: Place) => readonly Span[])[] = [
  // “five conditions:” and bullets below
  listBullets,
  // “three demands. First, … Second, …”
  listOrdinals,
  // “three demands: the port, the prisoners and an apology”
  listBehindColon,
  // “four points, among them the port and the prisoners”
  listSome,
];

function listBullets({ record: { document, blocks }, block }: Place): readonly Span[] {
  const bullets: Span[] = [];
  for (let at = block + 1; at < blocks.length && isBullet(blocks[at]!, document.text); at++)
    bullets.push(blocks[at]!.span);
  return bullets.flatMap((span) => trimItem(document.text, span));
}

const BULLET = /^\s*(?:[-–—•*]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/;

const isBullet = ({ kind, span }: Block, text: string): boolean =>
  kind === 'list-item' || BULLET.test(text.slice(...span));

function listOrdinals({ record: { document, blocks }, noun, block, lexicon }: Place): readonly Span[] {
  const end = blocks[Math.min(block + PARAGRAPHS, blocks.length - 1)]?.span[1] ?? document.text.length;
  const words = wordsOf(document.text, [noun[1], end]);
  const starts = findOrdinals(words, lexicon);
  return starts.flatMap(({ at, body }, index) => {
    const next = starts[index + 1]?.at ?? end;
    const last = Math.min(next, findSentenceEnd(words, at, end));
    return trimItem(document.text, [body, last]);
  });
}

/** Where each item begins, as its ordinal stands in its turn: "First, …; second, …". */
function findOrdinals(words: readonly PassageWord[], { ordinalWords }: ConditionWords) {
  const starts: { readonly at: number; readonly body: number }[] = [];
  words.forEach(({ lower, span }, index) => {
    if (lower !== ordinalWords[starts.length]) return;
    const next = words[index + 1];
    const isOpening = index === 0 || words[index - 1]!.isMark || words[index - 1]!.span[1] < span[0] - 1;
    const behind = next?.lower === ',' || next?.lower === ':' ? words[index + 2] : next;
    if (isOpening && behind) starts.push({ at: span[0], body: behind.span[0] });
  });
  return starts.length > 1 ? starts : [];
}

const STOPS = '.!?';

const findSentenceEnd = (words: readonly PassageWord[], from: number, end: number): number =>
  words.find(({ lower, span }) => span[0] > from && STOPS.includes(lower))?.span[0] ?? end;

function listBehindColon({ record: { document, blocks }, noun, block, lexicon }: Place): readonly Span[] {
  const words = wordsOf(document.text, [noun[1], blocks[block]?.span[1] ?? document.text.length]);
  const colon = words.findIndex(({ lower }) => COLONS.includes(lower));
  if (colon < 0 || words.slice(0, colon).some(({ lower }) => STOPS.includes(lower))) return [];
  return splitItems(document.text, words.slice(colon + 1), lexicon);
}

const COLONS = ':—–';

function listSome({ record: { document, blocks }, noun, block, lexicon }: Place): readonly Span[] {
  const words = wordsOf(document.text, [noun[1], blocks[block]?.span[1] ?? document.text.length]);
  const end = words.findIndex(({ lower }) => STOPS.includes(lower));
  const sentence = end < 0 ? words : words.slice(0, end);
  for (let at = 0; at < sentence.length; at++) {
    const length = lengthOfOpener(sentence, at, lexicon);
    if (length) return splitItems(document.text, sentence.slice(at + length), lexicon);
  }
  return [];
}

function lengthOfOpener(words: readonly PassageWord[], at: number, { partOpeners }: ConditionWords): number {
  for (const length of [2, 1]) {
    const phrase = words.slice(at, at + length).map(({ lower }) => lower);
    if (partOpeners.has(phrase.join(' '))) return length;
  }
  return 0;
}

/** "The port, the prisoners and an apology": by semicolons where there are any, else by commas and the last joint. */
function splitItems(text: string, words: readonly PassageWord[], { joints }: ConditionWords): readonly Span[] {
  const end = words.findIndex(({ lower }) => STOPS.includes(lower));
  const told = end < 0 ? words : words.slice(0, end);
  if (told.length === 0) return [];
  const mark = told.some(({ lower }) => lower === ';') ? ';' : ',';
  const pieces: PassageWord[][] = [[]];
  const lastMark = told.findLastIndex(({ lower }) => lower === mark);
  told.forEach((word, at) => {
    const isJoint = joints.has(word.lower) && (at > lastMark || told[at - 1]?.lower === mark);
    if (word.lower === mark) pieces.push([]);
    else if (isJoint && (mark === ',' || told[at - 1]?.lower === mark)) pieces.push([]);
    else pieces.at(-1)!.push(word);
  });
  return pieces.flatMap((piece) => {
    const [first, last] = [piece[0], piece.at(-1)];
    return first && last ? trimItem(text, [first.span[0], last.span[1]]) : [];
  });
}

const wordsOf = (text: string, [start, end]: Span): readonly PassageWord[] =>
  listSentenceWords(text.slice(start, end))
    .flat()
    .map((word) => ({ ...word, span: [word.span[0] + start, word.span[1] + start] }));

const ITEM_EDGE = /[\s.,;:•*–—-]/;
const QUOTE_MARKS = '"”“';

/** Without bullets, marks and joints at its edges. */
function trimItem(text: string, span: Span): readonly Span[] {
  let [start, end] = span;
  const lead = BULLET.exec(text.slice(start, end))?.[0].length ?? 0;
  start += lead;
  while (start < end && ITEM_EDGE.test(text[start]!)) start++;
  while (
    end > start &&
    (ITEM_EDGE.test(text[end - 1]!) ||
      (QUOTE_MARKS.includes(text[end - 1]!) && !text.slice(start, end - 1).includes('“')))
  )
    end--;
  const trimmed = trimSpan(text, [start, end]);
  return trimmed ? [trimmed] : [];
}
