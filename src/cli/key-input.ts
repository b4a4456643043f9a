import { createInterface } from 'node:readline/promises';
import type { ReadStream, WriteStream } from 'node:tty';
import type { KeyInput } from './cli-io.ts';

/** The keyboard of a terminal: each key at once and unseen, except while a line is typed. */
export function createKeyInput(input: ReadStream, output: WriteStream): KeyInput {
  const waiting: string[] = [];
  let wake: ((key: string | null) => void) | null = null;
  const give = (key: string | null) => {
    const take = wake;
    wake = null;
    if (take) take(key);
    else if (key !== null) waiting.push(key);
  };
  const onData = (bytes: Buffer) => {
    for (const key of splitKeys(bytes.toString('utf8'))) give(key);
  };
  const onEnd = () => give(null);
  const listen = () => {
    input.setRawMode(true);
    input.on('data', onData).on('end', onEnd).resume();
  };
  const rest = () => {
    input.setRawMode(false);
    input.off('data', onData).off('end', onEnd).pause();
  };
  listen();
  return {
    readKey: () =>
      waiting.length
        ? Promise.resolve(waiting.shift()!)
        : new Promise((resolve) => {
            wake = resolve;
          }),
    async readLine(prompt) {
      rest();
      const lines = createInterface({ input, output });
      try {
        return await new Promise<string | null>((resolve) => {
          lines.once('SIGINT', () => resolve(null));
          lines.once('close', () => resolve(null));
          lines.question(prompt).then(resolve, () => resolve(null));
        });
      } finally {
        lines.close();
        listen();
      }
    },
    close: rest,
  };
}

/** What came at once as single keys: an escape sequence is one. */
export const splitKeys = (typed: string): readonly string[] => typed.match(/\u001b\[[0-9;]*[A-Za-z~]|[\s\S]/gu) ?? [];
