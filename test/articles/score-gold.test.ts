import { describe, expect, test } from 'vitest';
import type { OnRecord } from '../../src/schema/record.ts';
import type { Span } from '../../src/schema/span.ts';
import { completeRecord } from '../../src/text/complete-record.fixture.ts';
import type { Gold } from './load-gold.ts';
import { type GoldScores, scoreGold } from './score-gold.ts';

const TEXT =
  'Ada Ohm said on Monday that 40 new bridges stood. The Guild denied it for three years. Bo Ek, she says, left.';

const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const GOLD: Gold = {
  title: '',
  publishedAt: null,
  statements: [
    {
      ...{ key: 's1', source: [at('Ada Ohm')], cue: [at('said')], content: [at('that 40 new bridges stood')] },
      ...{ mode: 'indirect', act: 'speech', polarity: 'affirmed', speakers: ['Ada Ohm'], via: null, saidAt: null },
    },
    {
      ...{ key: 's2', source: [at('The Guild')], cue: [at('denied')], content: [at('it')] },
      ...{ mode: 'indirect', act: 'speech', polarity: 'denied', speakers: ['Guild'], via: null, saidAt: null },
    },
    {
      ...{ key: 's3', source: [at('she')], cue: [at('says')], content: [at('Bo Ek'), at('left')] },
      ...{ mode: 'indirect', act: 'speech', polarity: 'affirmed', speakers: [], via: 's1', saidAt: null },
    },
  ],
  timexes: [
    { span: at('Monday'), type: 'DATE', value: '2031-03-03' },
    { span: at('three years'), type: 'DURATION', value: 'P3Y' },
  ],
  quantities: [
    {
      ...{ span: at('40 new bridges'), value: 40, range: null, kind: 'count', unit: 'bridges' },
      ...{ modifier: 'exact', change: null },
    },
  ],
  polls: [],
  actors: [
    { name: 'Ada Ohm', kind: 'person', aliases: [] },
    { name: 'Guild', kind: 'organization', aliases: [] },
  ],
};

const RIGHT: OnRecord = completeRecord({
  id: 'x',
  engine: { version: '0', models: {} },
  document: { title: null, publishedAt: { value: null, basis: 'none', notBefore: null }, language: 'en', text: TEXT },
  actors: GOLD.actors.map(({ name, kind }, index) => ({
    ...{ id: `a${index}`, name, kind, aliases: [], roles: [], standsFor: null, confidence: null },
    mentions: [{ span: at(name), form: 'name', kind }],
  })),
  statements: GOLD.statements.map(({ key, speakers, ...statement }) => ({
    ...{
      ...statement,
      id: key,
      speakerBy: null,
      speakerReason: null,
      speakerConfidence: null,
      sourceName: null,
      sourceKind: 'named',
      contentPolarity: 'affirmed',
      saidAt: null,
      saidOn: null,
      minor: false,
      minorBy: null,
      minorReason: null,
      confidence: null,
    },
    speakers: speakers.map((name) => `a${GOLD.actors.findIndex((actor) => actor.name === name)}`),
  })),
  timexes: GOLD.timexes.map((timex, index) => ({
    ...{ ...timex, id: `t${index}`, mod: null, from: null, to: null, alternatives: [], basis: 'explicit' },
    confidence: null,
  })),
  quantities: GOLD.quantities.map((quantity) => ({
    ...{ ...quantity, id: 'q1', measure: null, holder: null, conversionOf: null, statement: null, timex: null },
    confidence: null,
  })),
});

const f1Of = (record: OnRecord): Record<keyof GoldScores, number> => {
  const scores = Object.entries(scoreGold([{ gold: GOLD, record }]));
  return Object.fromEntries(scores.map(([name, score]) => [name, score.f1])) as Record<keyof GoldScores, number>;
};

/** The scores that fall when the record is changed so. */
const fallenIn = (change: Partial<OnRecord>): string[] =>
  Object.entries(f1Of({ ...RIGHT, ...change })).flatMap(([name, f1]) => (f1 < 1 ? [name] : []));

const changeFirst = <T>(items: readonly T[], change: Partial<T>): T[] =>
  items.map((item, index) => (index === 0 ? { ...item, ...change } : item));

describe('scoreGold', () => {
  test('gives everything to a record that says what the gold says', () => {
    expect(fallenIn({})).toEqual([]);
  });

  test('gives nothing to an empty record', () => {
    const empty = f1Of({ ...RIGHT, statements: [], timexes: [], quantities: [], actors: [] });
    expect(Object.values(empty)).toEqual(Object.values(empty).map(() => 0));
  });

  test('each fault lowers its own scores and no others', () => {
    const { statements, timexes, quantities, actors } = RIGHT;
    const first = <T>(layer: readonly T[], change: Partial<T>) => changeFirst(layer, change);
    expect(fallenIn({ statements: first(statements, { source: [at('The Guild')] }) })).toEqual(['statementFull']);
    expect(fallenIn({ statements: first(statements, { speakers: ['a1'] }) })).toEqual(['speakers']);
    expect(fallenIn({ statements: first(statements, { speakers: [] }) })).toEqual(['speakers']);
    expect(fallenIn({ statements: first(statements, { content: [at('stood')] }) })).toEqual([
      'statementContent',
      'statementFull',
    ]);
    expect(fallenIn({ statements: statements.slice(0, 2) })).toEqual(['nestedStatementFull']);
    expect(fallenIn({ timexes: first(timexes, { value: '2031-03-10' }) })).toEqual(['timexValue']);
    expect(fallenIn({ timexes: first(timexes, { span: at('on Monday') }) })).toEqual(['timexSpan']);
    expect(fallenIn({ quantities: first(quantities, { value: 41 }) })).toEqual(['quantityValueUnit']);
    expect(fallenIn({ quantities: first(quantities, { value: null, range: [40, 41] }) })).toEqual([
      'quantityValueUnit',
    ]);
    expect(fallenIn({ quantities: first(quantities, { unit: 'percent' }) })).toEqual(['quantityValueUnit']);
    expect(fallenIn({ actors: first(actors, { name: 'Ada' }) })).toEqual(['speakers', 'actorNames']);
  });

  test('forgives what is a matter of taste', () => {
    const { statements, quantities, actors } = RIGHT;
    expect(fallenIn({ statements: changeFirst(statements, { content: [at('40 new bridges stood.')] }) })).toEqual([]);
    expect(fallenIn({ quantities: changeFirst(quantities, { unit: 'new bridge', span: at('40') }) })).toEqual([]);
    const length = { ...quantities[0]!, id: 'q2', span: at('three years'), value: 3, unit: 'a' };
    expect(fallenIn({ quantities: [...quantities, length] })).toEqual([]);
    const described = { ...actors[0]!, id: 'a9', name: 'she', mentions: [] };
    expect(fallenIn({ actors: [...actors, described] })).toEqual([]);
    expect(fallenIn({ actors: changeFirst(actors, { name: 'Ohm', aliases: ['Ada Ohm'] }) })).toEqual([]);
  });

  test('pools the counts of all articles', () => {
    const worse = { ...RIGHT, timexes: [] };
    const { timexSpan } = scoreGold([
      { gold: GOLD, record: RIGHT },
      { gold: GOLD, record: worse },
    ]);
    expect(timexSpan).toMatchObject({ correct: 2, predicted: 2, gold: 4, precision: 1, recall: 0.5 });
  });
});
