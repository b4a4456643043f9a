import { describe, expect, test } from 'vitest';
import { trimTime } from './peer.ts';
import { PEERS } from './peers.ts';
import { renderPeers } from './render-peers.ts';

const TEXT = 'They met on Tuesday. It cost $5 million. They left in May 2021.';

describe.each(Object.keys(PEERS))('%s', (name) => {
  test('gives spans, types and values as the scorer takes them', async () => {
    const times = await (await PEERS[name]!()).readTimes(TEXT, '2022-11-23');
    expect(times).toContainEqual({ span: [54, 62], type: 'DATE', value: '2021-05' });
    expect(times).toContainEqual(expect.objectContaining({ span: [12, 19], type: 'DATE' }));
  });

  test('gives figures with their unit, where it reads any', async () => {
    const { readQuantities } = await PEERS[name]!();
    if (readQuantities === null) return;
    expect(await readQuantities(TEXT)).toContainEqual(expect.objectContaining({ value: 5_000_000, unit: 'dollar' }));
  });
});

test.each([
  ['on Tuesday,', 'Tuesday'],
  ['at 5 p.m.', '5 p.m.'],
  ['in May.', 'May'],
  ['on', 'on'],
])('"%s" is scored as "%s"', (words, expected) => {
  expect(words.slice(...trimTime(words, 0, words.length))).toBe(expected);
});

test('a peer that reads no figures has no row of them', () => {
  const row = { split: 's', peer: 'p', documentsPerSecond: 2, megabytesPerSecond: 0.5, failures: 1 };
  const figures = { 'strict F1': 0.5, 'value F1': null };
  const markdown = renderPeers([{ ...row, task: 'time', figures }], { date: 'd', commit: 'c', machine: 'm' });
  expect(markdown).toContain('| s | p | 50.0 | – | – | – | – | 2.0 | 0.50 | 1 |');
});
