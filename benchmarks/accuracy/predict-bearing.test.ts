import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { predictBearing } from './predict-bearing.ts';

const TEXTS = {
  bridge: 'Mayor Ada Moss said that the old bridge must be closed. “The bridge is safe,” said Jan Hale, an engineer.',
  grain: 'Farmer Ole Brandt said that the grain was lost.',
};
const PROPOSITION = 'The bridge should be closed.';

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-bearing-test-'));
  file = join(folder, 'documents.jsonl');
  writeFileSync(
    file,
    Object.entries(TEXTS)
      .map(([id, text]) => `${JSON.stringify({ id, text })}\n`)
      .join(''),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

async function predict(question: object) {
  const lines = [];
  for await (const line of predictBearing([JSON.stringify({ proposition: PROPOSITION, ...question })], [file]))
    lines.push(line);
  return lines.map((line) => JSON.parse(line));
}

test('what bears on a proposition, with the ids and the spans of the files', async () => {
  const [{ proposition, passages }] = await predict({});
  expect(proposition).toBe(PROPOSITION);
  // which of the two is likelier is for the model
  const words = passages.map(({ spans: [[start, end]] }: { spans: [[number, number]] }) =>
    TEXTS.bridge.slice(start, end),
  );
  expect(words.some((each: string) => each.includes('the old bridge must be closed'))).toBe(true);
  expect(passages[0]).toMatchObject({ document: 'bridge', label: null });
});

test('only in documents that a question names, and whatever its answers are', async () => {
  const named = await predict({
    documents: ['grain'],
    bearing: [{ document: 'bridge', spans: [[0, 5]], label: 'for' }],
  });
  expect(named).toEqual([{ proposition: PROPOSITION, passages: [] }]);
});
