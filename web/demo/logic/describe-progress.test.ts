import { expect, it } from 'vitest';
import { describeProgress, MOST_CHARACTERS, tellTooLong } from './describe-progress.ts';

it('tells how much is loaded, in megabytes', () => {
  const progress = { kind: 'loading', loaded: 4_200_000, total: 38_700_000 } as const;
  expect(describeProgress(progress)).toEqual({
    words: 'Loading the reader: 4.2 of 39 MB',
    share: 4_200_000 / 38_700_000,
  });
  expect(describeProgress({ kind: 'loading', loaded: 0, total: 0 }).share).toBeNull();
});

it('never says that all is read while it is not', () => {
  expect(describeProgress({ kind: 'reading', share: 0.999 })).toEqual({
    words: 'Reading: 99 % of the words',
    share: 0.999,
  });
  expect(describeProgress({ kind: 'reading', share: 1 }).share).toBeNull();
});

it('promises a page without a connection only where its files are kept', () => {
  expect(describeProgress({ kind: 'ready', isKept: true }).words).toContain('without a connection');
  expect(describeProgress({ kind: 'ready', isKept: false }).words).not.toContain('connection');
});

it('takes a text up to its bound', () => {
  expect(tellTooLong('a'.repeat(MOST_CHARACTERS))).toBeNull();
  expect(tellTooLong('a'.repeat(MOST_CHARACTERS + 1))).toContain('60,001 characters');
});
