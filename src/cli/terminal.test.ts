import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSample } from '../../test/sample-record.ts';
import { loadLanguage } from '../engine/lang/en/english.suite.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import { hashText } from '../workspace/hash-text.ts';
import { runCaptured } from './captured-io.suite.ts';
import { createProgram } from './create-program.ts';
import { listCommands } from './list-commands.ts';

/** What steers a terminal, or turns the direction of what is written on it. */
const STEERING = /[\p{Cc}\p{Bidi_Control}]/u;
const TERMINAL = { isTerminal: true, columns: 70, env: { NO_COLOR: '1' } } as const;

/** Words with controls of every kind between them, as a hostile page or a hostile name may have. No NUL: no path may. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom('\u001b[2J', '\u009b31m', '\u202e', '\u2067', '\u200f', '\u061c', '\u0007', '\r', '\u2028'),
      fc.constantFrom('Ada', ' ', '“', '\u00ad', '👩‍💻'),
    ),
    { minLength: 6, maxLength: 24 },
  )
  .map((parts) => `\u001b]0;x\u0007${parts.join('')}\u202e`);

const AT = '2031-03-06T08:00:00.000Z';

/** A store of two documents in which all that can come from outside is hostile. */
async function fill(storePath: string, words: string): Promise<void> {
  const { document, record } = createSample();
  const store = await openSqliteStore(storePath, { loadLanguage });
  for (const n of [1, 2]) {
    const text = `${document.text} ${words} ${n}`;
    const title = `Nasty ${words} ${n}`;
    const place = { url: `https://e.example/${n}${words}`, origin: `/news/${n}${words}.html`, byline: [words] };
    const about = { title, publisher: words, id: `${n}${words}`, publishedBasis: 'json-ld' } as const;
    const intake = { verdict: 'doubt', reasons: [`The page says ${words}.`] } as const;
    const given = { ...document, ...place, ...about, intake, text, textHash: hashText(text) };
    await store.addReading(
      given,
      {
        ...record,
        id: given.id,
        document: { ...record.document, text, title },
        actors: record.actors.map((actor) => ({
          ...actor,
          name: `${actor.name} ${words}`,
          aliases: [words],
          roles: actor.roles.map((role) => ({ ...role, text: words })),
        })),
        statements: record.statements.map((each) => ({ ...each, speakerReason: words })),
        quantities: record.quantities.map((each) => ({ ...each, unit: words })),
        timexes: record.timexes.map((each) => ({ ...each, value: words, alternatives: [words] })),
        turns: [{ ...TURN, name: words }],
      },
      AT,
    );
  }
  await store.close();
}

const TURN = { id: 'tu1', key: 'r-0', by: 'given', span: [0, 4], kind: 'speech', speaker: null, label: null } as const;

