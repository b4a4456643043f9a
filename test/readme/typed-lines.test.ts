import { execFile } from 'node:child_process';
import { copyFile, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ensureReady } from '../../bin/setup.mjs';

/**
 * The commands of the README and of the guide, typed one after the other into a clone in which `npm start` was run before,
 * by somebody who has a few files of their own and no store yet.
 */
const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);
/** Some thirty programs one after the other, on a machine that others may keep busy. */
vi.setConfig({ testTimeout: 400_000 });

let clone: string;
let started: string;

const DOCUMENT = { id: 1, text: 'Mayor Ilse Brandt said that 12 percent of 4,000 ships had left.' };
/** The user's own, as the lines name them. */
const FILES: Readonly<Record<string, string>> = {
  'article.html': `<html><body><article><h1>Ships</h1><p>${DOCUMENT.text}</p></article></body></html>`,
  'drafts/one.md': '# A quarry\n\nThe quarry stays shut, Mayor Ilse Brandt said.',
  'wire/two.txt': 'Harbour Institute\n\nThe institute denied that it had known.',
  'documents.jsonl': `${JSON.stringify(DOCUMENT)}\n`,
};

beforeAll(async () => {
  await ensureReady({ build: true });
  clone = await mkdtemp(join(tmpdir(), 'onrecord-typed-'));
  await cp(join(ROOT, 'bin'), join(clone, 'bin'), { recursive: true });
  await mkdir(join(clone, 'test'));
  await copyFile(join(ROOT, 'package.json'), join(clone, 'package.json'));
  for (const path of ['dist', 'examples', 'models', 'test/articles'])
    await symlink(join(ROOT, path), join(clone, path));
  for (const [path, content] of Object.entries(FILES)) {
    await mkdir(join(clone, path, '..'), { recursive: true });
    await writeFile(join(clone, path), content);
  }
  started = (await type('node bin/start.mjs --no-serve', {})).stdout;
});

afterAll(() => rm(clone, { recursive: true, force: true }));

/** As in a terminal of the clone, by a user with an empty home. */
function type(line: string, variables: Readonly<Record<string, string>>) {
  const { ONRECORD_STORE: _, ...env } = process.env;
  const options = { cwd: clone, env: { ...env, HOME: join(clone, 'home'), ...variables }, maxBuffer: 1 << 26 };
  return run('sh', ['-c', line], options);
}

/** Lines of the blocks for a shell, without the comments behind them. */
async function readLines(path: string): Promise<readonly string[]> {
  const blocks = (await readFile(join(ROOT, path), 'utf8')).matchAll(/```sh\n([\s\S]*?)```/g);
  return [...blocks].flatMap((block) => block[1]!.trim().split('\n')).map((line) => line.replace(/\s+#\s.*$/, ''));
}

const hasJq = await run('jq', ['--version']).then(
  () => true,
  () => false,
);

/** Types what can be typed here; the others have to be about commands that there are. Returns what each printed. */
async function typeAll(lines: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const printed = new Map<string, string>();
  const variables = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^(?:export|unset) (\w+)(?:=(\S+))?$/.exec(line) ?? [];
    if (name !== undefined) value === undefined ? variables.delete(name) : variables.set(name, value);
    else if (!/^npm |https?:/.test(line)) printed.set(line, await typeOne(line, Object.fromEntries(variables)));
  }
  return printed;
}

async function typeOne(line: string, variables: Readonly<Record<string, string>>): Promise<string> {
  const known = line.replace(/^pbpaste \|/, 'cat wire/two.txt |').replace(hasJq ? /^$/ : / \| jq .*$/, '');
  const typed = DECIDES.test(known) ? known.replace(DECIDES, '$& --help #') : known;
  const outcome = await type(typed, variables).catch((error) => error);
  // a draft with faults in it is to end with 1, for findings
  const wanted = line.includes('onrecord check examples/draft.md') ? 1 : 0;
  if ((outcome.code ?? 0) !== wanted) {
    throw new Error(`${line}\ngives exit code ${outcome.code}: ${outcome.stdout}${outcome.stderr}`);
  }
  return outcome.stdout;
}

/** What people decide about documents and actors that the samples do not have, and what they decided: asked for help only. */
const DECIDES =
  /^bin\/onrecord (?:actor (?:accept|apart|authority|journal|merge|reject|rename|split|undo)|accept|add|correct|journal|note|reject|remove|review|undo)\b/;

describe('typed after npm start', () => {
  test('the lines that it prints work', async () => {
    const lines = [...started.matchAll(/^ {4}(\S.*)$/gm)].map((match) => match[1]!);
    const next = lines.slice(lines.findIndex((line) => line.startsWith('export ONRECORD_STORE')));
    const printed = await typeAll(next.map((line) => line.replace('YOUR-ARTICLE.txt', 'wire/two.txt')));
    expect(printed.get('bin/onrecord search talks')).toContain('Doverik');
    expect(await readFile(join(clone, 'statements.csv'), 'utf8')).toContain('Doverik');
    expect(printed.size).toBe(5);
  });

  test('the README’s lines work, and keep the samples apart from the user’s own', async () => {
    const lines = await readLines('README.md');
    const printed = await typeAll(lines.map((line) => line.replace(/^bin\/onrecord list$/, '$& --json')));
    expect(printed.size).toBeGreaterThan(9);
    for (const [line, text] of printed) if (!line.includes('>')) expect(text, line).not.toBe('');
    expect(await readFile(join(clone, 'records.jsonl'), 'utf8')).toContain('"id":"1"');
    const titles = await Promise.all(
      ['.onrecord/golden.db', 'home/.onrecord/onrecord.db'].map(async (store) => {
        const { stdout } = await type(`bin/onrecord list --json --store ${store}`, {});
        return (JSON.parse(stdout) as { title: string }[]).map(({ title }) => title);
      }),
    );
    expect(titles[0]).toHaveLength(5);
    expect(titles[1]).toContain('A quarry');
    expect(titles[1]).not.toContain(titles[0]![0]);
  });

  test('the guide’s lines work', async () => {
    const printed = await typeAll(await readLines('docs/guide/first-steps.md'));
    expect(printed.size).toBeGreaterThan(15);
  });
});
