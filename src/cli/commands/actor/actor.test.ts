import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLanguage } from '../../../engine/lang/en/english.suite.ts';
import { createReading } from '../../../store/record.fixture.ts';
import { openSqliteStore } from '../../../store/sqlite/open-store.ts';
import { runCaptured } from '../../captured-io.suite.ts';

/** Correcting who is who, one command after the other on one store, as an analyst would. */
let folder: string;
let storePath: string;
const ids: string[] = [];
const runAny = (...argv: string[]) => runCaptured(storePath, argv, { env: { USER: 'ed' } });
const run = (...argv: string[]) => runAny('actor', ...argv);
const json = async (...argv: string[]) => JSON.parse((await run(...argv, '--json')).stdout);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-actor-'));
  storePath = join(folder, 'store.db');
  for (const speaker of ['Ada Moss', 'Ada Moss', 'Jan Moss', 'Moss', 'A. Moss', 'Ada Hale', 'Moss']) await add(speaker);
});

const countEntries = async () => JSON.parse((await runAny('journal', '--json')).stdout).length;

/** One more document, in which these speak. */
async function add(...speakers: (string | { speaker: string; aliases: string[] })[]): Promise<void> {
  const index = ids.length;
  const content = `that this is ${index}`;
  const statements = speakers.map((given) => ({
    ...(typeof given === 'string' ? { speaker: given } : given),
    content,
  }));
  const reading = createReading(statements, {
    origin: `/news/${index}.txt`,
    title: `Article ${index}`,
    publishedAt: `2031-0${(index % 9) + 1}-01`,
  });
  const store = await openSqliteStore(storePath, { loadLanguage });
  const { id } = await store.addReading(reading.document, reading.record, '2031-03-06T08:00:00.000Z');
  await store.close();
  ids.push(id);
}

afterAll(() => rm(folder, { recursive: true }));

