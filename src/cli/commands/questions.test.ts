import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSample } from '../../../test/sample-record.ts';
import type { Brief, Line } from '../../ask/brief/brief.ts';
import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { createReading } from '../../store/record.fixture.ts';
import { openSqliteStore } from '../../store/sqlite/open-store.ts';
import type { Store } from '../../store/store.ts';
import { runCaptured } from '../captured-io.suite.ts';

const AT = '2031-03-08T08:00:00.000Z';
const QUESTION = 'How many tonnes of grain were lost?';

let folder: string;
let storePath: string;
const run = (...argv: readonly string[]) => runCaptured(storePath, argv);

async function change<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSqliteStore(storePath, { loadLanguage });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-questions-'));
  storePath = join(folder, 'store.db');
  const { document, record } = createSample();
  await change((store) => store.addReading(document, record, AT));
});

afterEach(() => rm(folder, { recursive: true }));

describe('onrecord questions', () => {
  test('a question is saved with its answer, and what is new is told once', async () => {
    expect((await run('questions')).stderr).toContain('No question is saved yet');
    expect((await run('questions', '--save', QUESTION)).stdout).toContain(QUESTION);
    expect((await run('questions')).stdout).not.toContain('new');
    const { document, record } = createReading([
      { speaker: 'Ana Smith', content: 'that 900 tonnes of grain were lost' },
    ]);
    await change((store) => store.addReading(document, record, AT));
    const { code, stdout } = await run('questions');
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 new line')]);
    expect(stdout).toContain('that 900 tonnes of grain were lost');
    expect((await run('questions')).stdout).not.toContain('new');
  });

  test('is taken out by its number', async () => {
    await run('questions', '--save', QUESTION);
    const [{ key }] = JSON.parse((await run('questions', '--json')).stdout);
    expect((await run('questions', '--remove', String(key))).code).toBe(0);
    const again = await run('questions', '--remove', String(key));
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('There is no question')]);
    expect((await run('questions', '--json')).code).toBe(1);
  });

  test('what is no question is not saved', async () => {
    expect((await run('questions', '--save', 'Did he close the port?')).code).toBe(2);
    expect((await run('questions')).code).toBe(1);
  });
});

const LINE: Line = {
  ...{
    id: 'l1',
    words: 'that it is safe',
    stance: 'for',
    side: 'for',
    actor: 'Ana Smith',
    role: null,
    source: 'named',
  },
  ...{
    actorId: null,
    document: 'd1',
    paragraph: 2,
    spans: [[0, 4]],
    isDirect: false,
    statement: 's1',
    day: '2031-03-02',
  },
  ...{ dayBasis: 'told', cue: 'said', chain: [], confidence: null, condition: null, shares: [], because: 'stub' },
  ...{ isMinor: false, notes: [] },
};

describe('onrecord positions', () => {
  test('where an actor stands on what is followed, in which words', async () => {
    const { document, record } = createReading([{ speaker: 'Ana Smith', content: 'that it is safe' }]);
    await change(async (store) => {
      await store.addReading(document, record, AT);
      const [actor] = await store.findActors('Ana Smith');
      const { key } = await store.saveQuestion({ question: 'Is it safe?', options: {}, by: 'ed', at: AT });
      const point = { stance: 'for', side: 'for', day: '2031-03-02', lines: ['l1'] };
      const brief = {
        ...{ question: 'Is it safe?', proposition: 'It is safe', shifts: [], listed: [], against: [], conditional: [] },
        ...{
          for: [LINE],
          documents: [{ id: 'd1', title: null, publisher: 'Bell Courier', publishedAt: null, bears: true }],
        },
        positions: [
          { actor: 'Ana Smith', actorId: actor!.id, role: null, source: 'named', moves: 0, stances: [point] },
        ],
      };
      await store.keepAnswer(key, { at: AT, state: await store.readState(), brief: brief as unknown as Brief });
    });
    const { code, stdout } = await run('positions', 'Ana', 'Smith');
    expect(code).toBe(0);
    expect(stdout).toContain('for (2 Mar 2031)');
    expect(stdout).toContain('2 Mar 2031: that it is safe (Bell Courier, undated ¶2)');
    expect(JSON.parse((await run('positions', 'Ana Smith', '--json')).stdout)[0].lines[0].id).toBe('l1');
  });

  test('nobody, and nothing', async () => {
    expect((await run('positions', 'Nobody')).stderr).toContain('No actor');
    const { document, record } = createReading([{ speaker: 'Ana Smith', content: 'that it is safe' }]);
    await change((store) => store.addReading(document, record, AT));
    const { code, stderr } = await run('positions', 'Ana Smith');
    expect([code, stderr]).toEqual([1, expect.stringContaining('takes no side on a question that is saved')]);
  });
});
