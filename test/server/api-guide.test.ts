import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Listening, listen } from '../../src/server/listen.ts';
import { openDesk, type TestDesk } from './open-desk.ts';

/** What docs/guide/api.md tells people to type, typed. */
const run = promisify(execFile);
const guide = await readFile(join(import.meta.dirname, '../../docs/guide/api.md'), 'utf8');
const blocks = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({
  language,
  code: code!,
}));
const has = async (program: string) =>
  run(program, ['--version']).then(
    () => true,
    () => false,
  );

let desk: TestDesk;
let listening: Listening;
let folder: string;

beforeAll(async () => {
  desk = await openDesk();
  await desk.read('Mayor Ola Brent said on Tuesday that the bridge will open in May. It cost 40 percent more.', {
    title: 'Bridge',
  });
  listening = await listen(
    { fetch: (request) => desk.fetch(request), close: async () => {} },
    { host: '127.0.0.1', port: 0 },
  );
  folder = await mkdtemp(join(tmpdir(), 'onrecord-guide-'));
  await writeFile(join(folder, 'article.txt'), 'Ruda Moss said that the ferry goes on.');
});

afterAll(async () => {
  await listening.close();
  await desk.close();
  await rm(folder, { recursive: true });
});

const options = () => ({ cwd: folder, env: { ...process.env, DESK: listening.url.slice(0, -1) } });

describe.skipIf(!(await has('curl')))('curl', () => {
  const lines = blocks.filter(({ code }) => code.includes('curl')).map(({ code }) => code);
  test('there are examples', () => expect(lines.length).toBeGreaterThan(2));
  test.each(lines)('%s', async (code) => {
    const { stdout } = await run('sh', ['-ec', code.replaceAll(/^curl -s/gm, 'curl -sf')], options());
    expect(stdout).toContain('"');
  });
});

test.skipIf(!(await has('python3')))('Python', async () => {
  const [{ code }] = blocks.filter(({ language }) => language === 'python') as [{ code: string }];
  const { stdout } = await run('python3', ['-c', code], options());
  expect(stdout).toMatch(/^Ola Brent \| .*bridge/m);
});
