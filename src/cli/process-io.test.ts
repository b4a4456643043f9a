import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { OutputClosedError } from './cli-io.ts';
import { createOutput, createProcessIo } from './process-io.ts';

test('a write waits until there is room', async () => {
  const stream = new PassThrough({ highWaterMark: 1 });
  const output = createOutput(stream as unknown as NodeJS.WriteStream);
  let isWritten = false;
  const first = output.write('one');
  const second = output.write('two').then(() => {
    isWritten = true;
  });
  await new Promise(setImmediate);
  expect(isWritten).toBe(false);
  stream.resume();
  await Promise.all([first, second]);
  expect(isWritten).toBe(true);
});

test('a pipe whose reader has gone says so, again and again, without an error of its own', async () => {
  const child = spawn(process.execPath, ['-e', ''], { stdio: ['pipe', 'ignore', 'ignore'] });
  const output = createOutput(child.stdin as unknown as NodeJS.WriteStream);
  await new Promise((resolve) => child.once('exit', resolve));
  const write = async () => {
    for (let n = 0; n < 50; n++) await output.write('x'.repeat(65_536));
  };
  await expect(write()).rejects.toBeInstanceOf(OutputClosedError);
  await expect(output.write('more')).rejects.toBeInstanceOf(OutputClosedError);
});

test('an interrupt calls back once, and leaves the second to the system', () => {
  const io = createProcessIo();
  const before = process.listenerCount('SIGINT');
  let calls = 0;
  io.onInterrupt(() => calls++);
  expect(process.listenerCount('SIGINT')).toBe(before + 1);
  process.emit('SIGINT');
  expect(calls).toBe(1);
  expect(process.listenerCount('SIGINT')).toBe(before);
  const release = io.onInterrupt(() => calls++);
  release();
  expect(process.listenerCount('SIGINT')).toBe(before);
  expect(process.listenerCount('SIGTERM')).toBe(before);
});
