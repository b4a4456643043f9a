import { expect, test } from 'vitest';
import { sentenceWords } from '../grammar/sentence-words.ts';
import { createComponent } from '../layers/component.ts';
import type { Actor } from '../layers/layers.ts';
import { readLayers } from '../read-layers.suite.ts';
import { segmentation } from '../segment/segmentation.ts';
import { timexes } from '../timex/timexes.ts';
import { figures } from './figures.ts';
import { polls } from './polls.ts';
import { quantities } from './quantities.ts';

const TEXT =
  'According to a survey by the Lindal Institute of 1,200 voters, 69% want a truce, 26% do not, and 5% could not say. ' +
  'Prices rose 4% in May.';

const start = TEXT.indexOf('Lindal');
const institute: Actor = {
  id: 'a1',
  name: 'Lindal Institute',
  kind: 'organization',
  aliases: [],
  roles: [],
  mentions: [{ span: [start, start + 16], form: 'name', kind: 'organization' }],
  standsFor: null,
  confidence: null,
};
const given = createComponent({
  name: 'given',
  requires: [],
  provides: ['actors', 'statements'],
  run: () => ({ actors: [institute], statements: [] }),
});
const read = (text: string) =>
  readLayers(text, [segmentation, sentenceWords, timexes, given, figures, quantities, polls]);

test('shares of one survey are one poll', () => {
  expect(read(TEXT).polls).toEqual([
    {
      id: 'p1',
      by: 'polls/survey',
      shares: ['q2', 'q3', 'q4'],
      respondents: 'q1',
      askedBy: 'a1',
      timex: null,
      sum: 100,
    },
  ]);
});

test('shares without a survey are no poll', () => {
  expect(read('Prices rose 4% and wages 3%.').polls).toEqual([]);
});

test('a study asked people where its shares make a whole', () => {
  const study = 'In a recent social study 69% of them want a truce, 26% do not, and 5% could not say.';
  expect(read(study).polls).toMatchObject([{ shares: ['q1', 'q2', 'q3'], respondents: null, askedBy: null, sum: 100 }]);
  expect(read('In a study the drug helped 40% of men and 45% of women.').polls).toEqual([]);
});

test.each([
  'A Lindal Institute poll of 1,200 voters found that 69% want a truce and 26% do not, with a margin of error of 3%.',
  'The Lindal Institute surveyed 1,200 voters: 69% want a truce and 26% do not.',
])('who asked may stand before the poll, and a margin is no share: %s', (text) => {
  const at = text.indexOf('Lindal');
  const before = createComponent({
    name: 'given',
    requires: [],
    provides: ['actors', 'statements'],
    run: () => ({
      actors: [{ ...institute, mentions: [{ ...institute.mentions[0]!, span: [at, at + 16] }] }],
      statements: [],
    }),
  });
  const { polls: found } = readLayers(text, [segmentation, sentenceWords, timexes, before, figures, quantities, polls]);
  expect(found).toMatchObject([{ shares: ['q2', 'q3'], respondents: 'q1', askedBy: 'a1', sum: 95 }]);
});
