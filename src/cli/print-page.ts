import type { Command } from 'commander';
import type { CliIo } from './cli-io.ts';
import type { Screen } from './layout/screen.ts';
import { wrapText } from './layout/wrap-text.ts';

/** Options of commands that show a page to read. */
export interface PageOptions {
  readonly pager: boolean;
}

export const addPageOptions = (command: Command): Command =>
  command.option('--no-pager', 'all at once, also where it is longer than the terminal');

/**
 * Writes a page for a person: on a terminal with what may be asked next below it, and through a pager ($PAGER, else less)
 * where it is longer than the terminal.
 */
export async function printPage(
  io: CliIo,
  screen: Screen,
  page: string,
  { pager }: PageOptions,
  next: readonly string[] = [],
): Promise<void> {
  const text = `${[page, ...renderNext(next, screen)].join('\n\n')}\n`;
  const command = pager ? choosePager(io, text) : null;
  if (command === null || !(await io.runPager(command, text))) await io.stdout.write(text);
}

/** "Next: onrecord show 3fa94c --text · onrecord actor Brandt": what a script would only stumble over. */
function renderNext(next: readonly string[], { isTerminal, colors, columns }: Screen): readonly string[] {
  if (!isTerminal || !next.length) return [];
  const lines = next.map((command, at) => wrapText(command, columns, ' '.repeat(10), at === 0 ? 'Next: ' : '      '));
  return [colors.dim(lines.join('\n'))];
}

function choosePager({ stdout, env }: CliIo, text: string): string | null {
  const { isTerminal, rows } = stdout;
  if (!isTerminal || env.TERM === 'dumb') return null;
  if (rows !== undefined && text.split('\n').length <= rows) return null;
  const command = env.PAGER ?? DEFAULT_PAGER;
  return command === '' || command === 'cat' ? null : command;
}

/** -F ends it where all fits a screen, -R lets colours through, -X leaves the text on the terminal. */
const DEFAULT_PAGER = 'less -FRX';
