import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CapturedOptions, runCaptured } from '../captured-io.suite.ts';

/** What a person sees of texts that stand in several places, are dated later, taken out or read again. */
let folder: string;
const run = (argv: readonly string[], options?: CapturedOptions) =>
  runCaptured(join(folder, 'store.db'), argv, options);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-appearances-'));
});

afterEach(() => rm(folder, { recursive: true }));

const REPORT = 'The ferry will be repaired by Tuesday, said Mayor Ilse Brandt, who had promised it for a year.';

async function writeWire(): Promise<string> {
  const line = (id: string, publisher: string, title: string, publishedAt: string) =>
    JSON.stringify({ id, publisher, title, publishedAt, text: REPORT, url: `https://${id}.example/ferry` });
  const path = join(folder, 'wire.jsonl');
  const lines = [
    line('herald', 'Port Herald', 'Ferry soon', '2031-03-05'),
    line('star', 'Evening Star', 'Brandt promises', '2031-03-12'),
  ];
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

async function writeDraft(): Promise<string> {
  const path = join(folder, 'draft.txt');
  await writeFile(path, REPORT);
  return path;
}

describe('one report in two papers', () => {
  test('is one row that tells of both, with each its own headline and day', async () => {
    const { stdout } = await run(['read', await writeWire()]);
    expect(stdout).toMatch(/added .* Ferry soon/);
    expect(stdout).toMatch(/another appearance .* Brandt promises/);
    expect(stdout).toContain('Read 2 documents (1 other appearance)');
    const list = (await run(['list'])).stdout.trim().split('\n');
    expect(list).toHaveLength(2);
    expect(list[1]).toMatch(/2031-03-05 .*Port Herald +Ferry soon +also in Evening Star, on 2031-03-12$/);
    expect((await run(['show', 'https://star.example/ferry'])).stdout).toMatch(
      /^Brandt promises\n6944f02e · Evening Star · published 2031-03-12, as it was given\nalso in Port Herald, on 2031-03-05\n/,
    );
    const shown = (await run(['show', 'https://star.example/ferry', '--full'])).stdout;
    expect(shown).toMatch(/^Brandt promises\nEvening Star · published 2031-03-12, as it was given · version 1/);
    expect(shown).toContain('also in Port Herald, on 2031-03-05, as “Ferry soon”, https://herald.example/ferry');
  });

  test('resolves a weekday by the day of each, and gives a statement once', async () => {
    await run(['read', await writeWire()]);
    const tuesday = async (reference: string) =>
      JSON.parse((await run(['show', reference, '--json'])).stdout).record.timexes[0].value;
    expect(await tuesday('Ferry soon')).toBe('2031-03-11');
    expect(await tuesday('https://star.example/ferry')).toBe('2031-03-18');
    const hits = JSON.parse((await run(['search', 'ferry', '--json'])).stdout);
    expect(hits.map((hit: { document: { publisher: string } }) => hit.document.publisher)).toEqual(['Port Herald']);
    expect((await run(['search', 'ferry'])).stdout).toContain('also in Evening Star, on 2031-03-12');
  });

  test('goes into the exports with both', async () => {
    await run(['read', await writeWire()]);
    const [exported] = (await run(['export'])).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(exported).toMatchObject({
      publisher: 'Port Herald',
      appearances: [{ publisher: 'Evening Star', title: 'Brandt promises', publishedAt: '2031-03-12' }],
    });
    expect((await run(['export', '--format', 'csv'])).stdout).toContain('Evening Star');
  });
});

test('a day that is given later is taken, and stays', async () => {
  const path = await writeDraft();
  await run(['read', path]);
  const { stdout } = await run(['read', '--published', '2031-03-31', path]);
  expect(stdout).toContain('read again (date given)');
  expect((await run(['read', path])).stdout).toContain('1 unchanged');
  expect(JSON.parse((await run(['list', '--json'])).stdout)).toMatchObject([{ publishedAt: '2031-03-31' }]);
});

describe('remove', () => {
  test('asks on a terminal, and does nothing but for a yes', async () => {
    await run(['read', await writeDraft()]);
    const refused = await run(['remove', 'draft'], { isTerminal: true, stdin: 'n\n' });
    expect(refused.stderr).toContain('Remove this document? [y/N] ');
    expect(refused.code).toBe(1);
    expect((await run(['list'])).code).toBe(0);
    expect((await run(['remove', 'draft'], { isTerminal: true, stdin: 'y\n' })).stdout).toMatch(
      /^removed [0-9a-f]{8} /,
    );
    expect((await run(['list'])).code).toBe(1);
  });

  test('asks nobody where nobody is', async () => {
    await run(['read', await writeDraft()]);
    const { code, stderr } = await run(['remove', 'draft']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--yes')]);
    expect((await run(['remove', 'draft', '--yes', '--json'])).stdout).toContain('"removed"');
    expect((await run(['read', join(folder, 'draft.txt')])).stdout).toContain('added');
  });
});

describe('reread', () => {
  test('passes over what this engine has read, and wants to be told what', async () => {
    await run(['read', await writeDraft()]);
    expect((await run(['reread', 'draft'])).stdout).toContain('1 unchanged');
    expect((await run(['reread', '--stale'])).stdout).toMatch(/^Read 0 documents, /);
    expect((await run(['reread'])).code).toBe(2);
    expect((await run(['reread', 'draft', '--stale'])).code).toBe(2);
  });
});
