import { homedir } from 'node:os';
import { type CliIo, type CliOutput, OutputClosedError } from './cli-io.ts';
import { createKeyInput } from './key-input.ts';
import { runPager } from './run-pager.ts';

/** The real terminal, pipes and environment of this process. */
export function createProcessIo(): CliIo & { close(): void } {
  let isReading = false;
  /** Opened only when read: touching `process.stdin` would keep a process alive that does not need it. */
  async function* readStandardInput(): AsyncGenerator<Uint8Array> {
    isReading = true;
    yield* process.stdin as AsyncIterable<Uint8Array>;
  }
  return {
    stdin: readStandardInput(),
    stdout: createOutput(process.stdout),
    stderr: createOutput(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    homeDirectory: homedir(),
    openKeys: () =>
      process.stdin.isTTY && process.stdout.isTTY ? createKeyInput(process.stdin, process.stdout) : null,
    runPager: (command, text) => runPager(command, text, process.env),
    onInterrupt(callback) {
      // Once only: a second Ctrl-C gets the default, which ends the process at once.
      const signals = ['SIGINT', 'SIGTERM'] as const;
      const release = () => {
        for (const signal of signals) process.off(signal, listener);
      };
      const listener = () => {
        release();
        callback();
      };
      for (const signal of signals) process.on(signal, listener);
      return release;
    },
    /** A command that was interrupted may have left standard input open, which would keep the process waiting. */
    close() {
      if (isReading) process.stdin.destroy();
    },
  };
}

export function createOutput(stream: NodeJS.WriteStream): CliOutput {
  let isClosed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isClosed = true;
  });
  return {
    isTerminal: Boolean(stream.isTTY),
    stream,
    get columns() {
      return stream.isTTY ? stream.columns : undefined;
    },
    get rows() {
      return stream.isTTY ? stream.rows : undefined;
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        if (isClosed) reject(new OutputClosedError());
        else stream.write(text, (error) => (error ? reject(asOutputError(error)) : resolve()));
      }),
  };
}

const asOutputError = (error: NodeJS.ErrnoException): Error =>
  error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' ? new OutputClosedError() : error;
