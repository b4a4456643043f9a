import { expect, test } from 'vitest';
import type { Brief, Line } from '../brief/brief.ts';
import { findNews } from './find-news.ts';

const createLine = (id: string, words: string, stance: Line['stance']): Line => ({
  ...{ id, words, stance, side: 'for', actor: 'Ruda Moss', actorId: 'a', role: null, source: 'named', document: 'd1' },
  ...{
    paragraph: 1,
    spans: [[0, 4]],
    isDirect: false,
    statement: 's1',
    day: null,
    dayBasis: null,
    cue: null,
    chain: [],
  },
  ...{ confidence: null, condition: null, shares: [], because: 'stub', isMinor: false, notes: [] },
});

const createBrief = (lines: readonly Line[], shifts: Brief['shifts'] = []): Brief => ({
  ...{ schemaVersion: '1.0', question: 'Sell it?', proposition: 'It should be sold', positions: [], shifts },
  coverage: {
    ...{ documents: 1, bearing: 1, undated: 1, from: null, to: null, publishers: [], lines: lines.length },
    ...{ speaking: [], silent: [], onlyReported: [] },
  },
  for: lines.filter(({ stance }) => stance === 'for'),
  against: lines.filter(({ stance }) => stance === 'against'),
  ...{ conditional: [], listed: [], figures: [], conflicts: [], near: [], silent: [], unsaid: [], documents: [] },
  made: { version: '1', models: {} },
});

test('what is new, what is gone, who moved', () => {
  const before = createBrief([createLine('l1', 'sell it', 'for'), createLine('l2', 'keep it', 'against')]);
  const point = { stance: 'for', side: 'for', day: '2031-05-02', lines: ['l2'] } as const;
  const shift = { actor: 'Ruda Moss', actorId: 'a', before: { ...point, stance: 'against' }, after: point } as const;
  const after = createBrief(
    [createLine('l1', 'now then', 'for'), createLine('l2', 'sell it', 'for')],
    [{ ...shift, pointedOutBy: [], deniedBy: [] }],
  );
  expect(findNews(before, after)).toEqual({ lines: ['l1'], gone: 1, moved: ['Ruda Moss'] });
  expect(findNews(after, after)).toEqual({ lines: [], gone: 0, moved: [] });
});
