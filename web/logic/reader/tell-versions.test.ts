import { expect, test } from 'vitest';
import type { ReviewedStatement } from '../../../src/server/api-types.ts';
import { createSpecimen } from '../states/create-specimen.ts';
import { nameStatements, type Said } from './said.ts';
import { areUntouched, tellBoth } from './tell-versions.ts';

const createDocument = (review: Partial<ReviewedStatement['review']> = {}, speaker = 'Ada Moss') =>
  createSpecimen({
    text: 'Moss said that the lock stays open.',
    statements: [{ id: 's1', speaker, source: 'Moss', cue: 'said', content: ['that the lock stays open'], review }],
  });

const ACCEPT: Said = { action: 'accept', items: nameStatements('s1') };

test('an entry of somebody else touches a statement; one of this person’s own does not', () => {
  const later = createDocument({ state: 'rejected', entries: [7] });
  expect(areUntouched(ACCEPT, createDocument(), createDocument(), new Set())).toBe(true);
  expect(areUntouched(ACCEPT, createDocument(), later, new Set())).toBe(false);
  expect(areUntouched(ACCEPT, createDocument(), later, new Set([7]))).toBe(true);
});

test('what somebody else took back, and a statement that is gone, are touched', () => {
  const before = createDocument({ state: 'accepted', entries: [3] });
  expect(areUntouched(ACCEPT, before, createDocument(), new Set())).toBe(false);
  expect(areUntouched({ ...ACCEPT, items: nameStatements('s9') }, before, before, new Set())).toBe(false);
});

test('both versions are told in the same words, so that two that agree are one', () => {
  expect(tellBoth(ACCEPT, createDocument({ state: 'accepted', entries: [7] }))).toEqual({
    mine: 'accepted',
    theirs: 'accepted',
  });
  const correct: Said = {
    ...{ action: 'correct', items: nameStatements('s1') },
    patch: { speakers: [{ from: 'new', name: 'Bram Teel', kind: 'person' }] },
  };
  expect(tellBoth(correct, createDocument({ state: 'corrected', entries: [7] }, 'Ines Dahl'))).toEqual({
    mine: 'corrected, Bram Teel',
    theirs: 'corrected, Ines Dahl',
  });
});
