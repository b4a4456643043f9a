import { expect, test } from 'vitest';
import { createStubStanceModel } from '../../src/engine/stance/stub-stance-model.suite.ts';
import { predictStances } from './predict-stances.ts';

const PAIR = {
  id: '1',
  proposition: 'The harbour should be sold.',
  passage: 'It must stay ours',
  actor: 'Okon',
  cue: 'said',
};

const model = createStubStanceModel(({ actor, passage }) =>
  actor === 'Okon' && passage.includes('ours') ? { against: 0.7, neither: 0.2, for: 0.1 } : undefined,
);

async function predict(...lines: string[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const line of predictStances(lines, model)) found.push(JSON.parse(line));
  return found;
}

test('a line holds the likeliest stance and all likelihoods; nobody may be named', async () => {
  const bare = { id: '2', proposition: PAIR.proposition, passage: PAIR.passage };
  expect(await predict(JSON.stringify(PAIR), '', JSON.stringify(bare))).toEqual([
    { id: '1', label: 'against', side: null, scores: { for: 0.1, against: 0.7, neither: 0.2, conditional: 0 } },
    { id: '2', label: 'neither', side: null, scores: { for: 0, against: 0, neither: 1, conditional: 0 } },
  ]);
});

test('answers of the gold make no difference', async () => {
  const line = { ...PAIR, label: 'for', side: 'for', alsoAccept: ['neither'], condition: 'if', note: 'x' };
  expect(await predict(JSON.stringify(line))).toEqual(await predict(JSON.stringify(PAIR)));
});

test('a line that is no pair is told with its number', async () => {
  await expect(predict(JSON.stringify(PAIR), '{"id": "2"}')).rejects.toMatchObject({
    code: 'bad-json',
    place: 'line 2',
  });
  await expect(predict('{')).rejects.toMatchObject({ place: 'line 1' });
});
