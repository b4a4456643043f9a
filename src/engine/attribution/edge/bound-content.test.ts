import { describe, expect, test } from 'vitest';
import type { Span } from '../../../schema/span.ts';
import { english } from '../../lang/en/english.suite.ts';
import { readLayers } from '../../read-layers.suite.ts';
import { quotations } from '../../segment/quotations.ts';
import { segmentation } from '../../segment/segmentation.ts';
import { boundContent, boundSource } from './bound-content.ts';

/** The content between <c> and </c>, with the cue between <q> and </q>, after it was bounded. */
function bound(marked: string): string[] {
  const content: Span[] = [];
  const cue: Span[] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(/(<\/?[cq]>)/)) {
    if (/^<[cq]>$/.test(part)) start = text.length;
    else if (part === '</c>') content.push([start, text.length]);
    else if (part === '</q>') cue.push([start, text.length]);
    else text += part;
  }
  const layers = readLayers(text, [segmentation, quotations]);
  return boundContent({ text, language: english }, layers, { cue, content }).map((span) => text.slice(...span));
}

describe('boundContent', () => {
  test.each<[string, string, string[]]>([
    ['an ordinary content stays', 'Moss <q>said</q> <c>that it rained</c>.', ['that it rained']],
    [
      'a quotation over paragraphs is cut at their ends',
      'Moss <q>said</q>: <c>“We wait.\n\n“We never left.”</c>',
      ['“We wait.', '“We never left.”'],
    ],
    [
      'a headline is not the paragraph’s content',
      '<c>Strait closes after spill\n\nPORT HALEN (Interim) - The strait will close</c>, the minister <q>said</q>.',
      ['The strait will close'],
    ],
    ['a dateline is nobody’s', '<c>HALEN, June 9 — It will rain</c>, Moss <q>said</q>.', ['It will rain']],
    [
      'an initialism is no dateline',
      '<c>NATO - as before - will wait</c>, Moss <q>said</q>.',
      ['NATO - as before - will wait'],
    ],
    [
      'a paragraph behind a colon is',
      'Moss <q>wrote</q>:\n\n<c>It will rain. It always does.</c>',
      ['It will rain. It always does'],
    ],
    [
      'one that breaks off before a noun goes on',
      'Moss <q>said</q> <c>it took the only stop in the</c> old town, again.',
      ['it took the only stop in the old town'],
    ],
    [
      'one that begins its sentence and breaks off goes on to whoever says it',
      '<c>The auditors</c> received the letter in March, <q>told</q> us a clerk.',
      ['The auditors received the letter in March'],
    ],
    [
      'one that begins its sentence and stands before a cue without a comma stays',
      '<c>The letter</c> Moss was <q>told</q> about.',
      ['The letter'],
    ],
    [
      'one that breaks off where an example begins goes on to the next mark',
      'Moss <q>named</q> <c>two roads, including</c> the one to Halen, on Monday.',
      ['two roads, including the one to Halen'],
    ],
    [
      'one that breaks off within a figure goes on to the next mark',
      'The poll <q>found</q> <c>that 29% want talks, and 7</c>% gave no answer.',
      ['that 29% want talks, and 7% gave no answer'],
    ],
    [
      'where a clause begins too',
      'Moss <q>recalled</q> <c>the day when she</c> left it.',
      ['the day when she left it'],
    ],
    ['an “and” at its end is not its own', 'Moss <q>wants</q> <c>a road and</c> says so.', ['a road']],
    ['a particle ends one', 'Moss <q>asked</q> <c>whom he was looking for</c>.', ['whom he was looking for']],
    ['the next sentence is not', 'Moss <q>said</q> <c>that it rained. Nobody came</c>.', ['that it rained']],
    [
      'nor is the one before, with its lost mark',
      'Lind hopes. <c>"We wait. It rained on Monday</c>, officials <q>said</q>.',
      ['It rained on Monday'],
    ],
    ['what is quoted there is', 'Moss <q>said</q> <c>no. “Never.”</c>', ['no', '“Never.”']],
    ['all of it behind a colon', 'Moss <q>said</q>: <c>It rains. It</c> ends.', ['It rains. It ends']],
    ['words in another paragraph are not', 'Moss <q>said</q> <c>so.\n\nIt rained in the valley.</c>', ['so']],
    [
      'the list that a colon announces belongs to it',
      'Moss <q>named</q> <c>two conditions</c>:\n\n• the return of the valley;\n• a court.\n\nIt rained.',
      ['two conditions', 'the return of the valley', 'a court'],
    ],
    ['numbered too', 'Moss <q>named</q> <c>two</c>:\n1. the valley\n2. a court\n', ['two', 'the valley', 'a court']],
    [
      'an item that the model read already stands in it once',
      'Moss <q>named</q> <c>two conditions:\n\n• the valley</c>;\n• a court.',
      ['two conditions', 'the valley', 'a court'],
    ],
    [
      'a list behind words that are not said is not',
      'Moss <q>named</q> <c>two conditions</c>, and here is the news:\n\n• rain;\n• sun.',
      ['two conditions'],
    ],
  ])('%s', (_name, marked, content) => expect(bound(marked)).toEqual(content));
});

test('boundSource: a source that begins within the hour begins behind it', () => {
  const text = '18:40 Northwire says that it rained.';
  const { blocks } = readLayers(text, [segmentation]);
  expect(boundSource({ text, language: english }, blocks, [[3, 15]]).map((span) => text.slice(...span))).toEqual([
    'Northwire',
  ]);
});

test.each<[string, string, string[]]>([
  ['the hour of an entry is no part of it', '20:44 The Weather Office', ['The Weather Office']],
  ['what is only a number is nobody', '58', []],
  ['nor is the salutation of a letter', 'Sir – Mrs Tolland', ['Mrs Tolland']],
  ['a name stays', 'Ada Moss', ['Ada Moss']],
])('boundSource: %s', (_name, words, expected) => {
  const text = `${words} said that it rained.`;
  const { blocks } = readLayers(text, [segmentation]);
  expect(
    boundSource({ text, language: english }, blocks, [[0, words.length]]).map((span) => text.slice(...span)),
  ).toEqual(expected);
});
