import { expect, test } from 'vitest';
import { english } from '../../engine/lang/en/english.suite.ts';
import { isOnMatter, listMatter } from './list-matter.ts';

test.each([
  ['Kaldria should negotiate with Vesmar', ['Kaldria'], ['negot', 'talk'], ['kaldr', 'vesm', 'with']],
  ['The old ferry should be sold', [], ['old', 'ferr', 'sold'], ['the', 'be']],
  ['President Moss lied', ['President Moss'], ['lied'], ['mos', 'presi']],
  ['Schools should close', ['Kaldria'], ['sch', 'clo', 'shut'], []],
])('what is said in “%s”', (proposition, known, wanted, unwanted) => {
  const matter = listMatter(proposition, known, english);
  expect(wanted.filter((stem) => !matter.has(stem))).toEqual([]);
  expect(unwanted.filter((stem) => matter.has(stem))).toEqual([]);
});

test('words about something else are not on the matter, whoever they name', () => {
  const matter = listMatter('Kaldria should negotiate with Vesmar', ['Kaldria'], english);
  expect(isOnMatter('Vesmar is not doing well', matter)).toBe(false);
  expect(isOnMatter('that Kaldria would not negotiate', matter)).toBe(true);
  expect(isOnMatter('whatever', new Set())).toBe(true);
});
