import { describe, expect, test } from 'vitest';
import { english } from '../lang/en/english.suite.ts';
import type { Words } from '../layers/layers.ts';
import { detectTokens } from '../segment/tokens.ts';
import { isAbbreviationStop } from './abbreviation-stop.ts';
import { findVerbBefore } from './clause/governing-verb.ts';
import { findSubject } from './clause/subject.ts';
import { isSuperlative, toPositive } from './comparison.ts';
import { detectCountedNoun } from './counted-noun.ts';
import { createWords } from './create-words.ts';
import { detectPhraseAt, isBreak, type NounPhrase } from './noun-phrase.ts';
import { isOwner } from './owner.ts';
import { findPhraseEndingAt } from './phrase-before.ts';
import { renderUnit } from './render-unit.ts';
import { isPlural, toSingular } from './singular.ts';
import { isVerb } from './verb.ts';
import {
  isAdjective,
  isAdverb,
  isClearParticiple,
  isDeterminer,
  isDeterminerOrOwner,
  isFunctionWord,
  isPastLike,
} from './word-classes.ts';
import { type IsTime, normAt } from './words.ts';

function read(text: string): Words {
  const tokens = detectTokens(text, [0, text.length]);
  return createWords(tokens, 0, tokens.length, english);
}

const NEVER: IsTime = () => false;

const textOf = (text: string, words: Words, phrase: NounPhrase | null): string | null =>
  phrase && text.slice(words[phrase.first]!.start, words[phrase.end - 1]!.end);

const indexOf = (words: Words, word: string): number => words.findIndex(({ norm }) => norm === word);

/** The words of a text of which a question is answered with yes. */
function listWords(text: string, ask: (words: Words, index: number) => boolean): string {
  const words = read(text);
  return words
    .filter((_, index) => ask(words, index))
    .map(({ text: word }) => word)
    .join(' ');
}

describe('classes of words', () => {
  test.each<[string, (word: string) => boolean, string, string]>([
    ['determiners', (word) => isDeterminer(word, english), 'the some those its', "'s of price"],
    ['determiners and owners', (word) => isDeterminerOrOwner(word, english), "the its 's", 'of price'],
    ['function words', (word) => isFunctionWord(word, english), 'the its of', 'price slowly'],
    ['adverbs', (word) => isAdverb(word, english), 'slowly already not', 'daily family price'],
    ['adjectives', (word) => isAdjective(word, english), 'large massive dangerous', 'price slowly'],
    ['past forms', (word) => isPastLike(word, english), 'raised moved', 'speed raise'],
    ['participles', (word) => isClearParticiple(word, english), 'raised raising', 'speed being'],
    ['plurals', (word) => isPlural(word, english), 'workers women children criteria', "loss virus crisis women's"],
    ['superlatives', (word) => isSuperlative(word, english), 'oldest best main', 'forest old'],
  ])('%s', (_name, ask, yes, no) => {
    expect(yes.split(' ').filter((word) => !ask(word))).toEqual([]);
    expect(no.split(' ').filter(ask)).toEqual([]);
  });
});

test.each([
  ['countries', 'country'],
  ['viruses', 'virus'],
  ['houses', 'house'],
  ['buses', 'bus'],
  ['movies', 'movie'],
  ['policemen', 'policeman'],
  ['wolves', 'wolf'],
  ['loss', 'loss'],
])('"%s" in the singular is "%s"', (plural, singular) => {
  expect(toSingular(plural, english)).toBe(singular);
});

test.each([
  ['proudest', 'proud'],
  ['largest', 'large'],
  ['busiest', 'busy'],
  ['biggest', 'big'],
  ['forest', 'forest'],
])('"%s" without comparison is "%s"', (word, positive) => {
  expect(toPositive(word, english)).toBe(positive);
});

test.each([
  ["Arbo's price and the nations' plans", "'s '"],
  ["It's risen and that's it", ''],
])('owners in "%s"', (text, expected) => {
  expect(listWords(text, isOwner)).toBe(expected);
});

test.each([
  ['Mr. Varden of Arbo Corp. met J. Lind.', '. . .'],
  ['He left.', ''],
])('full stops of abbreviations in "%s"', (text, expected) => {
  expect(listWords(text, isAbbreviationStop)).toBe(expected);
});

test('what no noun phrase runs over', () => {
  const text = 'The low-cost plan of it was dropped, though late.';
  expect(listWords(text, (words, index) => isBreak(words[index], english))).toBe('of it was , though late .');
});

/** What begins behind the mark "|" in the text, without it. */
function readMarked(marked: string): { text: string; words: Words; at: number } {
  const text = marked.replace('|', '');
  const words = read(text);
  const offset = marked.indexOf('|');
  const at = words.findIndex(({ start }) => start >= offset);
  return { text, words, at: at < 0 ? words.length : at };
}

test.each([
  ['|the Ukrainian people think', 'Ukrainian people'],
  ['|its overall exports fell', 'overall exports'],
  ['|messages Varden wrote', 'messages'],
  ['|S&P 500 companies', 'S&P 500 companies'],
  ['|planned exports were stopped', 'planned exports'],
  ['|people recently asked', 'people'],
  ['|is he', null],
])('the noun phrase that begins at the mark in "%s"', (marked, expected) => {
  const { text, words, at } = readMarked(marked);
  expect(textOf(text, words, detectPhraseAt(words, at))).toBe(expected);
});

