import { expect, test } from 'vitest';
import { listWords, listWordsInLogic } from './list-words.ts';

/**
 * So many words may stand in a file of logic, for the reason beside them. A word more belongs to `lang/en`, where a second language
 * finds what it has to give.
 */
const BUDGET: Readonly<Record<string, readonly [words: number, why: string]>> = {
  'engine/actor/name/name-form.ts': [5, 'letters that spellings of one name begin with, in whatever language'],
  'engine/engine.ts': [12, 'names of the layers that a record is made of'],
  'engine/grammar/verb.ts': [2, 'word classes of Universal Dependencies, the same in every language'],
  'engine/numeral/cardinal.ts': [2, 'names of what stands last in a numeral'],
  'engine/spelling/person/east-asian-names.ts': [5, 'letters of romanized syllables'],
  'engine/spelling/person/parse-person-name.ts': [2, 'Roman numerals'],
  'engine/timex/detect/clock/read-clock.ts': [2, 'parts of a day as TimeML writes them'],
  'engine/timex/resolve/resolve-edge.ts': [2, 'names of the steps of a calendar'],
  'engine/timex/sense.ts': [2, 'names of the steps of a calendar'],
};

const found = listWordsInLogic();

test('what may stay is little', () => {
  expect(Object.values(BUDGET).reduce((sum, [words]) => sum + words, 0)).toBeLessThan(100);
});

test('logic holds no lists of English words but those whose reason is told', () => {
  const over = found.filter(({ file, words }) => words.length > (BUDGET[file]?.[0] ?? 0));
  expect(over.map(({ file, words }) => `${file}: ${words.join(' ')}`)).toEqual([]);
});

test('no budget is larger than what is there', () => {
  const counts = new Map(found.map(({ file, words }) => [file, words.length]));
  expect(Object.entries(BUDGET).filter(([file, [most]]) => counts.get(file) !== most)).toEqual([]);
});

test.each([
  ["const MORE = ['more', 'less'];", ['more', 'less']],
  ["const SMALL = 'a an the'.split(' ');", ['a', 'an', 'the']],
  ["const SMALL = words('and or');", ['and', 'or']],
  ['const JOINED = /^(?:and|or)$/;', ['and', 'or']],
  ['const JOINED = new RegExp(`(?:and|or) $`);', ['and', 'or']],
  ["const isJoined = word === 'and' || word === 'or' || word === 'nor';", ['and', 'or', 'nor']],
  ["const isTo = word === 'to';", []],
  ["const isDay = kind === 'day' || kind === 'week';", []],
  ["const component = { requires: ['tokens', 'blocks'] };", []],
  ["type Kind = 'day' | 'week';", []],
])('%s', (code, words) => expect(listWords(code, 'code.ts')).toEqual(words));
