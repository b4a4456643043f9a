import { describe, expect, test } from 'vitest';
import { resolveMarked } from './resolve-marked.suite.ts';

/** As a model would read them, short and long. */
const READ = {
  person: ['Ada Moss', 'Jon Lind', 'Eva Lind', 'Greta Lomax', 'Hugo Trask', 'Moss', 'Lind', 'Lomax', 'Trask'],
  organization: ['Kaldrian NGOs', 'Harbour Board', 'Lind Research', 'Interim', 'Exley Oil', 'Coast Council'],
  place: ['Kaldria', 'Wexholm', 'Peru'],
} as const;

/** `meant`: whom the model takes the last “he” to mean. */
const lastOf = async (marked: string, meant?: string) =>
  (await resolveMarked(marked, READ, meant === undefined ? {} : { he: { [meant]: 0.9 } })).named.at(-1);

describe('who speaks in passing is not who goes on', () => {
  test.each<[marked: string, expected: string, meant?: string]>([
    [
      'Asked whether Jon Lind, {who} had called <it a hoax>, was right, Hugo Trask shrugged. “<No>,” {he} said.',
      'Hugo Trask',
      'Hugo Trask',
    ],
    [
      '{Jon Lind} said <it rained>. Lind laughed at {Hugo Trask}’s [claim] <that it snowed>. “<Never>,” {he} said.',
      'Jon Lind',
    ],
    ['{Jon Lind} told Hugo Trask <it rained>, {which} meant <that it would not snow>.', 'unnamed'],
  ])('%s', async (marked, expected, meant) => expect(await lastOf(marked, meant)).toBe(expected));
});

describe('somebody without a name has spoken since', () => {
  test.each([
    ['Jon Lind was fined. {A police officer} said <it rained>. {He} added <that it poured>.', 'unnamed'],
    ['Jon Lind was fined. {A club member} said <it rained>. {He} added <that it poured>.', 'unnamed'],
    ['{Jon Lind} said <it rained>. For Hugo Trask, {he} said <it was a test>.', 'Hugo Trask'],
    ['{Jon Lind} said <it rained>. For Hugo Trask it was bad, {he} said, <and cold>.', 'Jon Lind'],
    [
      'Jon Lind was fined. {A police officer} said <it rained>. {He} added <that it poured>. {He} hoped <it would end>.',
      'unnamed',
    ],
    ['{Jon Lind} said <it rained>. {A policewoman} said <it poured>. “<Never>,” {he} said.', 'Jon Lind'],
    [
      'Jon Lind was fined. {A police officer} said <it rained>. Hugo Trask left. {He} hoped <it would end>.',
      'Hugo Trask',
    ],
  ])('%s', async (marked, expected) => expect(await lastOf(marked)).toBe(expected));
});

describe('a noun that the text has used of nobody', () => {
  test.each([
    ['{Jon Lind} said <it rained>. {The tycoon} added <that it poured>.', 'Jon Lind'],
    ['Jon Lind admitted theft. {The prosecutor} said <it rained>.', 'unnamed'],
    ['{Jon Lind} said <it rained>. {The father} added <that it poured>.', 'unnamed'],
    ['{Ada Moss} said <it rained>. {The young man} added <that it poured>.', 'unnamed'],
    ['{Jon Lind} said <it rained>. The last to come was a child. “<When?>” asked {the boy}.', 'unnamed'],
    [
      '{Jon Lind} said <it rained>. {A harbour engineer} said <it poured>. {The official} hoped <it would end>.',
      'unnamed',
    ],
    ['Jon Lind had met Hugo Trask in Wexholm. {The businessman} said <it rained>.', 'unnamed'],
  ])('%s', async (marked, expected) => expect(await lastOf(marked)).toBe(expected));
});

describe('a description is whoever the text ties it to', () => {
  test.each([
    [
      'The commander of the Harbour Board, Jon Lind, left. {The commander of the Coast Council} said <it rained>.',
      'unnamed',
    ],
    [
      'The commander of the Harbour Board, Jon Lind, left. {The commander of the Harbour Board} said <it rained>.',
      'Jon Lind',
    ],
    ['Gov. Jon Lind left. {Kaldria’s governor} said <it rained>.', 'unnamed'],
    ['Kaldrian governor Jon Lind left. {Kaldria’s governor} said <it rained>.', 'Jon Lind'],
    ['Gov. Jon Lind left. {Its governor} said <it rained>.', 'unnamed'],
    ['The oil giant Exley Oil fell. {The online retail giant} said <it rained>.', 'unnamed'],
    ['The panel heard Jon Lind. {The panel} said <it rained>.', 'unnamed'],
    ['In a talk with Jon Lind, the mayor said nothing. {The mayor} said <it rained>.', 'unnamed'],
    ['{The mayor} said <it rained>. Later Mayor Jon Lind left.', 'unnamed'],
    ['Sen. Jon Lind met Sen. Hugo Trask. {The senator} said <it rained>.', 'unnamed'],
    ['Sen. Jon Lind met Sen. Hugo Trask. {Lind} said <it rained>. {The senator} added <that it poured>.', 'Jon Lind'],
  ])('%s', async (marked, expected) => expect(await lastOf(marked)).toBe(expected));
});

