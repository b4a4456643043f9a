import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assertRecord } from '../../schema/assert-record.ts';
import { type CapturedOptions, runCaptured } from '../captured-io.suite.ts';

/** Commands that read, with the real readers of files and the real engine. */
let folder: string;
const run = (argv: readonly string[], options?: CapturedOptions) =>
  runCaptured(join(folder, 'store.db'), argv, options);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-read-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function writeInput(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const ARTICLE = `Quarry stays shut

Mayor Ilse Brandt said on 4 March 2031 that the quarry would stay shut. “We lost 12 percent of our work,” Brandt told reporters.
`;

describe('read', () => {
  test('puts a file on the record, says what it found, and how to see it', async () => {
    const path = await writeInput('quarry.txt', ARTICLE);
    const { code, stdout, stderr } = await run(['read', path]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^id +statements +speakers +title\n[0-9a-f]{8} +added +2 +1 +/);
    expect(stdout).toMatch(
      /\nRead 1 document, 2 statements, 1 speaker, \d+\.\d seconds\.\nSee it: onrecord show [0-9a-f]{8}\n$/,
    );
    const shown = JSON.parse((await run(['show', 'quarry', '--json'])).stdout);
    expect(() => assertRecord(shown.record)).not.toThrow();
    expect(shown.record.document.text).toContain('“We lost 12 percent of our work,”');
  });

  test('--published dates what bears no date itself', async () => {
    const dated = await writeInput('own.jsonl', `{"id":"own","text":"Brandt said no.","publishedAt":"2031-02-05"}`);
    const undated = await writeInput('quarry.txt', ARTICLE);
    await run(['read', dated, undated, '--published', '2031-03-05']);
    const documents = JSON.parse((await run(['list', '--json'])).stdout) as { publishedAt: string }[];
    expect(documents.map(({ publishedAt }) => publishedAt)).toEqual(['2031-03-05', '2031-02-05']);
  });

  test('a second time it says so and changes nothing', async () => {
    const path = await writeInput('quarry.txt', ARTICLE);
    await run(['read', path]);
    const before = (await run(['export'])).stdout;
    const { code, stdout } = await run(['read', path]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Read 0 documents, 1 unchanged, 0 statements, 0 speakers, /);
    expect((await run(['export'])).stdout).toBe(before);
  });

  test('a changed file is a new version, and the old one stays', async () => {
    const path = await writeInput('quarry.txt', ARTICLE);
    await run(['read', path]);
    await writeInput('quarry.txt', ARTICLE.replace('12 percent', '14 percent'));
    expect((await run(['read', path])).stdout).toMatch(/new version \(2\) .*\n\nRead 1 document \(1 new version\), /s);
    expect(JSON.parse((await run(['list', '--json'])).stdout)).toHaveLength(1);
    expect(JSON.parse((await run(['list', '--all-versions', '--json'])).stdout)).toHaveLength(2);
  });

  test('failed inputs are told as they come, the rest is read, and the code is 2', async () => {
    const good = await writeInput('quarry.txt', ARTICLE);
    const empty = await writeInput('empty.txt', '');
    const missing = join(folder, 'missing.txt');
    const { code, stdout, stderr } = await run(['read', missing, empty, good]);
    expect(code).toBe(2);
    expect(stderr.split('\n')).toEqual([
      expect.stringContaining(`onrecord: ${missing}: `),
      expect.stringContaining(`onrecord: ${empty}: `),
      '',
    ]);
    expect(stdout).toMatch(/Read 1 document, 2 failed, /);
  });

  test('--json is one object: every document in the order of the inputs, then the summary', async () => {
    const good = await writeInput('quarry.txt', ARTICLE);
    const missing = join(folder, 'missing.txt');
    const { code, stdout } = await run(['read', missing, good, good, '--json']);
    const { documents, summary } = JSON.parse(stdout);
    expect(code).toBe(2);
    expect(documents.map(({ status }: { status: string }) => status)).toEqual(['failed', 'added']);
    expect(documents[0].error).toMatchObject({ code: 'file-not-found', input: missing });
    expect(documents[1]).toMatchObject({ version: 1, previous: null, origin: good, statements: 2 });
    expect(summary).toEqual({
      documents: 1,
      added: 1,
      newVersions: 0,
      readAgain: 0,
      appearances: 0,
      unchanged: 0,
      failed: 1,
      folded: 0,
      statements: 2,
      speakers: 1,
      annotations: { found: { same: 0, moved: 0, changed: 0, ambiguous: 0, lost: 0 }, orphans: 0 },
      intake: { ok: 1, thin: 0, doubt: 0 },
      seconds: expect.any(Number),
      interrupted: false,
    });
    const nothing = await run(['read', missing, '--json']);
    expect(JSON.parse(nothing.stdout).documents).toHaveLength(1);
  });

  test('- is standard input', async () => {
    expect((await run(['read', '-'], { stdin: ARTICLE })).stdout).toMatch(/Read 1 document, 2 statements/);
  });

  test('an interrupt ends it with 2, and says how to go on', async () => {
    const lines = Array.from({ length: 40 }, (_each, n) => JSON.stringify({ id: `${n}`, text: `${ARTICLE} ${n}` }));
    const path = await writeInput('news.jsonl', lines.join('\n'));
    const onWrite: CapturedOptions['onWrite'] = (_text, interrupt) => interrupt();
    const { code, stdout, stderr } = await run(['read', path, '--json'], { onWrite });
    expect(stderr).toMatch(/^onrecord: finishing \d documents; press Ctrl-C again to stop at once\n$/);
    const { documents, summary } = JSON.parse(stdout);
    expect({ code, interrupted: summary.interrupted }).toEqual({ code: 2, interrupted: true });
    expect(documents.length).toBeGreaterThan(0);
    expect(documents.length).toBeLessThan(10);
    const next = JSON.parse((await run(['read', path, '--json'])).stdout).summary;
    expect(next).toMatchObject({ unchanged: documents.length, added: 40 - documents.length, interrupted: false });
  });

  test('a store that is none is told, and left as it is', async () => {
    const store = await writeInput('letters.db', 'dear diary');
    const path = await writeInput('quarry.txt', ARTICLE);
    const { code, stderr } = await run(['read', path, '--store', store]);
    expect(code).toBe(2);
    expect(stderr).toContain(`onrecord: ${store}: `);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('read --preview', () => {
  test('shows what would be taken, where it begins and ends, and stores nothing', async () => {
    const path = await writeInput('quarry.txt', `${ARTICLE}\nIt is so.\n\nRelated: “Ten\u202e quarries”`);
    const { code, stdout, stderr } = await run(['read', '--preview', path, '--published', '2031-03-05']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.replaceAll(folder, '')).toMatchInlineSnapshot(`
      "Quarry stays shut
      from       /quarry.txt (txt)
      day        2031-03-05, as it was given
      publisher  none
      by         nobody
      intake     ok
      text       33 words
      begins     Quarry stays shut
                 Mayor Ilse Brandt said on 4 March 2031 that the quarry would stay shut. “We lost 12
                 percent of our work,” Brandt told reporters.
                 It is so.
      ends       Related: “Ten\\u{202e} quarries”

      1 document. Nothing was stored.
      "
    `);
    expect(await readdir(folder)).toEqual(['quarry.txt']);
  });

  test('--json gives the whole draft; what cannot be read is a failure, and the rest is shown', async () => {
    const page = await writeInput(
      'quarry.jsonl',
      JSON.stringify({
        id: 'q',
        text: 'Brandt: No.',
        publishedAt: '2031-03-05',
        turns: [{ span: [8, 11], kind: 'speech', speaker: 'Brandt', label: [0, 6] }],
      }),
    );
    const missing = join(folder, 'missing.txt');
    const { code, stdout } = await run(['read', '--preview', '--json', page, missing]);
    expect(code).toBe(2);
    const { documents, summary } = JSON.parse(stdout);
    expect(documents).toMatchObject([
      { status: 'taken', givenId: 'q', text: 'Brandt: No.', words: 2, format: 'jsonl', turns: [{ speaker: 'Brandt' }] },
      { status: 'failed', origin: missing, error: { code: 'file-not-found' } },
    ]);
    expect(summary).toEqual({ documents: 1, failed: 1, thin: 0, doubt: 0, interrupted: false });
    expect((await run(['read', '--preview', page, missing])).stderr).toContain(`onrecord: ${missing}: `);
  });
});

describe('extract', () => {
  test('a record a line, in the order of the lines, the text as it was', async () => {
    const texts = [ARTICLE, 'He said:\r\n“Yes\u00ad.”\ufeff', '漢字 😀'];
    const stdin = texts.map((text, n) => JSON.stringify({ id: n + 1, text })).join('\n');
    const { code, stdout, stderr } = await run(['extract', '--jobs', '2'], { stdin });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(records.map(({ document }) => document.text)).toEqual(texts);
    for (const record of records) assertRecord(record);
    expect(await run(['extract'], { stdin })).toMatchObject({ stdout });
  });

  test('a line that cannot be read has an error in its place, and the run goes on', async () => {
    const stdin = [
      '{"id":"a","text":"One."}',
      'no json \u001b[2J',
      '{"id":"c"}',
      '',
      '{"id":"e","text":"Two.","published":"2031-02-30"}',
      '{"id":"f","text":"Three."}',
    ].join('\n');
    const { code, stdout } = await run(['extract'], { stdin });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(2);
    expect(lines.map(({ id, line, error }) => [id, line, error?.code])).toEqual([
      ['a', undefined, undefined],
      [null, 2, 'bad-json'],
      ['c', 3, 'bad-document'],
      ['e', 5, 'bad-document'],
      ['f', undefined, undefined],
    ]);
    expect(stdout).not.toMatch(/\u001b/);
    expect(Object.keys(lines[1])).toEqual(['id', 'line', 'error']);
    expect(lines[1].error).toMatchObject({ message: expect.any(String), remedy: 'Write one JSON object on one line.' });
    expect(Object.keys(lines[1].error)).toEqual(['code', 'message', 'remedy']);
  });

  test('no input, no output', async () => {
    expect(await run(['extract'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
