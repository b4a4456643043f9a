import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureReady } from '../bin/setup.mjs';

const ROOT = join(import.meta.dirname, '..');
const run = promisify(execFile);
const runNode = (...args: string[]) => run(process.execPath, args, { cwd: ROOT });

beforeAll(() => ensureReady({ build: true }));

describe('examples', () => {
  test('statements-of-a-text', async () => {
    const { stdout } = await runNode('examples/statements-of-a-text.mjs');
    expect(stdout).toContain('Ilse Brandt (said): that the harbour had lost 12 percent of its trade');
    expect(stdout).toContain('Harbour Institute (According to): the ministry denied');
  });

  test('who-said-what', async () => {
    const { stdout, stderr } = await runNode('examples/who-said-what.mjs');
    expect(stderr).toBe('');
    expect(stdout.split('\n').length).toBeGreaterThan(8);
    expect(stdout).toMatch(/^2031-\d\d-\d\d {2}\S/m);
  });

  test('figures-to-csv, behind the filter', async () => {
    const document = JSON.stringify({
      id: 'd1',
      text: 'Mayor Ilse Brandt said that 12 percent of 4,000 ships had left.',
    });
    const pipe = `printf '%s\\n' '${document}' | bin/onrecord extract | ${process.execPath} examples/figures-to-csv.mjs`;
    const { stdout } = await run('sh', ['-c', pipe], { cwd: ROOT });
    expect(stdout.trim().split('\n')).toEqual([
      'document,words,value,unit,kind,modifier,speaker',
      '"d1","12 percent","12","percent","percent","exact","Ilse Brandt"',
      expect.stringMatching(/^"d1","4,000 ships","4000","ships?","count","exact","Ilse Brandt"$/),
    ]);
  });

  test('README names every program', () => {
    const readme = readFileSync(join(ROOT, 'examples/README.md'), 'utf8');
    for (const name of ['statements-of-a-text', 'who-said-what', 'figures-to-csv'])
      expect(readme).toContain(`${name}.mjs`);
  });
});
