import { describe, expect, test } from 'vitest';
import { calibrateChoice } from './calibrate-choice.ts';
import { LEAST_LIKELIHOOD, OTHER_SHARE, RULE_SHARES } from './rule-shares.ts';

const create = (by: string, confidence: number) =>
  ({ actors: ['a1'], by, reason: 'named in the source', sourceKind: 'named', confidence }) as const;
const choose = (by: string, confidence: number) => calibrateChoice(create(by, confidence));

describe('the likelihood of a choice', () => {
  test('is the share of its rule, whatever it said', () => {
    const [share] = RULE_SHARES.get('speakers/named')!;
    expect([0.2, 0.97].map((said) => choose('speakers/named', said).confidence)).toEqual([share!.share, share!.share]);
  });

  test.each([...RULE_SHARES])('%s: is never less for more', (_rule, shares) => {
    expect(shares.map(({ share }) => share)).toEqual(shares.map(({ share }) => share).sort((a, b) => a - b));
  });

  test('nobody is named where it is too low', () => {
    const shares = new Map([
      [
        'speakers/guess',
        [
          { from: 0, share: LEAST_LIKELIHOOD - 0.01 },
          { from: 0.95, share: 0.9 },
        ],
      ],
    ]);
    expect(calibrateChoice(create('speakers/guess', 0.5), shares)).toMatchObject({
      actors: [],
      by: null,
      confidence: null,
      sourceKind: 'unnamed',
    });
    expect(calibrateChoice(create('speakers/guess', 0.96), shares).confidence).toBe(0.9);
  });

  test('of a rule that nobody has read it is that of all of them', () => {
    expect(choose('speakers/of-tomorrow', 0.5).confidence).toBe(OTHER_SHARE);
  });

  test('a choice of nobody stays as it is', () => {
    const nobody = { actors: [], by: null, reason: null, sourceKind: 'unnamed', confidence: null } as const;
    expect(calibrateChoice(nobody)).toBe(nobody);
  });
});
