import { describe, expect, it } from 'vitest';
import type { Read, ReadItem } from '../../../src/server/api-types.ts';
import { addRead, applyReadEvent, describeItem, describeReads } from './apply-read-event.ts';

const item = (status: ReadItem['status'], statements: number | null = null): ReadItem => ({
  ...{ name: 'wall.txt', status, problems: [] },
  documents:
    statements === null
      ? []
      : [
          {
            ...{ id: 'a1', status, title: null, previous: null, statements, folded: 0, speakers: [], orphans: 0 },
            intake: { verdict: 'ok', reasons: [] },
          },
        ],
});
const read: Read = {
  ...{ id: 'r1', state: 'running', by: 'Orla', startedAt: '2031-04-01T10:00:00Z', endedAt: null, fraction: 0 },
  ...{ items: [item('waiting'), item('waiting')], problem: null },
};

describe('a reading', () => {
  it('goes on by what the server tells of it', () => {
    const begun = applyReadEvent([read], 'r1', { name: 'item', data: { index: 1, item: item('reading') } });
    expect(begun[0]?.items.map(({ status }) => status)).toEqual(['waiting', 'reading']);
    expect(applyReadEvent(begun, 'r1', { name: 'progress', data: { fraction: 0.5 } })[0]?.fraction).toBe(0.5);
    const done: Read = { ...read, state: 'done', fraction: 1 };
    expect(applyReadEvent(begun, 'r1', { name: 'end', data: done })).toEqual([done]);
    expect(applyReadEvent([read], 'r2', { name: 'progress', data: { fraction: 1 } })).toEqual([read]);
  });

  it('stands once, the newest first', () => {
    const other = { ...read, id: 'r2' };
    expect(addRead([read], other).map(({ id }) => id)).toEqual(['r2', 'r1']);
    expect(addRead([read], read)).toHaveLength(1);
  });

  it('is told of together with the others', () => {
    expect(describeReads([read, { ...read, items: [item('failed')] }])).toBe('Reading: 1 of 3 done');
    expect(describeReads([{ ...read, state: 'done', items: [item('added', 2)] }])).toBe('Read: 1 of 1');
    expect(describeReads([{ ...read, state: 'stopped' }])).toBe('Stopped. 0 of 2 were read, and stay.');
  });

  it.each([
    [item('waiting'), 'running', 'waiting'],
    [item('reading'), 'stopped', 'not read'],
    [item('failed'), 'done', 'not read'],
    [item('added', 1), 'done', '1 statement'],
    [item('added', 1204), 'done', '1,204 statements'],
    [item('unchanged', null), 'done', 'known already'],
    [item('new-version', 8), 'done', '8 statements, a new version'],
  ] as const)('says of its line %#', (line, state, told) => {
    expect(describeItem(line, state)).toBe(told);
  });
});
