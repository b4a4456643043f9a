import { expect, test } from 'vitest';
import type { Finding } from '../../../src/server/api-types.ts';
import { placeFindings } from './place-finding.ts';

const finding = (span: [number, number], exact: string, line: number, column: number): Finding => ({
  ...{ rule: 'text/doubled-word', severity: 'warning', path: 'draft', paragraph: 1, message: 'm', why: 'w' },
  ...{ span, exact, line, column, related: [], fingerprint: 'f' },
  fix: { title: 'Take one out', isSafe: true, edits: [{ span, text: 'the' }] },
});

test('findings of a plain draft stand where they are told', () => {
  const text = 'Near the the quay.';
  const [placed] = placeFindings(text, text, [finding([5, 12], 'the the', 1, 6)]);
  expect(placed).toMatchObject({ from: 5, to: 12, edits: [{ from: 5, to: 12, text: 'the' }] });
});

test('in a draft with marks line and column tell the place, and the words have to be there', () => {
  const [draft, taken] = ['# Quay\n\nNear the the quay.', 'Quay\nNear the the quay.'];
  const [placed] = placeFindings(draft, taken, [finding([10, 17], 'the the', 3, 6)]);
  expect(draft.slice(placed!.from, placed!.to)).toBe('the the');
  expect(placeFindings(draft, taken, [finding([0, 4], 'gone words', 1, 1)])).toEqual([]);
});

test('two findings of one fingerprint are told apart', () => {
  const text = 'the the quay, the the pier';
  const found = placeFindings(text, text, [finding([0, 7], 'the the', 1, 1), finding([14, 21], 'the the', 1, 15)]);
  expect(found.map(({ id }) => id)).toEqual(['f', 'f-2']);
});
