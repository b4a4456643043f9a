import type { CliIo, KeyInput } from './cli-io.ts';
import { OutputClosedError } from './cli-io.ts';
import { runCli } from './run-cli.ts';

export interface CapturedOptions {
  readonly stdin?: string;
  readonly isTerminal?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly homeDirectory?: string;
  /** Standard output closes after so many writes, as with `| head`. */
  readonly closesAfter?: number;
  /** Keys that somebody presses; a line that is typed is one of them. Without them nobody sits there. */
  readonly keys?: readonly string[];
  /** Waited for before each key is given. */
  readonly beforeKey?: () => Promise<unknown>;
  /** Takes what goes through a pager; without it no pager can be run. */
  readonly onPage?: (command: string, text: string) => void;
  readonly onWrite?: (text: string, interrupt: () => void) => void;
}

export interface Captured {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line with a store of its own and everything it writes caught. */
export async function runCaptured(
  storePath: string,
  argv: readonly string[],
  options: CapturedOptions = {},
): Promise<Captured> {
  const { isTerminal = false, columns, rows, closesAfter = Number.POSITIVE_INFINITY, onWrite } = options;
  const written = { stdout: '', stderr: '' };
  let writes = 0;
  let interrupt = () => {};
  const createOutput = (name: 'stdout' | 'stderr') => ({
    isTerminal,
    columns,
    rows,
    async write(text: string) {
      if (name === 'stdout' && ++writes > closesAfter) throw new OutputClosedError();
      written[name] += text;
      onWrite?.(text, () => interrupt());
    },
  });
  const io: CliIo = {
    stdin: toBytes(options.stdin ?? ''),
    stdout: createOutput('stdout'),
    stderr: createOutput('stderr'),
    env: { ONRECORD_STORE: storePath, ...options.env },
    cwd: options.cwd ?? process.cwd(),
    homeDirectory: options.homeDirectory ?? '/nonexistent',
    openKeys: () => (options.keys ? createKeys(options.keys, options.beforeKey) : null),
    async runPager(command, text) {
      options.onPage?.(command, text);
      return options.onPage !== undefined;
    },
    onInterrupt(callback) {
      // Once only, as on a real process.
      interrupt = () => {
        interrupt = () => {};
        callback();
      };
      return () => {};
    },
  };
  const code = await runCli(argv, io);
  return { code, ...written };
}

function createKeys(keys: readonly string[], before: CapturedOptions['beforeKey']): KeyInput {
  const left = [...keys];
  const next = async () => {
    await before?.();
    return left.shift() ?? null;
  };
  return { readKey: next, readLine: next, close() {} };
}

async function* toBytes(text: string): AsyncGenerator<Uint8Array> {
  if (text) yield new TextEncoder().encode(text);
}
