import pc from 'picocolors';
import type { CliIo } from '../cli-io.ts';

/** How wide text is set where the width is not known: a comfortable line, also in a file. */
const DEFAULT_COLUMNS = 100;
/** Wider lines are hard to read, however wide the terminal. */
const MOST_COLUMNS = 140;
const LEAST_COLUMNS = 40;

export type Colors = ReturnType<typeof pc.createColors>;

/** What renderers need to know of the place they write to. */
export interface Screen {
  readonly columns: number;
  /** Height of the terminal; undefined for a file or a pipe. */
  readonly rows: number | undefined;
  /** Is a person looking? Then long cells are broken to fit the width; a file or a pipe gets them whole. */
  readonly isTerminal: boolean;
  readonly colors: Colors;
  /** Paths are shown from here. */
  readonly cwd: string;
}

export function createScreen(io: Pick<CliIo, 'stdout' | 'env' | 'cwd'>, wantsColor = true): Screen {
  const { isTerminal, columns, rows } = io.stdout;
  return {
    columns: Math.max(LEAST_COLUMNS, Math.min(columns || DEFAULT_COLUMNS, MOST_COLUMNS)),
    rows,
    isTerminal,
    cwd: io.cwd,
    colors: pc.createColors(wantsColor && isColorful(io)),
  };
}

/** NO_COLOR (no-color.org) wins over FORCE_COLOR, which wins over the question whether this is a terminal. */
function isColorful({ stdout, env }: Pick<CliIo, 'stdout' | 'env'>): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return stdout.isTerminal && env.TERM !== 'dumb';
}

/** Where a document came from, as short as it can be said here: a path below this folder without the folder. */
export function showOrigin(origin: string, { cwd }: Screen): string {
  const folder = cwd.endsWith('/') ? cwd : `${cwd}/`;
  return origin.startsWith(folder) ? origin.slice(folder.length) : origin;
}
