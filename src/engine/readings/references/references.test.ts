import { describe, expect, test } from 'vitest';
import type { Span } from '../../../schema/span.ts';
import { english } from '../../lang/en/english.suite.ts';
import type { WordClass } from '../../layers/model-readings.ts';
import type { PieceScores } from '../../model/piece-scores.ts';
import type { PieceSequence } from '../../model/piece-sequence.ts';
import { readLayers } from '../../read-layers.suite.ts';
import { ASKED_CLASSES, PAIR_FEATURES } from '../../reference/pair-features.ts';
import { quotations } from '../../segment/quotations.ts';
import { segmentation } from '../../segment/segmentation.ts';
import { listPlaces } from './list-places.ts';
import { readReferences } from './read-references.ts';

const find = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  return [start, start + words.length];
};

describe('places of mentions', () => {
  const places = (
    text: string,
    classes: Record<string, WordClass>,
    phrases: readonly [string, string][],
    names: string[] = [],
  ) =>
    listPlaces(
      text
        .split(/ |(?=’s)/)
        .map((word) => ({ span: find(text, word), wordClass: classes[word] ?? 'NOUN', likelihood: 1 })),
      phrases.map(([phrase, head]) => ({ span: find(text, phrase), head: find(text, head), likelihood: 1 })),
      names.map((name) => ({ span: find(text, name), kind: 'person' as const })),
    ).map(({ span, isName }) => `${isName ? 'name ' : ''}${text.slice(...span)}`);

  test('phrases, the owners in them and pronouns outside', () =>
    expect(
      places('the mayor’s deputy met her', { the: 'DET', '’s': 'PART', met: 'VERB', her: 'PRON' }, [
        ['the mayor’s deputy', 'deputy'],
      ]),
    ).toEqual(['the mayor’s deputy', 'the mayor', 'her']));

  test('a pronoun that owns is a mention of its own', () =>
    expect(places('his deputy', { his: 'PRON' }, [['his deputy', 'deputy']])).toEqual(['his deputy', 'his']));

  test('a name within a phrase, and a phrase that is one', () =>
    expect(
      places(
        'the Lind fund met Moss',
        { the: 'DET', Lind: 'PROPN', met: 'VERB', Moss: 'PROPN' },
        [
          ['the Lind fund', 'fund'],
          ['Moss', 'Moss'],
        ],
        ['Lind', 'Moss'],
      ),
    ).toEqual(['the Lind fund', 'name Lind', 'name Moss']));
});

describe('references', () => {
  const TEXT = 'Ada Moss met Eva Lind. She left.';
  const layers = readLayers(TEXT, [segmentation, quotations]);
  /** A piece a word. */
  const words = [...TEXT.matchAll(/\w+/g)].map(({ 0: word, index }): Span => [index, index + word.length]);
  const sequence = { pieces: words.map((span) => ({ span })) } as unknown as PieceSequence;
  /** One number a piece, by its word. */
  const scoresOf = (numbers: Record<string, number[]>, width: number): PieceScores => ({
    add: () => {},
    at: (index) => Float32Array.from(numbers[TEXT.slice(...words[index]!)] ?? new Array(width).fill(0)),
  });
  const places = ['Ada Moss', 'Eva Lind', 'She'].map((name) => ({
    span: find(TEXT, name),
    head: find(TEXT, name.split(' ').at(-1)!),
    isName: name !== 'She',
  }));
  const read = (
    antecedent: Record<string, number[]>,
    refer: number[] = [0, -9],
    weights: Partial<Record<string, number>> = {},
  ) =>
    readReferences(
      { text: TEXT, language: english },
      sequence,
      { anaphor: scoresOf({ She: [2] }, 1), antecedent: scoresOf(antecedent, 1), refer: scoresOf({ She: refer }, 2) },
      {
        pair: Array.from({ length: ASKED_CLASSES }, () => PAIR_FEATURES.map((name) => weights[name] ?? 0)),
        alone: Array.from({ length: ASKED_CLASSES }, () => [0, 0]),
      },
      places,
      layers,
    );

  test('the vectors tell, by the mean over the words of a mention', () => {
    const [she] = read({ Ada: [2], Moss: [4] });
    expect(TEXT.slice(...she!.span)).toBe('She');
    const [best] = she!.candidates.toSorted((a, b) => b.probability - a.probability);
    expect(best).toMatchObject({ span: [0, 8], isName: true });
    expect(best!.probability).toBeGreaterThan(0.95);
  });

  test('what the text tells of a pair counts too', () => {
    const [she] = read({}, [-9, -9], { next: 3 });
    expect(she!.candidates.map(({ span }) => TEXT.slice(...span))).toEqual(['Eva Lind', 'Ada Moss']);
    expect(she!.candidates[0]!.probability).toBeGreaterThan(0.9);
  });

  test('new, and nothing', () => {
    expect(read({}, [9, 0])[0]!.unnamed).toBeGreaterThan(0.99);
    expect(read({}, [0, 9])[0]!.nothing).toBeGreaterThan(0.99);
  });

  test('all likelihoods make one', () => {
    const [{ candidates, unnamed, nothing } = { candidates: [], unnamed: 0, nothing: 0 }] = read({ Lind: [1] });
    expect(candidates.reduce((sum, { probability }) => sum + probability, unnamed + nothing)).toBeCloseTo(1);
  });
});
