import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSample } from '../../../test/sample-record.ts';
import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { openSqliteStore } from '../../store/sqlite/open-store.ts';
import type { DocumentToStore } from '../../store/store.ts';
import { hashText } from '../../workspace/hash-text.ts';
import { runCaptured } from '../captured-io.suite.ts';

/** What commands tell of how well a document was taken in. */
let folder: string;
const run = (...argv: string[]) => runCaptured(join(folder, 'store.db'), argv);

const DOUBT = {
  verdict: 'doubt',
  reasons: ['The text does not bear out its headline.', 'A menu stands in front.'],
} as const;
const THIN = { verdict: 'thin', reasons: ['It has 12 words for a page of 90 KB.'] } as const;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-intake-'));
  await add(1, { title: 'Port closed', publishedBasis: 'json-ld' });
  await add(2, { title: 'Port thin', publishedBasis: 'url', intake: THIN });
  await add(3, { title: 'Port doubtful', publishedAt: null, intake: DOUBT, lines: [[0, 4]] });
});

afterAll(() => rm(folder, { recursive: true }));

async function add(number: number, given: Partial<DocumentToStore>): Promise<void> {
  const { document, record } = createSample();
  const text = `${document.text} ${number}`;
  const place = { url: null, origin: `/news/${number}.html`, text, textHash: hashText(text) };
  const described = {
    ...record.document,
    text,
    publishedAt: { ...record.document.publishedAt, basis: 'given' },
  } as const;
  const store = await openSqliteStore(join(folder, 'store.db'), { loadLanguage });
  await store.addReading(
    { ...document, ...place, ...given },
    { ...record, document: described },
    '2031-03-06T08:00:00.000Z',
  );
  await store.close();
}

describe('list', () => {
  test('marks what is in doubt', async () => {
    const { stdout } = await run('list', 'port');
    expect(stdout).toMatch(/Port closed\n/);
    expect(stdout).toMatch(/Port thin +thin\n/);
    expect(stdout).toMatch(/Port doubtful +in doubt\n/);
  });

  test('--doubt lists that alone, with the reason', async () => {
    const { code, stdout } = await run('list', '--doubt');
    expect(code).toBe(0);
    expect(stdout.replaceAll(/^[0-9a-f]{8}/gm, 'ID      ')).toMatchInlineSnapshot(`
      "id        date        words  title          from
      ID        2031-03-05     55  Port thin      /news/2.html
                thin: It has 12 words for a page of 90 KB.
      ID                       55  Port doubtful  /news/3.html
                in doubt: The text does not bear out its headline. A menu stands in front.
      "
    `);
    expect((await run('list', '--doubt', '--limit', '1')).stdout.match(/Port/g)).toHaveLength(1);
    expect(JSON.parse((await run('list', '--doubt', '--json')).stdout)).toMatchObject([
      { title: 'Port thin', publishedBasis: 'url', intake: THIN },
      { title: 'Port doubtful', publishedBasis: null, intake: DOUBT },
    ]);
    expect(await run('list', '--doubt', 'zeppelin')).toMatchObject({ code: 1, stderr: 'No document is in doubt.\n' });
  });
});

describe('show', () => {
  test('tells what told the day, and why the text is in doubt', async () => {
    expect((await run('show', 'Port closed')).stdout).toContain(
      'The Northern Courier · by A. Writer · published 2031-03-05, as the page’s JSON-LD says\n',
    );
    const doubtful = (await run('show', 'Port doubtful', '--no-text')).stdout;
    expect(doubtful).toContain('\nin doubt: The text does not bear out its headline. A menu stands in front.\n');
  });

  test('--json tells it too, with the lines that the text came from', async () => {
    const shown = JSON.parse((await run('show', 'Port doubtful', '--json')).stdout);
    expect(shown).toMatchObject({ intake: DOUBT, publishedBasis: null, lines: [[0, 4]] });
  });
});

test('exports tell it', async () => {
  const lines = (await run('export')).stdout.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).intake.verdict)).toEqual(['ok', 'thin', 'doubt']);
  expect((await run('export', 'Port thin', '--format', 'csv')).stdout).toMatch(/,url,thin\r\n$/);
});
