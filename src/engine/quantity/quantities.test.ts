import { expect, test } from 'vitest';
import type { Span } from '../../schema/span.ts';
import { sentenceWords } from '../grammar/sentence-words.ts';
import { createComponent } from '../layers/component.ts';
import type { Statement } from '../layers/layers.ts';
import { readLayers } from '../read-layers.suite.ts';
import { segmentation } from '../segment/segmentation.ts';
import { timexes } from '../timex/timexes.ts';
import { figures } from './figures.ts';
import { quantities } from './quantities.ts';

const TEXT = 'Hale said that Moss had spoken of 300 dead in May. There were 20 ships.';

const createStatement = (id: string, content: Span): Statement => ({
  id,
  source: [],
  cue: [],
  content: [content],
  mode: 'indirect',
  act: 'speech',
  speakers: [],
  speakerBy: null,
  speakerReason: null,
  speakerConfidence: null,
  sourceName: null,
  sourceKind: 'none',
  via: null,
  polarity: 'affirmed',
  contentPolarity: 'affirmed',
  saidAt: null,
  saidOn: null,
  minor: false,
  minorBy: null,
  minorReason: null,
  confidence: null,
});

test('a figure stands in the innermost statement and takes the time of its sentence', () => {
  const given = createComponent({
    name: 'given',
    requires: [],
    provides: ['statements'],
    run: () => ({ statements: [createStatement('s1', [10, 49]), createStatement('s2', [31, 49])] }),
  });
  const { quantities: found } = readLayers(TEXT, [segmentation, sentenceWords, timexes, given, figures, quantities]);
  expect(found.map(({ id, value, statement, timex }) => [id, value, statement, timex])).toEqual([
    ['q1', 300, 's2', 't1'],
    ['q2', 20, null, null],
  ]);
});

test('of two times as near as each other none is taken', () => {
  const given = createComponent({
    name: 'given',
    requires: [],
    provides: ['statements'],
    run: () => ({ statements: [] }),
  });
  const { quantities: found } = readLayers('In 2019 some 40 ships came in 2020.', [
    segmentation,
    sentenceWords,
    timexes,
    given,
    figures,
    quantities,
  ]);
  expect(found[0]!.timex).toBeNull();
});
