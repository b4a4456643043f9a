import { expect, test } from 'vitest';
import { createPassage } from './passage.fixture.ts';
import { scoreWords } from './score-words.ts';

const score = (...passages: Parameters<typeof createPassage>[]) =>
  scoreWords(
    passages.map((each) => createPassage(...each)),
    [[['bridg']], [['clo']], [['mos'], ['ada', 'mos'], ['unite', 'stat']]],
  );

test('a rare word counts more than one that most passages have', () => {
  const [rare, frequent] = score(['it will be closed'], ['the bridge'], ['a bridge'], ['that bridge']);
  expect(rare).toBeGreaterThan(frequent!);
});

test('other forms of a word are the same word', () => {
  const [closing, opening] = score(['closing it'], ['opening it']);
  expect([closing! > 0, opening]).toEqual([true, 0]);
});

test('the sentence before counts, and less than the own words', () => {
  const [own, before] = score(['they close it'], ['they do it', { before: 'They close it.' }]);
  expect(own).toBeGreaterThan(before!);
  expect(before).toBeGreaterThan(0);
});

test('whom a pronoun means and who says it count as words do', () => {
  expect(
    score(['he is right', { named: ['Ada Moss'] }], ['so it is', { actorName: 'Ada Moss' }]).every((each) => each > 0),
  ).toBe(true);
});

test('any spelling of one name is the same, and a part of one is none', () => {
  const [one, other, part] = score(['Moss waits'], ['Ada Moss waits'], ['that state waits']);
  expect(one).toBeCloseTo(other!, 1);
  expect(part).toBe(0);
});

test('no passages have no scores', () => {
  expect(score()).toEqual([]);
});
