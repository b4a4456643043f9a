import { expect, test } from 'vitest';
import { readCheckSearch } from './check-search.ts';
import { groupOf, tellVerdict } from './group-findings.ts';

const warning = { severity: 'warning', rule: 'names/variants' } as const;

test('the verdict names the worst that is left', () => {
  expect(tellVerdict([{ severity: 'error', rule: 'quotes/altered' }, warning])).toBe('Not yet: 1 error left');
  expect(tellVerdict([warning, warning])).toBe('No errors. 2 warnings to look at');
  expect(tellVerdict([])).toBe('Nothing left to look at');
});

test('a rule belongs to what its name begins with', () => {
  expect(groupOf(warning)).toBe('names');
  expect(readCheckSearch({ group: 'names', severity: 'loud' })).toEqual({ group: 'names' });
});
