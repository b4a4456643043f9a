import { expect, test } from 'vitest';
import { createReadingHash } from './reading-hash.ts';

const SEEN = { title: 'Quay closed', publishedAt: '2031-03-05', publisher: 'Port Herald', language: null };
const ENGINE = { schemaVersion: '1.0', version: '0.4.0', models: { reader: 'sha256:1' } };
const TURN = { span: [0, 4], kind: 'speech', speaker: null, label: null } as const;

test('a document without turns and entries has the hash that it had before there were any', () => {
  const before = '0b9d963fa5ed46982f3992990e2757d1ca63814610734214d8c95b565c93d3f9';
  expect(createReadingHash(SEEN, ENGINE)).toBe(before);
  expect(createReadingHash({ ...SEEN, turns: [], entries: [] }, ENGINE)).toBe(before);
});

test('turns make another reading, whatever the order of their fields', () => {
  const { span, kind, speaker, label } = TURN;
  const told = createReadingHash({ ...SEEN, turns: [TURN] }, ENGINE);
  expect(told).not.toBe(createReadingHash(SEEN, ENGINE));
  expect(createReadingHash({ ...SEEN, turns: [{ label, speaker, kind, span }] }, ENGINE)).toBe(told);
  expect(createReadingHash({ ...SEEN, turns: [{ ...TURN, span: [0, 5] }] }, ENGINE)).not.toBe(told);
});