describe('a relative means a person where one is described', () => {
  test.each([
    ['It was Jon Lind, a baker from Wexholm, Kaldria, {who} said <it rained>.', 'Jon Lind'],
    ['It was Jon Lind, a director of Lind Research, {who} said <it rained>.', 'Jon Lind'],
    ['They went to the Harbour Board, {which} said <it rained>.', 'Harbour Board'],
  ])('%s', async (marked, expected) => expect(await lastOf(marked)).toBe(expected));
});

describe('what stands between a source and a name', () => {
  test.each([
    ['{Voters} [accused] Jon Lind, the mayor, <of theft>.', 'unnamed'],
    ['{Its director}, Jon Lind, [fears] <it will rain>.', 'Jon Lind'],
  ])('%s', async (marked, expected) => expect(await lastOf(marked)).toBe(expected));
});

describe('what somebody is, and who', () => {
  test.each([
    ['{Ada Moss, a baker and former Liberal,} said <it rained>.', 'Ada Moss'],
    ['{Kaldrian member of parliament Jon Lind, chair of the board,} said <it rained>.', 'Jon Lind'],
    ['{Director-general of Harbour Police (HP) Jon Lind} said <it rained>.', 'Jon Lind'],
  ])('%s', async (marked, expected) => expect(await lastOf(marked)).toBe(expected));
});

describe('who is only spoken of', () => {
  test.each([
    ['{Hugo Trask} said <it rained>. <Jon Lind had not come since May>, {he} said.', 'Hugo Trask'],
    ['In a study that they wrote with Ada Moss and Jon Lind, {they} said <it rained>.', 'unnamed'],
  ])('%s', async (marked, expected) => expect(await lastOf(marked)).toBe(expected));
});

describe('"it"', () => {
  test.each([
    [
      'Kaldria called in Peru’s envoy over what {it} called <theft>, {the Harbour Board} said <on Monday>.',
      'Harbour Board',
    ],
  ])('%s', async (marked, expected) => expect(await lastOf(marked)).toBe(expected));

  test('a state that opens the sentence goes before whoever speaks behind', async () => {
    const { named } = await resolveMarked(
      'Kaldria called in Peru’s envoy over what {it} called <theft>, {the Harbour Board} said.',
      READ,
    );
    expect(named[0]).toBe('Kaldria');
  });
});

describe('whoever hears does not say', () => {
  test.each([
    ['{Jon Lind} [received reports of] <a fire>.', 'unnamed'],
    ['{The Harbour Board} [was told] <that it rained>.', 'unnamed'],
    ['{Jon Lind} [told] Moss <that it rained>.', 'Jon Lind'],
    ['The board [was told] <it rained> by {Jon Lind}.', 'Jon Lind'],
  ])('%s', async (marked, expected) => expect(await lastOf(marked)).toBe(expected));
});

describe('bodies and documents that were spoken of before', () => {
  test.each([
    ['Kaldria’s home ministry announced drills. {The ministry} said <it rained>.', 'Kaldria’s home ministry'],
    [
      '{Jon Lind} [said in a statement] <that it rained>. In a statement, {the Harbour Board} said <it poured>. {The statement} added <that it would end>.',
      'Harbour Board',
    ],
    [
      '{Jon Lind} [said in a statement] <that it rained>. A statement came out. {The statement} said <it poured>.',
      'document',
    ],
    ['{Kaldrian NGOs} said <it rained>.', 'unnamed'],
    ['{Jon Lind, Head of Port Affairs for Exley Oil} said <it rained>.', 'Jon Lind'],
    ['{The Harbour Board (HB) director, Jon Lind,} said <it rained>.', 'Jon Lind'],
  ])('%s', async (marked, expected) => expect(await lastOf(marked)).toBe(expected));
});

describe('“it” of a passive is nobody', () => {
  test.each([
    ['{Harbour Board} [said] <it rained>. {It} [is estimated] <that two ships sank>.', 'unnamed'],
    ['{Harbour Board} [said] <it rained>. {It} [has been reported] <that two ships sank>.', 'unnamed'],
    ['{Harbour Board} [said] <it rained>. {It} [estimated] <that two ships sank>.', 'Harbour Board'],
  ])('%s', async (marked, expected) => expect(await lastOf(marked)).toBe(expected));
});
