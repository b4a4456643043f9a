import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import { Seeded } from '../seeded.ts';
import { halfOf } from './half.ts';
import { editText } from './planting.ts';
import { judge } from './score-seeds.ts';
import { changeNumber, dropDoubt, dropNegation, leaveOut, moveClause } from './seeders/alterations.ts';

const finding = (rule: string, start: number, end: number, severity: Finding['severity'] = 'error'): Finding => ({
  ...{
    rule,
    severity,
    path: 'draft.txt',
    line: 1,
    column: 1,
    paragraph: 1,
    span: [start, end],
    exact: '',
    message: '',
    why: '',
  },
  ...{ related: [], fingerprint: `${rule} ${start}` },
});

describe('a seed', () => {
  const seed = { rules: ['quotes/altered', 'quotes/elided'] };
  const planted = { spans: [[10, 20]] as const };

  test('is found by a rule that may find it, at its place, where the clean text has no such finding', () => {
    const found = finding('quotes/elided', 15, 18);
    expect(judge(seed, planted, [], [found])).toEqual({ right: [found], wrong: [] });
    expect(judge(seed, planted, [found], [found])).toEqual({ right: [], wrong: [] });
  });

  test('has a wrong finding elsewhere, and none by another name at its place', () => {
    const elsewhere = finding('text/doubled-word', 40, 44);
    expect(judge(seed, planted, [], [elsewhere, finding('names/variants', 12, 14)])).toEqual({
      right: [],
      wrong: [elsewhere],
    });
  });

  test('has a wrong finding where the clean text has it in order', () => {
    const early = finding('quotes/altered', 5, 8);
    expect(judge(seed, { ...planted, cleanSpans: [[4, 9]] }, [early], []).wrong).toEqual([early]);
  });

  test('that changes a speaker has what follows from it further on', () => {
    const later = finding('quotes/wrong-speaker', 60, 62);
    expect(judge(seed, { ...planted, isSpreading: true }, [], [later]).wrong).toEqual([]);
    expect(judge(seed, planted, [], [later]).wrong).toEqual([later]);
  });

  test('that is harmless may be told for information only', () => {
    const [warning, info] = [finding('quotes/altered', 12, 14, 'warning'), finding('quotes/cleaned', 12, 14, 'info')];
    expect(judge({ rules: [] }, planted, [], [warning, info])).toEqual({ right: [], wrong: [warning] });
  });

  test('is in the same half whenever it is asked, and about half of them are in each', () => {
    const halves = Array.from({ length: 1000 }, (_, index) => halfOf(`article-${index} word swapped 0`));
    const unseen = halves.filter((half) => half === 'unseen').length;
    expect(unseen).toBeGreaterThan(440);
    expect(unseen).toBeLessThan(560);
  });
});

test('edits tell where they stand afterwards', () => {
  const { text, spans } = editText('one two three', [
    { span: [8, 13], text: 'four' },
    { span: [0, 3], text: 'eleven' },
  ]);
  expect(text).toBe('eleven two four');
  expect(spans.map(([start, end]) => text.slice(start, end))).toEqual(['eleven', 'four']);
});

describe('alterations', () => {
  const alter = (make: typeof dropNegation, words: string) => make(words, new Seeded(7), []);

  test('take a negation or a doubt out', () => {
    expect(alter(dropNegation, 'We did not sell the boat.')).toBe('We did sell the boat.');
    expect(alter(dropNegation, 'We can’t sell the boat.')).toBe('We can sell the boat.');
    expect(alter(dropDoubt, 'The boat may sink before May.')).toBe('The boat will sink before May.');
    expect(alter(dropDoubt, 'The boat sank.')).toBeNull();
  });

  test('turn clauses round', () => {
    const words = 'We mended the boat in spring, and the crew came back to us.';
    expect(alter(moveClause, words)).toBe('The crew came back to us, and we mended the boat in spring.');
  });

  test('change a number and nothing else', () => {
    const altered = alter(changeNumber, 'We sold 31 boats.');
    expect(altered).toMatch(/^We sold \d1 boats\.$/);
    expect(altered).not.toBe('We sold 31 boats.');
  });

  test('leave words out within, and keep both ends', () => {
    const words =
      'We have mended every boat that the storm broke in the harbour last winter, and nobody paid us for it.';
    const altered = alter(leaveOut, words)!;
    expect(altered.length).toBeLessThan(words.length);
    expect(altered).toMatch(/^We have mended every boat.*paid us for it\.$/);
  });
});
