import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { chmod, readdir, stat, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { openSqliteStore } from '../../store/sqlite/open-store.ts';
import { useCheckRun } from './check-run.suite.ts';

const run = useCheckRun();
const git = (...argv: string[]) => promisify(execFile)('git', argv, { cwd: run.folder });

const DRAFT = '\uFEFFThe council closed the the bridge.\r\nThe ferry 🚢 sank sank on Monday, 8 November 2022.\r\n';

test('--fix shows what it would change, asks, and leaves line ends and all else as they are', async () => {
  const path = await run.write('draft.txt', DRAFT);
  await chmod(path, 0o640);
  const refused = await run.checkWith({ isTerminal: true, stdin: 'n\n' }, path, '--fix', '--no-color');
  expect(refused.stderr).toMatch(
    /^--- \S+\n\+\+\+ .*\n@@.*\n-The council closed the the bridge\.\n-.*\n\+The council closed the bridge\.\n/,
  );
  expect(refused.stderr).toContain('Make 2 fixes in 1 file? [y/N]');
  expect(await run.read('draft.txt')).toBe(DRAFT);
  const { code, stdout, stderr } = await run.checkWith(
    { isTerminal: true, stdin: 'yes\n' },
    path,
    '--fix',
    '--no-color',
  );
  expect(stderr).toMatch(/Made 2 fixes in 1 file\.\n$/);
  expect(await run.read('draft.txt')).toBe(DRAFT.replace('the the', 'the').replace('sank sank', 'sank'));
  expect((await stat(path)).mode & 0o777).toBe(0o640);
  expect(await readdir(run.folder)).toEqual(['draft.txt']);
  expect([code, stdout.match(/^\S+:2:\d+ {2}error/m) !== null, stdout.includes('doubled-word')]).toEqual([
    1,
    true,
    false,
  ]);
});

test('--fix without anybody to ask says how it is made, and --yes makes it', async () => {
  const path = await run.write('draft.md', 'It was **was** loud, and then then quiet.\n');
  const unasked = await run.check(path, '--fix');
  expect([unasked.code, unasked.stderr.includes('--fix --yes')]).toEqual([2, true]);
  const { code, stdout } = await run.check(path, '--fix', '--yes');
  expect([code, stdout.includes('Fix: Take out one “was”.\n')]).toEqual([0, true]);
  // marks among the words are nobody's to take out unseen
  expect(await run.read('draft.md')).toBe('It was **was** loud, and then quiet.\n');
  expect((await run.checkWith({ stdin: 'the the' }, '-', '--fix')).code).toBe(2);
});

test('a file that changed in between is refused', async () => {
  const path = await run.write('draft.txt', DRAFT);
  const { code, stderr } = await run.checkWith(
    {
      isTerminal: true,
      stdin: 'y\n',
      onWrite: (text) => void (text.includes('[y/N]') && writeFileSync(path, 'Another text.')),
    },
    ...[path, '--fix'],
  );
  expect([code, stderr.includes('It was changed while it was checked.')]).toEqual([2, true]);
  expect(await run.read('draft.txt')).toBe('Another text.');
});

test('what was there before counts no more once the baseline holds it, and comes back when it is another', async () => {
  const draft = await run.write('drafts/draft.txt', 'It was was loud. On Monday, 8 November 2022 it shut.\n');
  const other = await run.write('drafts/other.txt', 'The the bridge.\n');
  expect((await run.check(draft, '--update-baseline')).stderr).toContain('{"baseline": "onrecord-baseline.json"}');
  await run.write('onrecord.config.json', '{"baseline":"onrecord-baseline.json"}');
  expect(await run.check(draft, '--update-baseline')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('2 findings'),
  });
  expect((await run.check(other, '--update-baseline')).stdout).toContain('3 findings');
  expect((await run.check(draft, '--update-baseline')).stdout).toContain('3 findings');
  expect(JSON.parse(await run.read('onrecord-baseline.json')).findings[0].path).toBe('drafts/draft.txt');
  expect(await run.check(draft)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^0 errors.*; 2 silenced\.\n$/),
  });
  await writeFile(draft, 'Quiet came came. It was was loud. On Monday, 8 November 2022 it shut.\n');
  expect((await run.check(draft, '--fail-on', 'warning')).code).toBe(1);
  await run.check(draft, '--update-baseline', '--rule', 'weekday-mismatch');
  expect(JSON.parse(await run.read('onrecord-baseline.json')).findings).toHaveLength(3);
});

