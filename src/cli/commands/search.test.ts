import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSample } from '../../../test/sample-record.ts';
import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import type { Statement } from '../../schema/statement.ts';
import { openSqliteStore } from '../../store/sqlite/open-store.ts';
import { hashText } from '../../workspace/hash-text.ts';
import { type CapturedOptions, runCaptured } from '../captured-io.suite.ts';

/** The sample in two outlets with an end of its own each; in the second one is folded, and one has no name. */
let folder: string;
let storePath: string;
const run = (argv: readonly string[], options?: CapturedOptions) =>
  runCaptured(storePath, ['search', ...argv], options);
const TERMINAL = { isTerminal: true, columns: 80, rows: 200, env: { NO_COLOR: '1' } } as const;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-search-'));
  storePath = join(folder, 'store.db');
  const store = await openSqliteStore(storePath, { loadLanguage });
  const outlets: readonly (readonly [string, string, (statement: Statement) => Partial<Statement>])[] = [
    ['The Northern Courier', '2031-03-05', () => ({})],
    [
      'Evening Star',
      '2031-03-07',
      ({ id }) => ({
        ...(id === 's4' && { minor: true, minorBy: 'minor/short', minorReason: 'few words' }),
        ...(id === 's3' && { speakers: [], sourceKind: 'unnamed', sourceName: 'an institute at the harbour' }),
        ...(id === 's1' && {
          saidAt: null,
          saidOn: { value: '2031-03-07', basis: 'published' },
          contentPolarity: 'denied',
        }),
      }),
    ],
  ];
  for (const [publisher, publishedAt, differ] of outlets) {
    const { document, record } = createSample();
    const text = `${document.text} More in ${publisher}.`;
    const origin = `${publisher}.html`;
    const given = { ...document, text, textHash: hashText(text), publisher, publishedAt, origin, url: null };
    const published = { ...record.document.publishedAt, value: publishedAt };
    const statements = record.statements.map((statement) => ({ ...statement, ...differ(statement) }));
    await store.addReading(
      given,
      { ...record, statements, document: { ...record.document, text, publishedAt: published } },
      '2031-03-08T08:00:00.000Z',
    );
  }
  await store.close();
});

afterAll(() => rm(folder, { recursive: true }));

describe('the fold', () => {
  test('leaves folded statements out unless --all, and says so', async () => {
    expect((await run(['ministry', 'known', '--by', 'Teff', '--count'])).stdout).toBe('1\n');
    expect((await run(['ministry', 'known', '--by', 'Teff', '--count', '--all'])).stdout).toBe('2\n');
    const { stdout } = await run(['ministry', 'known', '--by', 'Teff'], TERMINAL);
    expect(stdout).toContain('1 statement · 1 more folded: --all');
    expect((await run(['ministry', '--by', 'Teff', '--all'])).stdout).toContain('folded: few words');
  });

  test('shows folded ones where nothing else is found', async () => {
    const { code, stdout, stderr } = await run(['ministry', '--by', 'Teff', '--from', '2031-03-06']);
    expect([code, stderr]).toEqual([0, 'Only folded statements are found.\n']);
    expect(stdout).toContain('folded: few words');
    expect((await run(['zeppelin'])).stderr).toBe('Nothing found.\n');
  });

  test('takes repeats as one, with where they stand; not what says the opposite, and not for programs', async () => {
    const { stdout } = await run(['"one night"']);
    expect(stdout.match(/Ilse Brandt/g)).toHaveLength(1);
    expect(stdout).toMatch(/in the same words: The Northern Courier, 2031-03-05 \(s2 of [0-9a-f]{8}\)/);
    expect((await run(['"one night"'], TERMINAL)).stdout).toContain('2 statements · 1 of them told as repeats');
    expect((await run(['closed'])).stdout.match(/Ilse Brandt/g)).toHaveLength(2);
    expect(JSON.parse((await run(['"one night"', '--json'])).stdout)).toHaveLength(2);
  });
});

describe('who', () => {
  test('said by somebody is not said of somebody', async () => {
    const ids = async (...argv: string[]) =>
      JSON.parse((await run([...argv, '--all', '--json'])).stdout).map(
        (hit: { statement: Statement }) => hit.statement.id,
      );
    expect(await ids('--by', 'Teff')).toEqual(['s4', 's4']);
    expect(await ids('--speaker', 'Teff')).toEqual(['s4', 's4']);
    expect(await ids('--of', 'Teff')).toEqual(['s3', 's3']);
    expect((await run(['--of', 'Brandt'])).code).toBe(1);
  });

  test('--group speaker puts those first who say the most, and counts what texts only describe', async () => {
    const { stdout } = await run(['--from', '2031-03-01', 'the', '--group', 'speaker', '--count']);
    expect(stdout.split('\n').map((line) => line.trim())).toEqual([
      'statements  said by',
      '2  Ilse Brandt',
      '1  Harbour Institute',
      '1  Oran Teff',
      '1  an institute at the harbour (unnamed)',
      '',
    ]);
    const groups = JSON.parse((await run(['the', '--group', 'speaker', '--json'])).stdout);
    expect(groups[0]).toMatchObject({ name: 'Ilse Brandt', isNamed: true, statements: 2 });
    expect(groups[0].hits).toHaveLength(2);
    const page = (await run(['the', '--group', 'speaker'])).stdout;
    expect(page).toMatch(/^Ilse Brandt {2}2 statements\n2031-03-07 {2}Ilse Brandt/);
  });

  test('a terminal is told in a line who says it', async () => {
    expect((await run(['the'], TERMINAL)).stdout.replace(/\s+/g, ' ')).toContain(
      'said by Ilse Brandt 2 · Harbour Institute 1 · Oran Teff 1 · an institute at the harbour (unnamed) 1',
    );
  });
});

describe('order and surroundings', () => {
  const days = async (...argv: string[]) => [...(await run(argv)).stdout.matchAll(/^(\d{4}\S+)/gm)].map(([day]) => day);

  test('the best, the newest, or by name', async () => {
    expect(await days('closed', '--sort', 'date')).toEqual(['2031-03-07', '2031-03-04']);
    expect(await days('closed', '--sort', 'outlet')).toEqual(['2031-03-07', '2031-03-04']);
    const { stdout } = await run(['the', '--sort', 'speaker']);
    const names = [...stdout.matchAll(/^\S+ {2,}(\S+ \S+)/gm)].map(([, name]) => name);
    expect(names).toEqual(['an institute', 'Harbour Institute', 'Ilse Brandt', 'Ilse Brandt', 'Oran Teff']);
  });

  test('an article’s own day is said to be that, and words that the frame negates say so', async () => {
    const { stdout } = await run(['closed', '--sort', 'date']);
    expect(stdout).toMatch(/^2031-03-07 {2}Ilse Brandt {2}said · the article’s day\n +not: The port of Vellmar/);
    expect(stdout).toMatch(/\n2031-03-04 {2}Ilse Brandt {2}said\n/);
  });

  test('-C gives the sentences around, with the words marked', async () => {
    const { stdout } = await run(['"grain in one night"', '-C', '0']);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '»“We lost 1,200 tonnes of grain in one night,”« Brandt told reporters. s2',
    );
    expect((await run(['"grain in one night"', '-C', '1'])).stdout.replace(/\s+/g, ' ')).toContain(
      'said on 4 March 2031. ¶ »“We lost',
    );
    const [hit] = JSON.parse((await run(['"one night"', '-C', '0', '--json'])).stdout);
    expect(hit.around.exact).toMatch(/^“We lost .* reporters\.$/);
    expect((await run(['x', '-C', 'y'])).code).toBe(2);
  });
});
