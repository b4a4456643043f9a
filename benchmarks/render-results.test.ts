import { describe, expect, test } from 'vitest';
import { pickFigures, type Subject } from './figures.ts';
import { renderResults } from './render-results.ts';
import { mergeResults, type Result } from './results.ts';

const createResult = (subject: Subject, split: string, figures: Result['figures'] = {}): Result => ({
  subject,
  split,
  figures,
  run: { documents: 10, sentences: 205, seconds: 2.5, peakMemoryMb: 120.4 },
  commands: [`measure ${split}`],
  date: '2022-11-23',
  commit: 'abc1234+',
  machine: '2 cores',
});

const cellsOf = (markdown: string, beginning: string): readonly string[] =>
  markdown
    .split('\n')
    .find((line) => line.startsWith(beginning))!
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

describe('figures', () => {
  test('are picked from what a scorer prints, null where it has none', () => {
    const printed = { measures: { value: { p: 1, r: 0.5, f1: 0.667 }, 'value+unit': { f1: 0.25 } }, gold: 4 };
    expect(pickFigures('quantity', printed)).toEqual({
      'value F1': 0.667,
      'value+unit F1': 0.25,
      'value+change F1': null,
      'value+concept partial F1': null,
      'value+concept complete F1': null,
    });
  });

  test('that are not there are null, whatever stands in their place', () => {
    for (const printed of [{}, { map: 'x', f1: null }, null]) {
      expect(new Set(Object.values(pickFigures('checkworthiness', printed)))).toEqual(new Set([null]));
    }
  });
});

describe('RESULTS.md', () => {
  const results = [
    createResult('quantity', 'newsquant-dev', { 'value F1': 0.8999, 'value+unit F1': 0, 'value+change F1': null }),
    createResult('checkworthiness', 'claimbuster-dev', { MAP: 0.5, threshold: 0.25871 }),
  ];
  const markdown = renderResults(results);

  test('has shares in percent, other numbers as they are, and a dash for what there is none of', () => {
    expect(cellsOf(markdown, '| newsquant-dev')).toEqual(['newsquant-dev', '90.0', '0.0', '–', '–', '–']);
    expect(cellsOf(markdown, '| claimbuster-dev').at(-1)).toBe('0.259');
  });

  test('has the speed, the memory, the day, the commit and the commands', () => {
    const cells = ['newsquant-dev', '10', '205', '4', '82', '120', '2022-11-23', 'abc1234+', '2 cores'];
    expect(markdown).toContain(`| ${cells.join(' | ')} |`);
    expect(markdown).toContain('# newsquant-dev\nmeasure newsquant-dev');
  });

  test('has no section without rows', () => {
    expect(markdown.match(/^## .*/gm)).toEqual(['## Quantities', '## Check-worthiness']);
  });
});

describe('measuring again', () => {
  const old = [createResult('filter', 'polnear-dev'), createResult('time', 'timebank', { 'strict F1': 0.1 })];

  test('one subject keeps the others, in the order of the list', () => {
    const fresh = [createResult('attribution', 'polnear-dev')];
    const rows = mergeResults(old, fresh).map(({ subject, split }) => `${subject} ${split}`);
    expect(rows).toEqual(['attribution polnear-dev', 'time timebank', 'filter polnear-dev']);
  });

  test('takes the place of what was measured before', () => {
    const fresh = createResult('time', 'timebank', { 'strict F1': 0.2 });
    expect(mergeResults(old, [fresh])).toContain(fresh);
    expect(mergeResults(old, [fresh])).toHaveLength(2);
  });

  test('lets go of sets that are no longer measured', () => {
    expect(mergeResults([createResult('time', 'gone')], [])).toEqual([]);
  });
});
