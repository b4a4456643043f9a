import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createProgressBar } from './progress-bar.ts';

const createTerminal = () => Object.assign(new PassThrough(), { isTTY: true, columns: 100 });
const textOf = (stream: PassThrough): string => String(stream.read() ?? '');

test('shows how far it is, and no control of an input', () => {
  const stream = createTerminal();
  const bar = createProgressBar({ isTerminal: true, columns: 100, stream, write: async () => {} });
  bar.update({ done: 1, total: 2, fraction: 0.5, origin: 'a\u0007\u202eb.txt' });
  bar.countDocument();
  bar.stop();
  const shown = textOf(stream);
  expect(shown).toContain('50%  1 read  a␇\\u{202e}b.txt');
  expect(shown).not.toMatch(/[\u0007\u202e]/);
});

test('makes room for what is written meanwhile, and goes on behind it', async () => {
  const stream = createTerminal();
  const bar = createProgressBar({ isTerminal: true, columns: 100, stream, write: async () => {} });
  bar.update({ done: 1, total: 4, fraction: 0.25, origin: 'a.txt' });
  await bar.pauseFor(async () => {
    stream.write('A WARNING\n');
  });
  bar.stop();
  const [before, after] = textOf(stream).split('A WARNING\n');
  expect(before!.endsWith('\u001b[2K')).toBe(true);
  expect(after).toContain('25%');
});

test('does not begin again where the end comes while something is written', async () => {
  const stream = createTerminal();
  const bar = createProgressBar({ isTerminal: true, columns: 100, stream, write: async () => {} });
  await bar.pauseFor(async () => {
    bar.stop();
    stream.read();
  });
  expect(textOf(stream)).toBe('');
});

test('is not there where nobody watches', () => {
  const stream = createTerminal();
  const bar = createProgressBar({ isTerminal: false, columns: undefined, stream, write: async () => {} });
  bar.update({ done: 1, total: 2, fraction: 0.5, origin: 'a.txt' });
  bar.stop();
  expect(textOf(stream)).toBe('');
});
