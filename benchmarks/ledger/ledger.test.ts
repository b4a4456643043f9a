import { expect, test } from 'vitest';
import { judgeTimes } from './judge-times.ts';
import { listRules } from './list-rules.ts';
import { renderLedger } from './render-ledger.ts';
import { isMoreWrong, sumCounts, tallyVerdicts } from './tally.ts';

const timex = (by: string, start: number, value: string) =>
  ({ id: `t${start}`, by, span: [start, start + 4], value }) as never;

test('a time is right with the value of the gold at its words, wrong without a gold, and not judged where the gold has no value', () => {
  const gold = [
    { span: [0, 4], type: 'DATE', value: '2024' },
    { span: [10, 14], type: 'DATE', value: '2023' },
    { span: [20, 24], type: 'DATE', value: null },
  ] as const;
  const timexes = [timex('a', 0, '2024'), timex('a', 10, '1999'), timex('b', 20, '2020'), timex('b', 40, '2020')];
  expect(judgeTimes(gold, { timexes })).toEqual([
    { rule: 'a', isRight: true },
    { rule: 'a', isRight: false },
    { rule: 'b', isRight: null },
    { rule: 'b', isRight: false },
  ]);
});

test('verdicts are counted by rule and set', () => {
  const tally = tallyVerdicts([
    [
      'one',
      [
        { rule: 'a', isRight: true },
        { rule: 'a', isRight: null },
      ],
    ],
    ['two', [{ rule: 'a', isRight: false }]],
  ]);
  expect([...tally.get('a')!]).toEqual([
    ['one', { fired: 2, judged: 1, right: 1, whole: 0 }],
    ['two', { fired: 1, judged: 1, right: 0, whole: 0 }],
  ]);
  expect(sumCounts(tally.get('a')!.values())).toEqual({ fired: 3, judged: 2, right: 1, whole: 0 });
});

test('a rule with few decisions is not called wrong', () => {
  expect(isMoreWrong({ fired: 9, judged: 4, right: 0, whole: 0 })).toBe(false);
  expect(isMoreWrong({ fired: 9, judged: 5, right: 2, whole: 0 })).toBe(true);
  expect(isMoreWrong({ fired: 9, judged: 6, right: 3, whole: 0 })).toBe(false);
});

test('the ledger has a line for each rule and names those that never decided', () => {
  const wrong = { rule: 'timexes/clock/noon', isRight: false };
  const tally = tallyVerdicts([['set', [{ rule: 'figures/money', isRight: true }, ...Array(5).fill(wrong)]]]);
  const lines = renderLedger(tally, ['figures/money', 'figures/age']).split('\n');
  expect(lines).toContain('| `figures/money` | 1 | 100 % | 0 % | 1/1 |  |');
  expect(lines).toContain('Never decided there: `figures/age`.');
  expect(lines).toContain('| `timexes/clock/noon` | 5 | 0 % |  | 0/5 | more wrong than right |');
});

test('the rules of all three subjects are found, each once', () => {
  const rules = listRules();
  expect(new Set(rules).size).toBe(rules.length);
  expect(rules).toEqual(
    expect.arrayContaining(['timexes/deictic/ago', 'figures/percent', 'speakers/named', 'speakers/person-goes-on']),
  );
});
