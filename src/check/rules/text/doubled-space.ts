import { createRule } from '../../rule.ts';
import type { CheckView } from '../../view.ts';

/** Between two characters of one line: neither how far a line is set in, nor the two spaces that end a line of Markdown. */
const DOUBLED = /(?<=[^ \t\u00a0\n])[ \u00a0]{2,}(?=[^ \t\u00a0\n])/g;

export const doubledSpace = createRule({
  id: 'text/doubled-space',
  // nobody ever said a space
  scope: 'all',
  severity: 'info',
  isFixable: true,
  docs: {
    title: 'Two spaces where one belongs',
    why: 'It is what is left when a word is taken out, and it shows in print.',
    todo: 'Take one of the two out.',
    valid: [
      { text: 'The mill is old.  It was shut in May.  Nobody came.  The doors are gone.' },
      { text: 'Mill     14\nQuarry   23' },
      { text: 'The mill is old.  \nIt was shut in May.' },
      { text: '    The mill is old.' },
      { text: 'Name  Votes  Share\nMoss  1,204  61' },
    ],
    invalid: [
      { text: 'The  mill is old.', finds: ['  '], fixed: 'The mill is old.' },
      {
        text: 'The mill is old.  It was shut in May. Nobody came. The doors are gone.',
        finds: ['  '],
        fixed: 'The mill is old. It was shut in May. Nobody came. The doors are gone.',
      },
      { text: 'Ada Moss said: “We will  stay.”', finds: ['  '], fixed: 'Ada Moss said: “We will stay.”' },
      { text: 'The mill \u00a0is old.', finds: [' \u00a0'], fixed: 'The mill is old.' },
      {
        text: 'The mill is old.  It was  shut in May.  Nobody came.',
        finds: ['  '],
        fixed: 'The mill is old.  It was shut in May.  Nobody came.',
      },
    ],
  },
  check(view, report) {
    const isHabit = isDoubledBehindSentences(view.text);
    const tables = findTableLines(view);
    for (const { index, 0: spaces } of view.text.matchAll(DOUBLED)) {
      const isBehindSentence = SENTENCE_END.test(view.text.slice(Math.max(0, index - 2), index));
      if ((isHabit && isBehindSentence) || tables.has(findLineStart(view.text, index))) continue;
      const kept = spaces.includes(' ') ? ' ' : '\u00a0';
      report({
        span: [index, index + spaces.length],
        message: 'Two spaces stand here.',
        fix: {
          title: 'Leave one space',
          edits: [{ span: [index, index + spaces.length], text: kept }],
        },
      });
    }
  },
});

const SENTENCE_END = /[.!?…:]["”’')\]]?$/;

/** Whoever learned to type on a machine puts two spaces behind each sentence: that is a habit and no slip. */
function isDoubledBehindSentences(text: string): boolean {
  const ends = [...text.matchAll(/[.!?…:]["”’')\]]?( {1,2})(?=[^ \n])/g)];
  return ends.filter(({ 1: spaces }) => spaces === '  ').length * 2 > ends.length;
}

const findLineStart = (text: string, index: number): number => text.lastIndexOf('\n', index) + 1;

/** Lines with columns: two gaps or more that no sentence ends before, or one that is wider than a slip. */
function findTableLines({ text }: CheckView): ReadonlySet<number> {
  const gaps = new Map<number, number>();
  for (const { index, 0: spaces } of text.matchAll(DOUBLED)) {
    if (SENTENCE_END.test(text.slice(Math.max(0, index - 2), index))) continue;
    const start = findLineStart(text, index);
    gaps.set(start, (gaps.get(start) ?? 0) + (spaces.length > MOST_IN_SLIP ? COLUMNS : 1));
  }
  return new Set(
    [...gaps].filter(([start, count]) => count >= COLUMNS && isShort(text, start)).map(([start]) => start),
  );
}

const MOST_IN_SLIP = 2;
const COLUMNS = 2;
/** A paragraph is longer than the row of a table. */
const LONGEST_ROW = 120;

function isShort(text: string, start: number): boolean {
  const end = text.indexOf('\n', start);
  return (end < 0 ? text.length : end) - start <= LONGEST_ROW;
}
