import { expect, test } from 'vitest';
import { ENGINE_VERSION } from '../engine/version.ts';
import { runCaptured } from './captured-io.suite.ts';
import { renderCliReference } from './render-cli-reference.ts';

const run = (...argv: string[]) => runCaptured('/nonexistent/store.db', argv);
const READING = [
  'read',
  'reread',
  'remove',
  'show',
  'list',
  'search',
  'check',
  'lsp',
  'ask',
  'conflicts',
  'questions',
  'positions',
];
const JUDGING = ['review', 'accept', 'reject', 'correct', 'add', 'note', 'undo', 'journal'];
const COMMANDS = [...READING, ...JUDGING, 'actor', 'extract', 'query', 'export', 'serve', 'mcp', 'token', 'words'];

test('without a command it shows the help', async () => {
  const { code, stdout, stderr } = await run();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  expect(stdout).toContain('Examples:');
  expect((await run('--help')).stdout).toBe(stdout);
});

test.each(COMMANDS)('%s --help says what it does, with examples that start so', async (command) => {
  const { code, stdout } = await run(command, '--help');
  expect(code).toBe(0);
  expect(stdout).toMatch(new RegExp(`^Usage: onrecord ${command} \\[options\\]`));
  expect(stdout.split('Examples:')[1]).toContain(`onrecord ${command}`);
  expect(await run('help', command)).toEqual({ code: 0, stdout, stderr: '' });
});

test('--version is that of the engine', async () => {
  expect(await run('--version')).toEqual({ code: 0, stdout: `${ENGINE_VERSION}\n`, stderr: '' });
});

test.each([
  [['lisst'], "onrecord: Unknown command 'lisst'. Did you mean list? onrecord --help shows what there is.\n"],
  [
    ['list', '--limt', '3'],
    "onrecord: Unknown option '--limt'. Did you mean --limit? onrecord --help shows what there is.\n",
  ],
  [['read'], "onrecord: Missing required argument 'inputs'. onrecord --help shows what there is.\n"],
  [
    ['show', 'x', '--layer', 'statments'],
    "onrecord: Option '--layer <layers...>' argument 'statments' is invalid. Allowed choices are statements, timexes, quantities, polls, actors, claims. onrecord --help shows what there is.\n",
  ],
  [
    ['read', 'x', '--jobs', '0'],
    "onrecord: Option '--jobs <n>' argument '0' is invalid. It must be a whole number from 1 up. onrecord --help shows what there is.\n",
  ],
])('%j is told in one line and is a failure', async (argv, stderr) => {
  expect(await run(...argv)).toEqual({ code: 2, stdout: '', stderr });
});

test('with --json an error is an object', async () => {
  const { code, stdout, stderr } = await run('lisst', '--json');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(JSON.parse(stderr)).toEqual({
    error: {
      code: 'usage',
      message: "Unknown command 'lisst'",
      input: null,
      place: null,
      remedy: 'Did you mean list? onrecord --help shows what there is.',
    },
  });
});

test('the reference has a heading for each command with its help', async () => {
  const reference = await renderCliReference();
  const headings = reference.match(/^## .+$/gm)!;
  const isBelow = (heading: string) => heading.split(' ').length > 3;
  expect(headings.filter((heading) => !isBelow(heading))).toEqual([
    '## onrecord',
    ...COMMANDS.map((command) => `## onrecord ${command}`),
  ]);
  expect(headings.filter(isBelow)).toContain('## onrecord actor merge');
  expect(reference).toContain('--layer <layers...>');
  expect(reference).toContain('onrecord search \'"security guarantees"\'');
  expect(reference).not.toMatch(/\u001b/);
});
