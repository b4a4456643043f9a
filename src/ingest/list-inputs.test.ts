import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listInputs } from './list-inputs.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-list-'));
  for (const path of ['b/deep', '.hidden', 'node_modules/x', 'none'])
    mkdirSync(join(folder, path), { recursive: true });
  for (const path of [
    'b/deep/z.TXT',
    'b/a.md',
    'a.txt',
    'c.png',
    'd.json',
    '.e.txt',
    '.hidden/f.txt',
    'node_modules/x/g.txt',
    '[h].txt',
  ]) {
    writeFileSync(join(folder, path), 'x');
  }
  symlinkSync(folder, join(folder, 'b/up'));
  symlinkSync(join(folder, 'a.txt'), join(folder, 'same.txt'));
  symlinkSync(join(folder, 'self.txt'), join(folder, 'self.txt'));
  symlinkSync(join(folder, 'gone'), join(folder, 'dangling.txt'));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function list(...inputs: string[]): Promise<string[]> {
  const targets = await listInputs(inputs.map((input) => input.replace('~', folder)));
  return targets.map((target) => {
    const name = target.origin.replace(`${folder}/`, '').replace(folder, '~');
    return target.kind === 'fault' ? `${name}: ${target.error.code}` : `${name}: ${target.kind}`;
  });
}

describe('what inputs stand for', () => {
  test('a folder: files of known kinds at any depth, sorted, each once, without hidden ones and node_modules', async () => {
    expect(await list('~')).toEqual(['[h].txt: file', 'a.txt: file', 'b/a.md: file', 'b/deep/z.TXT: file']);
  });

  test('a glob: all that it matches, sorted', async () => {
    expect(await list('~/**/*.{txt,png}')).toEqual(['[h].txt: file', 'a.txt: file', 'c.png: file']);
  });

  test('a file whose name looks like a pattern is that file', async () => {
    expect(await list('~/[h].txt')).toEqual(['[h].txt: file']);
  });

  test('a file that is named is listed whatever its kind, and once', async () => {
    expect(await list('~/d.json', '~/a.txt', '~/a.txt', '~/same.txt')).toEqual(['d.json: file', 'a.txt: file']);
  });

  test('standard input and addresses', async () => {
    expect(await list('-', 'https://post.example/a', '-')).toEqual(['-: stdin', 'https://post.example/a: url']);
  });

  test('what is not there is told', async () => {
    expect(
      await list('~/gone', '~/*.pdf', '~/none', 'ftp://post.example/a', '~/a.txt/b', '~/dangling.txt', '~/self.txt'),
    ).toEqual([
      'gone: file-not-found',
      '*.pdf: file-not-found',
      'none: file-not-found',
      'ftp://post.example/a: file-not-found',
      'a.txt/b: file-not-found',
      'dangling.txt: file-not-found',
      'self.txt: file-unreadable',
    ]);
  });
});