describe('onrecord actor', () => {
  test('list and proposals tell who there is and who may be one', async () => {
    expect((await json('list')).map(({ name }: { name: string }) => name)).toContain('Ada Hale');
    expect(await run('list', '--kind', 'place')).toMatchObject({ code: 1, stdout: '' });
    const [proposal] = await json('proposals');
    expect(proposal).toMatchObject({ rule: 'given-initial', actors: [{ name: 'A. Moss' }, { name: 'Ada Moss' }] });
  });

  test('bare names of single documents are one row, however many there are', async () => {
    for (const speaker of ['Tarrow', 'Tarrow', 'Tarrow', 'Ada Tarrow']) await add(speaker);
    expect((await run('Tarrow')).stdout).toMatch(
      /^id.*\n[a-z0-9]{8} +Ada Tarrow .*\n[a-z0-9]{8} \+2 +Tarrow +person +3 +3\nA bare name is/,
    );
    expect(await json('Tarrow')).toHaveLength(4);
  });

  test('accept makes a proposal true, with who and why; undo takes it back', async () => {
    const { code, stdout } = await run('accept', 'A. Moss', 'Ada Moss', '--reason', 'same desk');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^decision 1: A\. Moss in a document = Ada Moss are one \(by ed, \d{4}-.*; same desk\)\n$/);
    expect((await run('Ada Moss')).stdout).toMatch(/Why these names are one\n(?:.*\n)*? {2}decision 1: /);
    expect(await run('accept', 'A. Moss', 'Ada Hale')).toMatchObject({ code: 2 });
    expect((await runAny('undo', '1', '--by', 'chief')).stdout).toMatch(/^entry 2: undo entry 1 \(by chief/);
    expect((await json('Ada Moss'))[0]).toMatchObject({ documents: 2, statementCount: 2 });
  });

  test('reject closes a proposal for good', async () => {
    expect((await run('reject', 'A. Moss', 'Ada Moss')).code).toBe(0);
    expect((await json('proposals')).map(({ rule }: { rule: string }) => rule)).not.toContain('given-initial');
  });

  test('merge wants one actor, by its id if need be; rename shows another name', async () => {
    const { code, stderr } = await run('merge', 'Moss', 'Ada Moss');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^onrecord: Moss: \d actors in the store bear this name\. Name one by its id/);
    const { stdout } = await run('merge', 'Moss', 'Ada Moss', '--document', ids[3]!);
    expect(stdout).toMatch(/Moss in a document = Ada Moss are one/);
    expect((await run('merge', 'Ada Hale', 'Ada Moss')).code).toBe(0);
    expect((await run('rename', 'Ada Moss', 'Ada Moss-Hale')).code).toBe(0);
    expect(await json('Ada Hale')).toMatchObject([{ name: 'Ada Moss-Hale', documents: 4 }]);
    expect(await run('rename', 'Ada Hale', ' ')).toMatchObject({ code: 2 });
  });

  test('merge in a document means whoever is shown by that name there', async () => {
    await add({ speaker: 'Ada Wexley', aliases: ['Wexley'] }, 'Wexley');
    await add('Jan Wexley');
    expect((await run('merge', 'Wexley', 'Jan Wexley', '--document', ids.at(-2)!)).code).toBe(0);
    expect(await json('Jan Wexley')).toMatchObject([{ documents: 2, aliases: ['Wexley'] }]);
    expect(await json('Ada Wexley')).toMatchObject([{ name: 'Ada Wexley', documents: 1 }]);
  });

  test('split takes documents or names out again', async () => {
    expect((await run('split', 'Ada Moss-Hale', '--document', ids[1]!)).code).toBe(0);
    expect((await json('Ada Moss-Hale'))[0]).toMatchObject({ documents: 3 });
    expect((await run('split', 'Ada Moss-Hale', '--name', 'Ada Hale')).code).toBe(0);
    expect(await json('Ada Hale')).toMatchObject([{ name: 'Ada Hale', documents: 1 }]);
    expect(await run('merge', 'Ada Hale', 'Ada Moss-Hale')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Another decision stands against this: decision'),
    });
    expect(await run('split', 'Ada Moss-Hale')).toMatchObject({ code: 2 });
  });

  test('an actor goes by its id, also by one from before it was joined with another', async () => {
    const [hale] = await json('Ada Hale');
    const [moss] = await json('Ada Moss-Hale');
    expect((await json(hale.id.toUpperCase()))[0]).toMatchObject({ id: hale.id, name: 'Ada Hale' });
    const last = async () => JSON.parse((await runAny('journal', '--json')).stdout).at(-1).id;
    expect((await runAny('undo', String(await last()))).code).toBe(0);
    expect((await json(hale.id))[0]).toMatchObject({ id: moss.id, name: 'Ada Moss-Hale' });
    expect((await runAny('undo', String(await last()))).code).toBe(0);
    expect(await run('z9z9z9z9')).toMatchObject({ code: 1 });
  });

  test('export writes the same lines after a rebuild, without ids or times', async () => {
    const { stdout, code } = await run('export');
    expect(code).toBe(0);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.find(({ name }) => name === 'Ada Hale')).toMatchObject({ type: 'actor', entries: [{ sense: '' }] });
    expect(lines.at(-1)).toMatchObject({ type: 'decision' });
    const ids = (await json('list')).map(({ id }: { id: string }) => id);
    expect((await run('rebuild')).stdout).toMatch(/^\d+ documents taken in anew\n$/);
    expect((await run('export')).stdout).toBe(stdout);
    expect((await json('list')).map(({ id }: { id: string }) => id)).toEqual(ids);
    for (const id of ids) expect(stdout).not.toContain(id);
  });

  test('the journal is for people and, as JSON Lines, for programs', async () => {
    const { stdout } = await runAny('journal');
    expect(stdout).toMatch(/^entry 1: join A\. Moss in a document = Ada Moss .*undone/);
    const lines = (await runAny('journal', '--jsonl')).stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const split = lines.find(({ action }) => action === 'split');
    expect(split).toMatchObject({
      by: 'ed',
      isInForce: true,
      targets: [{ side: 1, name: 'Ada Moss', document: { mention: { exact: 'Ada Moss', span: [0, 8] } } }],
    });
    expect(await runAny('undo', '99')).toMatchObject({ code: 1 });
    expect(await runAny('undo', 'x')).toMatchObject({ code: 2 });
  });

  test('an authority file is taken in whole or not at all', async () => {
    const write = async (name: string, text: string) => {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    };
    const good = await write('people.csv', 'name,kind,aliases,role,from\nJana Moss,person,Jan Moss,mayor,2030\n');
    expect((await run('authority', good)).code).toBe(0);
    expect((await json('Jan Moss'))[0]).toMatchObject({
      name: 'Jana Moss',
      roleHistory: [{ text: 'mayor', firstDay: '2030-01-01', basis: 'authority' }],
    });
    const before = await countEntries();
    const bad = await write('bad.yaml', '- name: Jana Moss\n  kind: person\n- name: X\n  kind: ghost\n');
    const { code, stderr } = await run('authority', bad);
    expect(code).toBe(2);
    expect(stderr).toMatch(/"kind" is to be one of .*, not "ghost" \(line 3\)\. Nothing was taken in\./);
    expect(await countEntries()).toBe(before);
  });
});
