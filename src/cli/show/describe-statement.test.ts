import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { createSample } from '../../../test/sample-record.ts';
import type { Statement } from '../../schema/statement.ts';
import {
  describeSaidOn,
  describeSaying,
  describeSpeaker,
  describeWords,
  findToldDay,
  type Sayable,
} from './describe-statement.ts';

const plain = pc.createColors(false);
const [BLANK] = createSample().record.statements;

const say = (fields: Partial<Statement>, words: Partial<Sayable> = {}): Sayable => ({
  statement: { ...BLANK!, ...fields },
  names: [],
  source: [],
  cue: [],
  content: [],
  ...words,
});

describe('who', () => {
  test.each<[string, Partial<Statement>, Partial<Sayable>, string]>([
    ['names', {}, { names: ['Ada Moss', 'Jo Lind'] }, 'Ada Moss, Jo Lind'],
    ['a description', { sourceKind: 'unnamed', sourceName: 'two harbour pilots' }, {}, 'two harbour pilots (unnamed)'],
    ['the source’s own words', { sourceKind: 'document' }, { source: ['a memo'] }, 'a memo (a document)'],
    ['nothing', { sourceKind: 'none' }, {}, 'no source given'],
    ['hostile words', { sourceKind: 'named', sourceName: 'he\u001b[2J' }, {}, 'he␛[2J (not resolved)'],
  ])('%s', (_, fields, words, shown) => {
    expect(describeSpeaker(say(fields, words), plain)).toBe(shown);
  });
});

describe('how', () => {
  test.each<[Partial<Statement>, string[], string[]]>([
    [{}, ['said'], ['said']],
    [{ polarity: 'denied' }, ['Denied'], ['Denied']],
    [{ polarity: 'denied' }, ['again denied'], ['again denied']],
    [{ polarity: 'denied' }, ['refuted'], ['refuted', 'denied']],
    [{ polarity: 'not-said' }, ['no longer says'], ['no longer says', 'not said']],
    [{ confidence: 0.795 }, ['said'], ['said', 'doubtful 0.80']],
    [{ confidence: 0.9, speakerConfidence: 0.6 }, [], ['speaker doubtful 0.60']],
  ])('%j %j', (fields, cue, shown) => {
    expect(describeSaying(say(fields, { cue }), plain)).toEqual(shown);
  });
});

describe('words', () => {
  test('are in quotation marks where they are the speaker’s own, and only once', () => {
    expect(describeWords(say({ mode: 'direct' }, { content: ['We lost'] }))).toBe('“We lost”');
    expect(describeWords(say({ mode: 'direct' }, { content: ['"We lost"', '"all"'] }))).toBe('"We lost" … "all"');
    expect(describeWords(say({ mode: 'indirect' }, { content: ['that\n they lost'] }))).toBe('that they lost');
    expect(describeWords(say({}))).toBe('(no content)');
  });

  test('that the frame negates say so first', () => {
    const { contentPolarity } = { contentPolarity: 'denied' } as const;
    expect(describeWords(say({ contentPolarity }, { content: ['that the quay will hold'] }))).toBe(
      'not: that the quay will hold',
    );
  });
});

describe('when', () => {
  test('only what the text tells is a day of the statement’s own', () => {
    expect(findToldDay({ ...BLANK!, saidOn: { value: '2031-05', basis: 'told' } })).toBe('2031-05');
    expect(findToldDay({ ...BLANK!, saidOn: { value: '2031-05-02', basis: 'published' } })).toBeNull();
    expect(findToldDay({ ...BLANK!, saidOn: null })).toBeNull();
  });

  test('and what does not is said to be the article’s', () => {
    const saidOn = { value: '2031-05-02', basis: 'published' } as const;
    expect(describeSaidOn({ ...BLANK!, saidOn })).toBe('2031-05-02, the article’s own day');
    expect(describeSaidOn({ ...BLANK!, saidOn: null })).toBeNull();
  });
});
