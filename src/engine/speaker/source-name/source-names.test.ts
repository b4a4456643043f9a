import { describe, expect, test } from 'vitest';
import { resolveMarked } from '../resolve-marked.suite.ts';

const READ = { person: ['Ada Moss', 'Jon Lind', 'Moss'], place: ['Wexholm', 'Kaldria'] } as const;

const calledIn = async (marked: string) => (await resolveMarked(marked, READ)).called;

describe('a source is called by its own words', () => {
  test.each([
    ['{Ada Moss} said <it rained>.', null],
    ['{A police spokesman} said <it rained>.', 'a police spokesman'],
    ['{Neighbours} said <it rained>.', 'neighbours'],
    ['{Kaldrian authorities} said <it rained>.', 'Kaldrian authorities'],
    ['{An official who oversaw the port and} said <it rained>.', 'an official who oversaw the port'],
    ["{They}'re [saying] <it rained>.", 'they'],
    ['{But several residents,} said <it rained>.', 'several residents'],
    ["{President Moss's advisers} said <it rained>.", "President Moss's advisers"],
    ['<It rained>, [according to] {a paper in Harbour Studies}.', 'a paper in Harbour Studies'],
    [
      '{Two of the engineers who looked through the papers of the port at the request of the council last May} said <it rained>.',
      'two of the engineers',
    ],
    ['{} <It rained>, it was said.', null],
  ])('%s', async (marked, expected) => expect(await calledIn(marked)).toEqual([expected]));
});

test('a line over a quotation names its source, where it is one of those who speak', async () => {
  const below = (line: string) => `It rained.\n\n${line}\n\n{}<“We never closed the port to anybody.”>\n\nIt ended.`;
  expect(await calledIn(below('The two harbour ministries'))).toEqual(['The two harbour ministries']);
  expect(await calledIn(below('The fire'))).toEqual([null]);
});

describe('one that was cut within its phrase is made whole', () => {
  test.each([
    ['{The} coast guard [said] <it rained>.', 'the coast guard'],
    ['{Many in} Wexholm [fear] <it will rain>.', 'many in Wexholm'],
    ['{Some} [said] <it rained>.', 'some'],
  ])('%s', async (marked, expected) => expect(await calledIn(marked)).toEqual([expected]));
});

describe('a relative is called by what it describes', () => {
  test.each([
    ['The march was met by dock workers {who} [vowed] <to stay>.', 'dock workers'],
    ['It was the idea of a retired teacher, {who} [said] <it rained>.', 'retired teacher'],
    ['She was met by members of the harbour board, {who} [said] <it rained>.', 'members of the harbour board'],
    [
      'After weeks of anger at the port by Ada Moss and her allies, {who} [said] <it rained>.',
      'Ada Moss and her allies',
    ],
    ['The officer {who made the arrest} [said] <it rained>.', 'officer who made the arrest'],
    ['He was met by porters and their lawyers, {who} [said] <it rained>.', 'porters and their lawyers'],
  ])('%s', async (marked, expected) => expect(await calledIn(marked)).toEqual([expected]));
});

describe('a pronoun is called as the unnamed source before it', () => {
  test.each([
    ['{A spokesman} said <it rained>. {He} added <that it was cold>.', 'a spokesman'],
    ['{Residents of the quay} said <it rained>. {They} added <that it was cold>.', 'residents of the quay'],
    ['{The committee} said <it rained>. {It} added <that it was cold>.', 'the committee'],
    // of several, not of one
    ['{A spokesman} said <it rained>. {They} added <that it was cold>.', 'they'],
    // too far away
    [
      '{Residents} said <it rained>. The tide rose. The tide fell. The tide rose. {They} added <that it was cold>.',
      'they',
    ],
  ])('%s', async (marked, expected) => expect((await calledIn(marked)).at(-1)).toBe(expected));
});

describe('a noun that points back says as much as the one before', () => {
  test.each([
    ['{A source inside the port} said <it rained>. {The source} added <that it was cold>.', 'a source inside the port'],
    ["{The engineers' report} said <it rained>. {The engineers} added <that it was cold>.", 'the engineers'],
  ])('%s', async (marked, expected) => expect((await calledIn(marked)).at(-1)).toBe(expected));
});
