import type { Span } from '../../../src/schema/span.ts';
import type { Seeded } from '../../seeded.ts';

/** A piece of text that knows where it came from. */
export interface Cell {
  readonly text: string;
  /** Where it stood in the old text, half-open; null for what came in. */
  readonly old: Span | null;
  /** Are its words those of the old text? */
  readonly isKept: boolean;
  /** 0 for the thing itself, another number for each copy; below 0 for one that only looks like it. */
  readonly copy: number;
}

type Paragraph = readonly Cell[];

export const MUTATIONS = [
  'paragraph moved',
  'paragraph doubled',
  'paragraph cut',
  'words replaced',
  'sentence edited',
  'sentence cut',
  'sentence added',
  'look-alike added',
  'marks changed',
] as const;
export type Mutation = (typeof MUTATIONS)[number];

/**
 * A text after so many changes, drawn by a seed, whose cells tell what became of each old word. `boundaries` are places
 * that no cell crosses; `sentences` lie in order and do not overlap.
 */
export function mutateText(
  text: string,
  sentences: readonly Span[],
  boundaries: ReadonlySet<number>,
  mutations: readonly Mutation[],
  seeded: Seeded,
): readonly Cell[] {
  const state = { paragraphs: cutIntoParagraphs(text, sentences, boundaries), sentences, copies: 0, seeded };
  for (const mutation of mutations) MUTATE[mutation](state);
  return state.paragraphs.flat();
}

interface State {
  paragraphs: Paragraph[];
  readonly sentences: readonly Span[];
  copies: number;
  readonly seeded: Seeded;
}

const CELL = /[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu;

/** A paragraph ends with the white space that has its line feed. */
function cutIntoParagraphs(text: string, sentences: readonly Span[], boundaries: ReadonlySet<number>): Paragraph[] {
  const cuts = new Set([...boundaries, ...sentences.flat()]);
  const paragraphs: Cell[][] = [[]];
  for (const match of text.matchAll(CELL)) {
    let start = match.index;
    const end = start + match[0].length;
    for (let at = start + 1; at <= end; at++) {
      if (at < end && !cuts.has(at)) continue;
      paragraphs.at(-1)!.push({ text: text.slice(start, at), old: [start, at], isKept: true, copy: 0 });
      start = at;
    }
    if (match[0].includes('\n')) paragraphs.push([]);
  }
  return paragraphs.filter(({ length }) => length);
}

const MUTATE: Readonly<Record<Mutation, (state: State) => void>> = {
  'paragraph moved': (state) => {
    const [paragraph] = state.paragraphs.splice(state.seeded.below(state.paragraphs.length), 1);
    insertParagraph(state, paragraph!);
  },
  'paragraph doubled': (state) => {
    const index = state.seeded.below(state.paragraphs.length);
    const copy = asCopy(state, state.paragraphs[index]!);
    if (state.seeded.below(2)) state.paragraphs.splice(index + state.seeded.below(2), 0, copy);
    else insertParagraph(state, copy);
  },
  'paragraph cut': (state) => {
    if (state.paragraphs.length > 1) state.paragraphs.splice(state.seeded.below(state.paragraphs.length), 1);
  },
  'words replaced': (state) => {
    for (let count = 1 + state.seeded.below(6); count; count--)
      changeParagraph(state, (cells) => replaceWord(state, cells));
  },
  'sentence edited': (state) => {
    changeSentence(state, (cells) => {
      let edited = cells;
      for (let count = 1 + state.seeded.below(4); count; count--) edited = EDITS[state.seeded.below(3)]!(state, edited);
      return edited;
    });
  },
  'sentence cut': (state) => changeSentence(state, () => []),
  'sentence added': (state) => {
    const words = Array.from({ length: 6 + state.seeded.below(12) }, () => drawWord(state));
    const added = `${words.join(' ')}. `;
    changeSentence(state, (cells) => [{ text: added, old: null, isKept: false, copy: 0 }, ...cells]);
  },
  'look-alike added': (state) => {
    const sentence = pickSentence(state);
    if (!sentence) return;
    let copy = asCopy(state, sentence.cells, true);
    for (let count = 1 + state.seeded.below(3); count; count--) copy = replaceWord(state, copy);
    const space: Cell = { text: ' ', old: null, isKept: false, copy: 0 };
    if (state.seeded.below(2)) changeSentence(state, (cells) => [...copy, space, ...cells]);
    else insertParagraph(state, [...copy, { ...space, text: '\n\n' }]);
  },
  'marks changed': (state) => {
    const change = state.seeded.pick(MARKS);
    state.paragraphs = state.paragraphs.map((cells) => cells.map((cell) => ({ ...cell, text: change(cell.text) })));
  },
};

const MARKS: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'"),
  (text) => text.replaceAll('"', '“').replaceAll("'", '’'),
  (text) => text.replaceAll('\n\n', '\n'),
  (text) => text.replaceAll(/^ $/g, '\u00a0'),
  (text) => text.replaceAll(/^ $/g, '  '),
  (text) => text.replaceAll('—', '-').replaceAll('–', '-'),
];

