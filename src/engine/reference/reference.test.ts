import { describe, expect, test } from 'vitest';
import type { Span } from '../../schema/span.ts';
import { english } from '../lang/en/english.suite.ts';
import { readLayers } from '../read-layers.suite.ts';
import { quotations } from '../segment/quotations.ts';
import { segmentation } from '../segment/segmentation.ts';
import { classOfAsked, listPairFeatures, listPairs, PAIR_FEATURES, type ReferencePair } from './pair-features.ts';
import { describeMentions } from './reference-mention.ts';

/** Mentions stand in brackets, names in braces; the last word is the head. */
function mentionsOf(marked: string) {
  let text = '';
  const open: { start: number; isName: boolean }[] = [];
  const places: { span: Span; head: Span; isName: boolean }[] = [];
  for (const char of marked) {
    if (char === '[' || char === '{') open.push({ start: text.length, isName: char === '{' });
    else if (char === ']' || char === '}') {
      const { start, isName } = open.pop()!;
      const head = text.slice(start).search(/\S+$/) + start;
      places.push({ span: [start, text.length], head: [head, text.length], isName });
    } else text += char;
  }
  places.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const layers = readLayers(text, [segmentation, quotations]);
  return describeMentions(text, places, layers, english);
}

const pairsOf = (marked: string): ReferencePair[] => listPairs(mentionsOf(marked)).at(-1)!;
const featuresOf = (pair: ReferencePair): string[] => listPairFeatures(pair).map((index) => PAIR_FEATURES[index]!);

describe('mentions', () => {
  test.each([
    ['[she] left', { form: 'he', gender: 'she', isPlural: false }],
    ['[Their] plan', { form: 'they', isPlural: true }],
    ['[its] plan', { form: 'it', isPlural: false }],
    ['a clerk [who] left', { form: 'who' }],
    ['[We] left', { form: 'self' }],
    ['[the two mayors] left', { form: 'nominal', isDefinite: true, isPlural: true, word: 'mayors' }],
    ['[a spokeswoman] left', { form: 'nominal', isDefinite: false, gender: 'she' }],
    ['[her deputy] left', { isDefinite: true }],
    ['[Ada Moss’s deputy] left', { isDefinite: true }],
    ['{Mr Lind} left', { form: 'name', gender: 'he', word: 'lind' }],
    ['{Ada Moss} left', { form: 'name', gender: 'she', word: 'moss' }],
    ['{the President} left', { form: 'nominal', isDefinite: true }],
    ['{President Ada Moss} left', { form: 'name', word: 'moss' }],
  ])('%s', (marked, expected) => expect(mentionsOf(marked)[0]).toMatchObject(expected));

  test('a last name has the gender of the full name', () =>
    expect(mentionsOf('{Ada Moss} met {Lind}. {Moss} left.').map(({ gender }) => gender)).toEqual([
      'she',
      null,
      'she',
    ]));

  test('but none where two full names with it differ', () =>
    expect(mentionsOf('{Ada Moss} met {John Moss}. {Moss} left.').at(-1)!.gender).toBeNull());
});

describe('what is asked', () => {
  test.each([
    ['[she] left', 'he'],
    ['[the mayor] left', 'nominal'],
    ['[a mayor] left', null],
    ['{Moss} left', null],
    ['[we] left', null],
  ])('%s', (marked, form) =>
    expect(classOfAsked(mentionsOf(marked)[0]!)).toBe(
      form === null ? -1 : ['he', 'they', 'it', 'who', 'nominal'].indexOf(form),
    ),
  );
});

describe('pairs', () => {
  test('what is before, the nearest first', () =>
    expect(pairsOf('{Ada Moss} met [a clerk]. [She] left.').map(({ candidate }) => candidate.word)).toEqual([
      'clerk',
      'moss',
    ]));

  test('not what holds it', () =>
    expect(pairsOf('{Moss} met [[his] clerk').map(({ candidate }) => candidate.word)).toEqual(['moss']));

  test('gender and place', () => {
    const [clerk, moss] = pairsOf('{Ada Moss} met [a clerk]. [She] left.');
    expect(featuresOf(moss!)).toEqual(
      expect.arrayContaining([
        'second',
        'sentence-before',
        'same-block',
        'name',
        'same-gender',
        'first-in-sentence',
        'both-first',
      ]),
    );
    expect(featuresOf(clerk!)).toEqual(expect.arrayContaining(['next', 'indefinite', 'same-number']));
    expect(featuresOf(clerk!)).not.toContain('same-gender');
  });

  test('out of and into a quotation', () => {
    const [inside, outside] = pairsOf('{Moss} said: “[The plan] is dead.” [It] was hers.');
    expect(featuresOf(inside!)).toContain('left-quotation');
    expect(featuresOf(outside!)).not.toContain('left-quotation');
  });

  test('names far back stay, one mention of each', () => {
    const filler = Array.from({ length: 45 }, () => '[a clerk] left.').join(' ');
    const found = pairsOf(`{Moss} met {Lind}. {Moss} spoke. ${filler} [She] left.`);
    expect(found.filter(({ candidate }) => candidate.form === 'name').map(({ candidate }) => candidate.word)).toEqual([
      'moss',
      'lind',
    ]);
    expect(found).toHaveLength(42);
  });
});

test('features are fewer than the bits of a whole number in a double', () =>
  expect(PAIR_FEATURES.length).toBeLessThan(53));
