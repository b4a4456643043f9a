import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { english } from '../../engine/lang/en/english.suite.ts';
import { createStubStanceModel } from '../../engine/stance/stub-stance-model.suite.ts';
import { createReading } from '../../store/record.fixture.ts';
import { openSqliteStore } from '../../store/sqlite/open-store.ts';
import { hashText, toDocumentId } from '../hash-text.ts';
import { saveQuestion } from '../saved-questions.ts';
import { openBackground } from './open-background.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-background-'));
});

afterEach(() => rm(folder, { recursive: true }));

const create = (speaker: string, content: string, origin: string) => {
  const { document, record } = createReading([{ speaker, content, role: 'mayor' }], { origin, title: null });
  const textHash = hashText(document.text);
  return { document: { ...document, textHash, id: toDocumentId(textHash) }, record };
};

test('documents that name who is named in the draft bear on it, and the draft itself does not', async () => {
  const path = join(folder, 'store.db');
  const store = await openSqliteStore(path, { loadLanguage: async () => english });
  const draft = create('Ada Moss', 'that the lock would close', '/drafts/draft.txt');
  const readings = [
    draft,
    create('Ada Moss', 'that ferries would run', '/news/ferries.txt'),
    create('Ada Moss', 'that no lock would close', '/drafts/other.txt'),
    create('Jan Hale', 'that rents had risen', '/news/rents.txt'),
  ];
  for (const { document, record } of readings) await store.addReading(document, record, '2031-03-06T08:00:00.000Z');
  await store.close();
  const background = await openBackground(path, english);
  const find = async (name: string) =>
    (await background.findBearing({ path: name, record: draft.record })).map((source) => source.path).sort();
  expect(await find('-')).toEqual(['/drafts/other.txt', '/news/ferries.txt']);
  // another version of the draft is no source of it
  expect(await find('/drafts/other.txt')).toEqual(['/news/ferries.txt']);
  expect(background.known.map(({ name, roles }) => [name, roles[0]?.text])).toEqual([
    ['Ada Moss', 'mayor'],
    ['Jan Hale', 'mayor'],
  ]);
  await background.close();
});

test('a transcript of the store tells when in the recording it was said', async () => {
  const path = join(folder, 'store.db');
  const store = await openSqliteStore(path, { loadLanguage: async () => english });
  const { document, record } = create('Ada Moss', 'that the lock would close', '/talks/council.vtt');
  await store.addReading({ ...document, times: [[0, 61_000]] }, record, '2031-03-06T08:00:00.000Z');
  await store.close();
  const background = await openBackground(path, english);
  const draft = create('Ada Moss', 'that ferries would run', '/drafts/draft.txt');
  const [source] = await background.findBearing({ path: '-', record: draft.record });
  expect(source!.timeAt(5)).toBe('00:01:01');
  await background.close();
});

test('who takes a side in the draft on a question that is followed, and who took one before', async () => {
  const path = join(folder, 'store.db');
  const store = await openSqliteStore(path, { loadLanguage: async () => english });
  const before = create('Ada Moss', 'that the lock should close', '/news/lock.txt');
  const saidOn = { value: '2031-03-05', basis: 'told' } as const;
  const told = { ...before.record, statements: before.record.statements.map((each) => ({ ...each, saidOn })) };
  await store.addReading(before.document, told, '2031-03-06T08:00:00.000Z');
  const stance = createStubStanceModel(({ passage }) => (passage.includes('never') ? { against: 1 } : { for: 1 }));
  const loadStance = async () => stance;
  const now = () => '2031-03-07T08:00:00.000Z';
  await saveQuestion(
    { store, loadLanguage: async () => english, loadStance, now },
    'Should the lock close?',
    {},
    'ada',
  );
  await store.close();
  const background = await openBackground(path, english, loadStance);
  const draft = create('Ada Moss', 'that the lock should never close', '/drafts/draft.txt');
  const [found] = await background.findFollowed({ path: '-', record: draft.record });
  expect(found?.proposition).toBe('The lock should close');
  expect(found?.taken.map(({ stance }) => stance)).toEqual(['against']);
  expect(found?.earlier.map(({ stance, day, document }) => [stance, day, document.path])).toEqual([
    ['for', '2031-03-05', '/news/lock.txt'],
  ]);
  // what was read before is no earlier word of itself
  expect(await background.findFollowed({ path: '-', record: before.record })).toEqual([]);
  await background.close();
});

test('a store that is not there is told', async () => {
  await expect(openBackground(join(folder, 'none.db'), english)).rejects.toMatchObject({ code: 'store-failed' });
});