const EDITS: readonly ((state: State, cells: Paragraph) => Paragraph)[] = [
  replaceWord,
  (state, cells) => {
    const index = state.seeded.below(cells.length + 1);
    const added: Cell = { text: `${drawWord(state)} `, old: null, isKept: false, copy: 0 };
    const isAtWord = !cells[index] || isWord(cells[index]);
    return isAtWord ? [...cells.slice(0, index), added, ...cells.slice(index)] : cells;
  },
  (state, cells) => {
    const index = pickWord(state, cells);
    return index === null ? cells : cells.filter((_, at) => at !== index && at !== index + 1);
  },
];

const isWord = ({ text }: Cell): boolean => /^[\p{L}\p{N}]/u.test(text);

function replaceWord(state: State, cells: Paragraph): Paragraph {
  const index = pickWord(state, cells);
  if (index === null) return cells;
  const cell = cells[index]!;
  const word = drawWord(state);
  return cells.with(index, { ...cell, text: word, isKept: cell.isKept && word === cell.text });
}

function pickWord({ seeded }: State, cells: Paragraph): number | null {
  const words = cells.flatMap((cell, index) => (isWord(cell) ? [index] : []));
  return words.length ? seeded.pick(words) : null;
}

/** A word of the text itself, so that what comes in looks like what was there. */
function drawWord({ paragraphs, seeded }: State): string {
  const words = seeded.pick(paragraphs).filter(isWord);
  return words.length ? seeded.pick(words).text : 'and';
}

function insertParagraph({ paragraphs, seeded }: State, paragraph: Paragraph): void {
  const isOpen = !paragraph.at(-1)!.text.includes('\n');
  const closed = isOpen ? [...paragraph, { text: '\n\n', old: null, isKept: false, copy: 0 }] : paragraph;
  const index = seeded.below(paragraphs.length + 1);
  const last = paragraphs.at(-1);
  if (index === paragraphs.length && last && !last.at(-1)!.text.includes('\n')) {
    paragraphs[index - 1] = [...last, { text: '\n\n', old: null, isKept: false, copy: 0 }];
  }
  paragraphs.splice(index, 0, closed);
}

/** A copy of what only looks like the thing looks like it only. */
function asCopy(state: State, cells: Paragraph, isAlike = false): Paragraph {
  state.copies++;
  const copy = state.copies;
  return cells.map((cell) => ({ ...cell, copy: isAlike || cell.copy < 0 ? -copy : copy }));
}

function changeParagraph(state: State, change: (cells: Paragraph) => Paragraph): void {
  if (!state.paragraphs.length) return;
  const index = state.seeded.below(state.paragraphs.length);
  state.paragraphs[index] = change(state.paragraphs[index]!);
  if (!state.paragraphs[index].length) state.paragraphs.splice(index, 1);
}

interface PickedSentence {
  readonly paragraph: number;
  readonly start: number;
  readonly cells: Paragraph;
}

/** A sentence that stands whole in one paragraph, itself or a copy. */
function pickSentence({ paragraphs, sentences, seeded }: State): PickedSentence | null {
  for (let attempt = 0; attempt < 20 && paragraphs.length; attempt++) {
    const paragraph = seeded.below(paragraphs.length);
    const all = paragraphs[paragraph]!;
    const [first, end] = seeded.pick(sentences);
    const drawn = seeded.pick(all);
    const near = sentences.find(([from, to]) => drawn.old && from <= drawn.old[0] && drawn.old[1] <= to);
    const [from, to] = near ?? [first, end];
    const isOf = ({ old, copy }: Cell) => old && copy === drawn.copy && from <= old[0] && old[1] <= to;
    const start = all.findIndex(isOf);
    if (start < 0) continue;
    let stop = start;
    while (stop < all.length && isOf(all[stop]!)) stop++;
    return { paragraph, start, cells: all.slice(start, stop) };
  }
  return null;
}

function changeSentence(state: State, change: (cells: Paragraph) => Paragraph): void {
  const sentence = pickSentence(state);
  if (!sentence) return;
  const { paragraph, start, cells } = sentence;
  const all = state.paragraphs[paragraph]!;
  state.paragraphs[paragraph] = [...all.slice(0, start), ...change(cells), ...all.slice(start + cells.length)];
  if (!state.paragraphs[paragraph].length) state.paragraphs.splice(paragraph, 1);
}
