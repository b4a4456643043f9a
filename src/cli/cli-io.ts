/** Where a command reads and writes. Tests hand in their own; `process-io.ts` makes the real one. */
export interface CliIo {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: CliOutput;
  readonly stderr: CliOutput;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly homeDirectory: string;
  /** Keys one by one as they are pressed; null where nobody sits at a terminal. To be closed. */
  openKeys(): KeyInput | null;
  /** Shows a long text in a program that gives it page by page, until it is left; false where there is no such program. */
  runPager(command: string, text: string): Promise<boolean>;
  /** Calls back once when the user interrupts (Ctrl-C); gives a function that ends this. */
  onInterrupt(callback: () => void): () => void;
}

export interface KeyInput {
  /** The next key, an arrow as its escape sequence; null once there are no more. */
  readKey(): Promise<string | null>;
  /** A line that is typed and ended with Enter; null where it is given up. */
  readLine(prompt: string): Promise<string | null>;
  close(): void;
}

export interface CliOutput {
  readonly isTerminal: boolean;
  /** Width of the terminal; undefined for a file or a pipe. */
  readonly columns: number | undefined;
  /** Height of the terminal; undefined as the width is. */
  readonly rows?: number | undefined;
  /** The terminal itself, for a progress bar, which moves the cursor. */
  readonly stream?: NodeJS.WritableStream;
  /** Resolves when there is room for more. Rejects with OutputClosedError when the reader has gone (`| head`). */
  write(text: string): Promise<void>;
}

/** The reader of the output has seen enough: not a fault, but the command should end. */
export class OutputClosedError extends Error {
  override readonly name = 'OutputClosedError';
}
