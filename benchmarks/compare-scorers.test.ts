import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listDifferentScorers } from './compare-scorers.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-scorers-'));
  for (const side of ['ours', 'theirs']) mkdirSync(join(folder, side));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('scorers that differ by a byte, or are missing on the other side, are named', () => {
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  for (const side of ['ours', 'theirs']) write(`${side}/score-time.mjs`, 'same');
  write('ours/score-actors.mjs', 'one');
  write('theirs/score-actors.mjs', 'two');
  write('ours/score-speakers.mjs', 'only here');
  write('ours/score-speakers.d.mts', 'types are not compared');
  write('theirs/score-matching.mjs', 'only there');
  const differing = listDifferentScorers(join(folder, 'ours'), join(folder, 'theirs'));
  expect([...differing].sort()).toEqual(['score-actors.mjs', 'score-speakers.mjs']);
});
