import { describe, expect, it } from 'vitest';
import { groupChains } from './group-chains.ts';

const hit = (document: string, id: string, via: string | null = null) => ({
  document: { id: document },
  statement: { id, via },
});
const show = (hits: ReturnType<typeof hit>[]) =>
  groupChains(hits).map((chain) => chain.map(({ statement }) => statement.id).join(' → '));

describe('statements that were found', () => {
  it('stand in one row with the one inside them', () => {
    expect(show([hit('a', 's3', 's2'), hit('a', 's1'), hit('a', 's2', 's1')])).toEqual(['s1 → s2 → s3']);
  });

  it('stand apart where two are inside one, or the outer one was not found', () => {
    expect(show([hit('a', 's1'), hit('a', 's2', 's1'), hit('a', 's3', 's1')])).toEqual(['s1', 's2', 's3']);
    expect(show([hit('a', 's2', 's1'), hit('b', 's1')])).toEqual(['s2', 's1']);
  });

  it('stand somewhere also where a record reports itself', () => {
    expect(show([hit('a', 's1', 's2'), hit('a', 's2', 's1')]).join(' ')).toContain('s1');
  });
});