test.each([
  ['5 |new seasons of it', false, 'new seasons', 'new season'],
  ['80,000 |personnel left', false, 'personnel', 'personnel'],
  [
    'five |health and development officials',
    false,
    'health and development officials',
    'health and development official',
  ],
  ['one |man died', true, 'man', 'man'],
  ['six |largest cities', false, 'largest cities', 'large city'],
  ['40 |laid-off employees', false, 'laid-off employees', 'laid-off employee'],
  ['three |late goals', false, 'late goals', 'late goal'],
  ['ten |miles south', false, 'miles', 'mile'],
])('what is counted in "%s"', (marked, isOne, expected, unit) => {
  const { text, words, at } = readMarked(marked);
  const noun = detectCountedNoun(words, at, isOne);
  expect(textOf(text, words, noun)).toBe(expected);
  expect(noun && renderUnit(words, noun)).toBe(unit);
});

test.each([
  ['Shares of Kessler and Arbo| fell', 'Shares of Kessler and Arbo'],
  ['However, the index| rose', 'index'],
  ['In Tokyo the index| rose', 'index'],
  ['The index gained 3 and the bank| fell', 'bank'],
  ['He| left', null],
  ['The cost of building a plant| rose', 'cost of building a plant'],
])('the noun phrase that ends at the mark in "%s"', (marked, expected) => {
  const { text, words, at } = readMarked(marked);
  expect(textOf(text, words, findPhraseEndingAt(words, at, true))).toBe(expected);
});

test.each([
  ['Revenue from China grew 5%.', 'grew', 'Revenue from China'],
  ['The tuna, which was caught at sea, died.', 'caught', 'tuna'],
  ['The contract was up 5 and closed at 6.', 'closed', 'contract'],
  ['The trust, a major landlord, posted $5.', 'posted', 'trust'],
  ['The blank vote – a way to register – took 2%.', 'took', 'blank vote'],
  ['The company plans to spend $5.', 'spend', 'company'],
  ['The airline said it was grounding two jets.', 'grounding', 'airline'],
  ['Arbo, Varden and Kessler have 5 shops.', 'have', 'Arbo, Varden and Kessler'],
  ['The firm which has six shops earned $5.', 'earned', 'firm'],
  ['Shares, issued at $5 each, rose.', 'issued', 'Shares'],
  ['Income more than tripled.', 'tripled', 'Income'],
  ['In 1990 there were 500.', 'were', null],
])('the subject in "%s" of "%s"', (text, verb, expected) => {
  const words = read(text);
  expect(textOf(text, words, findSubject(words, indexOf(words, verb), NEVER))).toBe(expected);
});

test.each([
  ['The bank cut its rate by 5', 'cut'],
  ['He predicts that between 5', ''],
  ['It sold shops; in all 5', ''],
])('the verb that governs the last word of "%s"', (text, expected) => {
  const words = read(text);
  const verb = findVerbBefore(words, words.length - 1);
  expect(verb === null ? '' : normAt(words, verb)).toBe(expected);
});

test.each([
  ['The rise in costs hurt the new plans.', 'hurt'],
  ['Prices rise 5% where banks cut the rates.', 'rise cut'],
  ['The party awards its seats to those who ask.', 'awards ask'],
  ['Its plans to cut taxes cost $5.', 'cut cost'],
  ['The firm plans to post a gain.', 'plans post'],
  ['The building of the road began in May.', 'began'],
  ['A car costing $5 is no saving.', 'costing is'],
  ['Spending on roads fell.', 'fell'],
  ['It was spending $5 on roads.', 'was spending'],
  ['Two planned exports were stopped.', 'were stopped'],
  ['It’s risen, but the state’s needs grow.', '’s risen grow'],
  ['They lost 129 lives in the floods.', 'lost'],
  ['Thanks to trade it grew.', 'grew'],
  ['A newly formed group won during the autumn.', 'won'],
  ['The so-called buy-out failed.', 'failed'],
  ['According to Arbo, sales (compared with 2019) fell.', 'fell'],
  ['The email shows Arbo sent ten.', 'shows sent'],
  ['The bank holds about 23% of the shares.', 'holds'],
  ['It already owns 9% and boosts its share.', 'owns boosts'],
  ['The index fell, reflecting weak sales.', 'fell reflecting'],
  ['They are also facing charges.', 'are facing'],
  ['Only 39 percent blame his friends.', 'blame'],
  ['The plant will cool gas.', 'will cool'],
  ['They didnt know of closely held firms.', 'didnt know'],
  ['The funds which it bought and the plans that fell.', 'bought fell'],
  ['A choir that helps people speaks to shareholders more than once.', 'helps speaks'],
  ['Mohamed, 24, left.', 'left'],
  ["The nations' plans cost $5.", 'cost'],
])('verbs in "%s"', (text, expected) => {
  expect(listWords(text, isVerb)).toBe(expected);
});
