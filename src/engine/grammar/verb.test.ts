import { expect, test } from 'vitest';
import { english } from '../lang/en/english.ts';
import { readLayers } from '../read-layers.suite.ts';
import { segmentation } from '../segment/segmentation.ts';
import { createWords } from './create-words.ts';
import { isVerb } from './verb.ts';

/** The words of a sentence that are taken for verbs. */
function listVerbs(text: string): string {
  const { tokens } = readLayers(text, [segmentation]);
  const words = createWords(tokens, 0, tokens.length, english);
  return words
    .filter((_, index) => isVerb(words, index))
    .map(({ text: word }) => word)
    .join(' ');
}

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
])('%s', (text, expected) => {
  expect(listVerbs(text)).toBe(expected);
});
