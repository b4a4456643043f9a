import { expect, test } from 'vitest';
import type { StanceScores } from '../src/engine/stance/stance-model.ts';
import type { StancePair } from '../src/engine/stance/stance-pair.ts';
import { loadStanceModel } from '../src/workspace/load-stance-model.ts';

type Stance = keyof StanceScores;

const HARBOUR = 'The city should sell the harbour.';
const BRIDGE = 'The bridge was unsafe before it fell.';
const TALKS = 'The government should talk to the rebels.';
const DAM = 'The dam harms the fishermen of the valley.';

const pair = (proposition: string, actor: string | null, cue: string | null, passage: string): StancePair => ({
  ...{ proposition, passage, actor, cue },
});

/** Of invented people, as a reader has them. */
const PAIRS: readonly (readonly [Stance, StancePair])[] = [
  ['for', pair(HARBOUR, 'Dana Okon', 'said', 'We should sell it now, while somebody wants it')],
  ['for', pair(HARBOUR, 'the mayor', 'argued', 'that a sale would pay for every school in Velden')],
  ['for', pair(HARBOUR, 'Moss', 'supports', 'the sale of the harbour')],
  [
    'against',
    pair(HARBOUR, 'the dockers’ union', 'warned', 'that a private owner would close the harbour within a year'),
  ],
  [
    'against',
    pair(HARBOUR, 'Ilse Brandt', 'said', 'The harbour belongs to the people of this city and must stay theirs'),
  ],
  ['against', pair(HARBOUR, 'residents', 'oppose', 'selling the harbour')],
  ['neither', pair(HARBOUR, 'the mayor', 'said', 'that the vote would be held on Thursday')],
  ['neither', pair(HARBOUR, null, null, 'The harbour was built in 1911 and has four basins.')],
  ['neither', pair(HARBOUR, 'Moss', 'told reporters', 'he had met the buyer twice')],
  ['for', pair(BRIDGE, 'an inspector', 'wrote', 'that the cables had been rusting through for years')],
  ['for', pair(BRIDGE, 'Teresa Lind', 'said', 'Everybody who worked there knew it was dangerous')],
  ['against', pair(BRIDGE, 'the builder', 'said', 'The bridge was sound, and every test proved it')],
  ['against', pair(BRIDGE, 'the ministry', 'insisted', 'there had been no sign of danger')],
  ['neither', pair(BRIDGE, 'police', 'said', 'eleven cars were on the bridge at the time')],
  ['neither', pair(BRIDGE, null, null, 'It linked the old town with the northern suburbs.')],
  ['for', pair(TALKS, 'Bishop Adeyemi', 'said', 'Only talks can end this war')],
  ['for', pair(TALKS, 'the opposition', 'called for', 'direct negotiations with the rebels')],
  ['against', pair(TALKS, 'the general', 'said', 'We do not negotiate with murderers')],
  ['against', pair(TALKS, 'President Sorel', 'rejected', 'any talks with the rebels')],
  ['neither', pair(TALKS, 'a spokesman', 'said', 'the rebels had taken two villages overnight')],
  ['neither', pair(TALKS, 'aid workers', 'said', 'that roads to the north were flooded')],
  ['for', pair(DAM, 'fishermen', 'complain', 'that their catch has fallen by half since the dam was closed')],
  ['against', pair(DAM, 'the power company', 'said', 'the dam does no harm to fish or to those who live off them')],
  ['neither', pair(DAM, 'the power company', 'announced', 'that the dam will be opened to visitors in May')],
];

/** Right of the 24 pairs above, 19 as measured here; the floor leaves room for other processors. */
const LEAST_RIGHT = 16;

const likeliest = (scores: StanceScores): Stance =>
  (['for', 'against', 'neither'] as const).reduce((best, label) => (scores[label] > scores[best] ? label : best));

test('the shipped model tells sides and no side of plain words, and is right where it is sure', async () => {
  const model = await loadStanceModel();
  const scores = await model.score(PAIRS.map(([, each]) => each));
  const right = PAIRS.filter(([stance], at) => likeliest(scores[at]!) === stance).length;
  expect(right).toBeGreaterThanOrEqual(LEAST_RIGHT);
  const surelyWrong = PAIRS.filter(([stance], at) => {
    const said = likeliest(scores[at]!);
    return said !== 'neither' && said !== stance && scores[at]![said] >= model.leastSure;
  });
  expect(surelyWrong).toEqual([]);
  const again = await model.score([PAIRS[3]![1]]);
  expect(again[0]).toEqual(scores[3]);
}, 60_000);
