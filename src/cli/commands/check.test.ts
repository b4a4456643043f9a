import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findingsSchema } from '../../check/finding.ts';
import { type CapturedOptions, runCaptured } from '../captured-io.suite.ts';

let folder: string;
const run = (argv: readonly string[], options?: CapturedOptions) =>
  runCaptured(join(folder, 'store.db'), ['check', ...argv], options);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-check-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function writeInput(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
  return path;
}

const DRAFT = '# A bridge\r\n\r\nThe council closed **the** the bridge. The ferry sank on Monday, 8 November 2022.\r\n';

test('a draft is checked, with places that an editor opens, and the exit code tells', async () => {
  const path = await writeInput('draft.md', DRAFT);
  const { code, stdout, stderr } = await run([path]);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toContain(`${path}:3:22  warning  text/doubled-word\n  “the” stands twice.`);
  expect(stdout).toContain(`${path}:3:58  error  dates/weekday-mismatch`);
  expect(stdout).toMatch(/\n1 error, 1 warning, 0 info in 1 document of \d+ words\.\n$/);
  expect((await run([path, '--rule', 'doubled-word'])).code).toBe(0);
  expect((await run([path, '--rule', 'doubled-word', '--max-warnings', '0'])).code).toBe(1);
  expect((await run([path, '--rule', 'doubled-word', '--fail-on', 'warning'])).code).toBe(1);
});

test('JSON is the published form, also of standard input', async () => {
  const { code, stdout } = await run(['-', '--json'], { stdin: 'Nobody knew the the reason.' });
  const findings = findingsSchema.parse(JSON.parse(stdout));
  expect(code).toBe(0);
  expect(findings.findings.map(({ path, line, column, exact }) => [path, line, column, exact])).toEqual([
    ['-', 1, 13, 'the the'],
  ]);
});

test('the configuration above the draft counts, and what is wrong in it is told', async () => {
  const path = await writeInput('drafts/a/draft.md', DRAFT);
  await writeInput(
    'onrecord.config.json',
    '{"rules":{"dates/weekday-mismatch":"off"},"ignore":[{"paths":["drafts/*/*.md"]}]}',
  );
  expect((await run([path])).stdout).toMatch(/^0 errors, 0 warnings, 0 info in 1 document/);
  await writeInput('onrecord.config.json', '{"rules":{"dates/weekday-mismach":"off"}}');
  const { code, stderr } = await run([path]);
  expect(code).toBe(2);
  expect(stderr).toContain('There is no rule "dates/weekday-mismach" (rules). Did you mean "dates/weekday-mismatch"?');
});

test('what cannot be read is told, and the others are checked', async () => {
  const path = await writeInput('draft.txt', 'All is well.');
  const { code, stdout, stderr } = await run([join(folder, 'none.md'), path]);
  expect(code).toBe(2);
  expect(stderr).toContain('none.md');
  expect(stdout).toMatch(/^0 errors/);
  expect((await run([])).code).toBe(2);
});

test('rules are listed and explained', async () => {
  expect((await run(['--rules'])).stdout).toContain('text/doubled-word');
  expect((await run(['--explain', 'doubled-word'])).stdout).toMatch(/^## text\/doubled-word\n\n\*\*A word/);
  const { code, stderr } = await run(['--explain', 'double-word']);
  expect(code).toBe(2);
  expect(stderr).toContain('Did you mean "text/doubled-word"?');
});
