import { describe, expect, test } from 'vitest';
import { resolveMarked } from './resolve-marked.suite.ts';

/** As a model would read them, short and long. */
const READ = {
  person: ['Ada Moss', 'Jon Lind', 'Hugo Trask', 'Rob Evans', 'Ida Sims', 'Moss', 'Lind', 'Trask', 'Evans'],
  organization: ['Harbour Board', 'Harbour Committee', 'Interim', 'Orbo', 'Tarn Works', 'Wexholm Police Department'],
  place: ['Kaldria', 'Wexholm', 'Halen', 'Ohio', 'Texas'],
} as const;

const expectLast = async (marked: string, expected: string) =>
  expect((await resolveMarked(marked, READ)).named.at(-1)).toBe(expected);

describe('a last name that ends like a people’s is a person’s', () => {
  test.each([
    ['{Rob Evans} said <the bridge was safe>.', 'Rob Evans'],
    ['{Rob Evans} said <it was safe>. {Evans} said <it would open>.', 'Rob Evans'],
    ['{The engineer Ida Sims} said <it was late>.', 'Ida Sims'],
    ['{Kaldrians} said <it was late>.', 'unnamed'],
  ])('%s', expectLast);
});

describe('police, where a text tells of one', () => {
  test.each([
    ['Wexholm police held a man. {Police} said <he was armed>.', 'Wexholm police'],
    ['The Wexholm Police Department held a man. It was late, {police} said, <and dark>.', 'Wexholm Police Department'],
    ['Wexholm police held a man, and Halen police two. {Police} said <they were armed>.', 'unnamed'],
    ['Wexholm police held a man. In Halen, {police} said <it was quiet>.', 'unnamed'],
    ['Officers held a man. {Police} said <he was armed>.', 'unnamed'],
    ['Wexholm police held a man. {Police officers} said <he was armed>.', 'unnamed'],
  ])('%s', expectLast);
});

describe('“the company”, where one body is in play', () => {
  test.each([
    ['Shares of Orbo fell. {The company} said <sales were slow>.', 'Orbo'],
    ['Shares of Orbo and Tarn Works fell. {The company} said <sales were slow>.', 'unnamed'],
    ['Orbo is looking for a new company to build it. {The company} said <it was ready>.', 'unnamed'],
    ['Orbo grew. It rained. It snowed. It poured. {The company} said <it was ready>.', 'unnamed'],
    ['Shares of Orbo fell. {A company} said <sales were slow>.', 'unnamed'],
    ['They met before the company’s Tarn Works. {The company} said <sales were slow>.', 'unnamed'],
    ['Shares of Orbo fell. {The shipping company} said <sales were slow>.', 'unnamed'],
  ])('%s', expectLast);
});

describe('an office with its seat', () => {
  test.each([
    ['{Rep. Jon Lind} said <it was late>. {The Ohio congressman} said <it rained>.', 'Jon Lind'],
    ['{Rep. Jon Lind} met Rep. Hugo Trask and said <it was late>. {The Ohio congressman} said <it rained>.', 'unnamed'],
    ['{Texas congressman Jon Lind} said <it was late>. {The Ohio congressman} said <it rained>.', 'unnamed'],
    ['Rep. Jon Lind left. {Ada Moss} said <it was late>. {The Ohio congressman} said <it rained>.', 'unnamed'],
  ])('%s', expectLast);
});

describe('what a name is, beside it', () => {
  test.each([
    ['<The port was hit>, {Interim news agency} reports.', 'Interim'],
    ['{A Harbour Board agency} said <it was late>.', 'unnamed'],
    ['Kaldria, {its only ally}, said <it was late>.', 'Kaldria'],
    ['In Wexholm, {the mayor}, said <it was late>.', 'unnamed'],
    ['{Harbour Committee Democrats} said <it was late>.', 'Harbour Committee Democrats'],
    ['{Skittish Democrats} said <it was late>.', 'unnamed'],
    ['It has members of the Kaldrian government, {which} has denied <it>.', 'Kaldrian government'],
  ])('%s', expectLast);
});

describe('whose a document is', () => {
  test.each([
    [
      'It was late, according to {a report} on <the fire>.\n\nThe report by the Harbour Board came out on Monday.',
      'Harbour Board',
    ],
    [
      'It was late, according to {a report} on <the fire>.\n\nA report by the Harbour Board came out on Monday.',
      'document',
    ],
    ['It was late, according to {a report} on <the fire>.\n\nThe report came out on Monday.', 'document'],
    ['The Harbour Board adopted Resolution 12. {The Resolution} asked for <more boats>.', 'Harbour Board'],
    ['{An Interim database} shows <that it rained>.', 'Interim'],
  ])('%s', expectLast);
});

describe('who is heard speaks', () => {
  test.each([
    ['{Ada Moss} [can be heard yelling] <that it was late>.', 'Ada Moss'],
    ['{Ada Moss} [heard] <that it was late>.', 'unnamed'],
  ])('%s', expectLast);
});

describe('“he” behind a question, and behind words that name another', () => {
  test.each([
    ['{Jon Lind} [asked] Hugo Trask <about Rob Evans’s deed>. {He} [asked] Trask <about the boat>.', 'Jon Lind'],
    ['{Jon Lind} said <no>. “<Trask is wrong>,” {he} said.', 'Jon Lind'],
    ['Jon Lind left on Monday. It rained. “<Jon Lind is wrong>,” {he} said.', 'unnamed'],
  ])('%s', expectLast);
});
