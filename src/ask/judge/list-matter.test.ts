import { expect, test } from 'vitest';
import { english } from '../../engine/lang/en/english.suite.ts';
import { isOnMatter, listMatter } from './list-matter.ts';

test.each([
  ['Kaldria should negotiate with Vesmar', ['Kaldria'], ['negot', 'talk'], ['kaldr', 'vesm', 'with']],
  ['The old ferry should be sold', [], ['old', 'ferr', 'sold'], ['the', 'be']],
  ['President Moss lied', ['President Moss'], ['lied'], ['mos', 'presi']],
  ['Schools should close', ['Kaldria'], ['sch', 'clo', 'shut'], []],
])('what is said in “%s”', (proposition, known, wanted, unwanted) => {
  const matter = new Set(listMatter(proposition, known, english).terms.flatMap((stems) => [...stems]));
  expect(wanted.filter((stem) => !matter.has(stem))).toEqual([]);
  expect(unwanted.filter((stem) => matter.has(stem))).toEqual([]);
});

test('words about something else are not on the matter, whoever they name', () => {
  const matter = listMatter('Kaldria should negotiate with Vesmar', ['Kaldria'], english);
  expect(isOnMatter('Vesmar is not doing well', '', matter)).toBe(false);
  expect(isOnMatter('that Kaldria would not negotiate', '', matter)).toBe(true);
  expect(isOnMatter('whatever', '', { terms: [], names: new Set() })).toBe(true);
});

test('of three words or more two have to be there, or around', () => {
  const matter = listMatter('Vesmar should let agencies bring aid into Sarn', ['Vesmar', 'Sarn'], english);
  expect(isOnMatter('when the powers let it', 'It works when the powers let it.', matter)).toBe(false);
  expect(isOnMatter('aid is let in', '', matter)).toBe(true);
  expect(isOnMatter('its aid ban', 'Moss said of Sarn that its aid ban is wrong.', matter)).toBe(true);
  expect(isOnMatter('to let it in is a duty', 'Of the aid she said that to let it in is a duty.', matter)).toBe(true);
});