/** Command lines one after the other, at least one for each command that there is. */
function listLines(words: string, folder: string): readonly (readonly string[])[] {
  const id = hashText(`${createSample().document.text} ${words} 1`).slice(0, 20);
  const say = ['--by', words, '--reason', words];
  const actor = `Ilse Brandt ${words}`;
  return [
    ['list'],
    ['list', '--doubt'],
    ['list', words],
    ['show', id],
    ['show', words],
    ['search', 'closed'],
    ['search', 'closed', '-C', '1', '--sort', 'outlet'],
    ['search', 'closed', '--group', 'speaker'],
    ['search', '--of', words],
    ['words', words],
    ['check', '--explain', words],
    ['check', '-', '--rule', words],
    ['ask', words],
    ['ask', `Who said ${words}?`],
    ['ask', 'How many tonnes of grain were lost?', '--that', words],
    ['conflicts'],
    ['conflicts', 'list', words, '--repeats'],
    ['conflicts', 'list', '--publisher', words],
    ['conflicts', '--repeats'],
    ['conflicts', 'stands', words],
    ['conflicts', 'stands', words, ...say],
    ['conflicts', 'dismiss', words, ...say],
    ['questions', '--save', `How many tonnes of grain were lost in ${words}?`],
    ['questions'],
    ['questions', '--remove', words],
    ['positions', words],
    ['positions', actor],
    ['show', id, '--full', '--verbose'],
    ['search', '--speaker', words],
    ['review', id],
    ['accept', id, 's1', ...say],
    ['reject', id, 's2', ...say],
    ['correct', id, 's3', '--speaker', words, ...say],
    ['correct', id, 's3', '--content', words, ...say],
    ['add', id, '--content', 'a survey', '--speaker', `New ${words}`, ...say],
    ['note', id, 's1', '--text', words, ...say],
    ['note', id, '--text', words, ...say],
    ['show', id, '--all'],
    ['journal'],
    ['journal', id],
    ['journal', '--jsonl'],
    ['journal', '--lost'],
    ['undo', '--by', words],
    ['actor', words],
    ['actor', 'show', actor],
    ['actor', 'list'],
    ['actor', 'proposals'],
    ['actor', 'rename', actor, `Brandt ${words}`, ...say],
    ['actor', 'merge', words, 'Teff', '--all', ...say],
    ['actor', 'accept', words, 'Teff', ...say],
    ['actor', 'reject', words, 'Teff', ...say],
    ['actor', 'split', words, '--document', id, ...say],
    ['actor', 'authority', join(folder, 'people.yaml'), ...say],
    ['actor', 'authority', words],
    ['actor', 'export'],
    ['actor', 'rebuild'],
    ['export'],
    ['export', '--format', 'csv'],
    ['export', '--format', 'training'],
    ['reread', words],
    ['extract'],
    ['extract', '--rows'],
    ['extract', '--format', 'parquet', '--output', join(folder, 'archive')],
    ['query', join(folder, 'archive'), 'search', words],
    ['query', words, 'list'],
    ['read', words, '-'],
    ['read', '--preview', join(folder, 'pages'), `${words}.txt`, '-'],
    ['read', '--jobs', words, 'x'],
    ['list', `--${words}`],
    ['serve', '--host', words],
    ['serve', '--port', words],
    ['mcp', `--${words}`],
    ['lsp', `--${words}`],
    ['token', 'add', words],
    ['token', 'list'],
    ['token', 'remove', words],
    ['list', '--store', join(folder, 'pages')],
    [words],
    ['remove', id, '--yes', ...say],
  ];
}

const STDIN = 'Mayor Ilse Brandt said no.\n';

test('whatever stands in texts, names, files and errors, no command lets it steer the terminal', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-terminal-'));
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(nasty, async (words) => {
      const here = join(folder, `${runs++}`);
      await mkdir(join(here, 'pages'), { recursive: true });
      await writeFile(
        join(here, 'pages', `a${words.replaceAll('/', '')}.txt`),
        `A title ${words}\n\nIt said ${words}.`,
      );
      await writeFile(join(here, 'pages', `b${words.replaceAll('/', '')}.json`), `{"text": ${words}}`);
      await writeFile(join(here, 'people.yaml'), `- name: ${words}\n`);
      const storePath = join(here, 'store.db');
      await fill(storePath, words);
      for (const line of listLines(words, here)) {
        for (const argv of [line, [...line, '--json']]) {
          const stdin = line[0] === 'extract' ? `{"id": "${words}"}\n` : `${STDIN}${words}`;
          const { stdout, stderr } = await runCaptured(storePath, argv, { ...TERMINAL, stdin, keys: ['j', 'q'] });
          const written = (stdout + stderr).replaceAll(/\r?\n/g, '');
          if (STEERING.test(written)) throw new Error(`${JSON.stringify(argv)} wrote ${JSON.stringify(written)}`);
        }
      }
    }),
    { numRuns: 2, seed: 7 },
  );
  await rm(folder, { recursive: true });
}, 120_000);

test('every command has its line above', async () => {
  const [, ...commands] = listCommands(await createProgram({ io: {} as never, exitCode: 0 }));
  const lines = listLines('', '').map((line) => line.join(' '));
  for (const command of commands) {
    const parent = command.parent!.parent ? `${command.parent!.name()} ` : '';
    expect(lines.filter((line) => line.startsWith(parent + command.name())).length, command.name()).toBeGreaterThan(0);
  }
});
