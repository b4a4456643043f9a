import { describe, expect, test } from 'vitest';
import type { CliIo } from './cli-io.ts';
import { createScreen } from './layout/screen.ts';
import { printPage } from './print-page.ts';

const LONG = Array.from({ length: 50 }, (_, at) => `line ${at}`).join('\n');

async function print(page: string, more: { isTerminal?: boolean; env?: CliIo['env']; pager?: boolean; has?: boolean }) {
  const { isTerminal = true, env = {}, pager = true, has = true } = more;
  const told = { written: '', paged: '', command: '' };
  const write = async (text: string) => {
    told.written += text;
  };
  const runPager = async (command: string, text: string) => {
    Object.assign(told, { command, ...(has && { paged: text }) });
    return has;
  };
  const stdout = { isTerminal, columns: 60, rows: 24, write };
  const io = { stdout, env: { NO_COLOR: '1', ...env }, cwd: '/', runPager } as unknown as CliIo;
  await printPage(io, createScreen(io), page, { pager }, ['onrecord show 3fa94c --text', 'onrecord list']);
  return told;
}

describe('printPage', () => {
  test('pages what is longer than the terminal, with $PAGER or less', async () => {
    expect(await print(LONG, {})).toMatchObject({ command: 'less -FRX', written: '' });
    expect((await print(LONG, { env: { PAGER: 'more -s' } })).command).toBe('more -s');
  });

  test.each([
    ['a short page', 'short', {}],
    ['a pipe', LONG, { isTerminal: false }],
    ['--no-pager', LONG, { pager: false }],
    ['a terminal that cannot', LONG, { env: { TERM: 'dumb' } }],
    ['a user who wants none', LONG, { env: { PAGER: '' } }],
  ])('writes %s at once', async (_, page, more) => {
    const { written, command } = await print(page, more);
    expect(written).toContain(page);
    expect(command).toBe('');
  });

  test('writes it where the pager is not there', async () => {
    expect(await print(LONG, { has: false })).toMatchObject({ paged: '', written: expect.stringContaining(LONG) });
  });

  test('ends with what may be asked next, for a person only', async () => {
    const next = '\n\nNext: onrecord show 3fa94c --text\n      onrecord list\n';
    expect((await print('short', {})).written).toBe(`short${next}`);
    expect((await print('short', { isTerminal: false })).written).toBe('short\n');
  });
});
