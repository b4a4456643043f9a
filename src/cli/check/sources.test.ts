import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useCheckRun } from './check-run.suite.ts';

const run = useCheckRun();

const TALK = 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Ada Moss>We will not close the lock.\n';

test('sources that were read once are kept, where nobody says otherwise', async () => {
  const draft = await run.write('draft.txt', 'Ada Moss said: “We will close the lock.”\n');
  const talk = await run.write('talk.vtt', TALK);
  const home = { homeDirectory: run.folder };
  const listKept = (name: string) => readdir(join(run.folder, name)).catch(() => []);
  const first = await run.checkWith(home, draft, '--against', talk, '--no-cache');
  expect(await listKept('.onrecord/cache')).toEqual([]);
  expect(await run.checkWith(home, draft, '--against', talk)).toEqual(first);
  expect(await listKept('.onrecord/cache')).toHaveLength(1);
  // under another name the words are the same
  const again = await run.write('copy.vtt', TALK);
  expect((await run.checkWith(home, draft, '--against', again)).code).toBe(first.code);
  expect(await listKept('.onrecord/cache')).toHaveLength(1);
  const env = { ONRECORD_CACHE: join(run.folder, 'elsewhere') };
  await run.checkWith({ ...home, env }, draft, '--against', talk);
  expect(await listKept('elsewhere')).toHaveLength(1);
});

test('a source that cannot be read, and a store that is not there, stop the check', async () => {
  const draft = await run.write('draft.txt', 'All is well.\n');
  expect((await run.check(draft, '--against', join(run.folder, 'none.vtt'))).code).toBe(2);
  const { code, stderr } = await run.check(draft, '--store', join(run.folder, 'none.db'));
  expect([code, stderr.includes('There is no store at this path.')]).toEqual([2, true]);
});