test('what somebody dismissed in a store counts no more, in other versions of the draft too', async () => {
  const draft = await run.write('draft.txt', 'On Monday, 8 November 2022 it shut.\n');
  await (await openSqliteStore(run.storePath, { loadLanguage })).close();
  const store = ['--store', run.storePath];
  const [{ fingerprint }] = JSON.parse((await run.check(draft, '--json')).stdout).findings;
  expect((await run.check(draft, ...store, '--dismiss', fingerprint)).code).toBe(2);
  const said = ['--dismiss', fingerprint, '--reason', 'the old calendar', '--by', 'ed'];
  expect(await run.check(draft, ...store, ...said)).toMatchObject({ code: 0, stderr: '' });
  expect((await run.check(draft, ...store)).stdout).toMatch(/^0 errors.*; 1 silenced\.\n$/);
  await writeFile(draft, 'The old bridge. On Monday, 8 November 2022 it shut.\n');
  expect((await run.check(draft, ...store)).code).toBe(0);
  expect((await run.check(draft)).code).toBe(1);
});

test('--staged checks what the next commit would hold, under its own name', async () => {
  await git('init', '-q');
  expect(await run.checkWith({ cwd: run.folder }, '--staged')).toMatchObject({ code: 0 });
  await run.write('drafts/a draft.txt', 'On Monday, 8 November 2022 it shut.\n');
  await run.write('notes.csv', 'the the\n');
  await run.write('onrecord.config.json', '{"ignore":[{"paths":["old/**"]}]}');
  await run.write('old/draft.txt', 'On Monday, 8 November 2022 it shut.\n');
  await git('add', '.');
  await run.write('drafts/a draft.txt', 'All is well.\n');
  const { code, stdout } = await run.checkWith({ cwd: run.folder }, '--staged');
  expect(code).toBe(1);
  expect(stdout).toMatch(/^drafts\/a draft\.txt:1:4 {2}error/);
  expect(stdout).toContain('in 2 documents');
  await git('add', '.');
  expect((await run.checkWith({ cwd: run.folder }, '--staged')).code).toBe(0);
  expect((await run.checkWith({ cwd: run.folder }, '--staged', '--fix')).code).toBe(2);
});

test('--staged outside a repository says so', async () => {
  const env = { GIT_CEILING_DIRECTORIES: run.folder };
  expect(await run.checkWith({ cwd: run.folder, env }, '--staged')).toMatchObject({ code: 2 });
});

test('--watch checks again when the draft or its configuration changes, and ends with the last answer', async () => {
  const path = await run.write('draft.txt', 'On Monday, 8 November 2022 it shut.\n');
  const steps = [
    () => writeFile(path, 'On Monday, 8 November 2022 it shut shut.\n'),
    () => run.write('onrecord.config.json', '{"rules":{"dates/weekday-mismatch":"off"},}'),
    () => run.write('onrecord.config.json', '{"rules":{"dates/weekday-mismatch":"off"}}'),
  ];
  const { code, stdout, stderr } = await run.checkWith(
    {
      onWrite(text, interrupt) {
        if (!text.includes('waiting for changes')) return;
        const step = steps.shift();
        if (step) step();
        else interrupt();
      },
    },
    ...[path, '--watch'],
  );
  expect(stderr).toContain('It is not valid JSON');
  expect(stdout.match(/\d errors?, \d warnings?/g)).toEqual([
    ...['1 error, 0 warnings', '1 error, 1 warning', '0 errors, 1 warning'],
  ]);
  expect(code).toBe(0);
});
