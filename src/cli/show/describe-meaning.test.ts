import { expect, test } from 'vitest';
import { createSample } from '../../../test/sample-record.ts';
import type { Statement } from '../../schema/statement.ts';
import { describeMeaning, describeSaidOn } from './describe-meaning.ts';

const { record } = createSample();
const [sample] = record.statements;
const { text } = record.document;

const describeWith = (fields: Partial<Statement>) => describeMeaning(record, { ...sample!, ...fields });
const words = (spans: Statement['cue']) => spans.map((span) => text.slice(...span)).join(' … ');

test('words that are said as they stand need nothing before them', () => {
  expect(describeWith({ polarity: 'affirmed', contentPolarity: 'affirmed' })).toBe('');
});

test('what is denied, or not said, says so before the words, with the cue that does it', () => {
  const cue = words(sample!.cue);
  expect(describeWith({ polarity: 'denied', contentPolarity: 'denied' })).toBe(`not so (“${cue}”): `);
  expect(describeWith({ polarity: 'affirmed', contentPolarity: 'denied' })).toBe(`not so (“${cue}”): `);
  expect(describeWith({ polarity: 'not-said', contentPolarity: 'affirmed' })).toBe(`not said (“${cue}”): `);
  expect(describeWith({ polarity: 'denied', contentPolarity: 'affirmed' })).toBe(`denied (“${cue}”): `);
});

test('where nobody is named the source may be what denies it', () => {
  const given = describeWith({ speakers: [], polarity: 'denied', contentPolarity: 'denied' });
  expect(given).toContain(words(sample!.source));
});

test('the day of the article is said to be that, and a year stays a year', () => {
  const saidOn = (value: string, basis: 'told' | 'published') =>
    describeSaidOn(record, { ...sample!, saidOn: { value, basis } });
  expect(saidOn('2019', 'told')).toBe('2019');
  expect(saidOn('2031-05-14', 'published')).toBe('2031-05-14, the day of the article');
  expect(describeSaidOn(record, { ...sample!, saidAt: null, saidOn: null })).toBe(null);
});
