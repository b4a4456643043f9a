import { expect, test } from 'vitest';
import { importRuntime } from './import-runtime.ts';

test('a machine for which there is no library is told so', async () => {
  const fail = () => Promise.reject(new Error("Cannot find module '../bin/x.node'\nRequire stack:\n- a"));
  await expect(importRuntime(fail)).rejects.toMatchObject({
    code: 'no-runtime',
    message: expect.stringMatching(/\(\w+-\w+\): Cannot find module '\.\.\/bin\/x\.node'$/),
    remedy: expect.stringContaining('Linux'),
  });
});

test('the runtime says its version, which goes onto the record', async () => {
  const { env } = await importRuntime();
  expect(env.versions.node).toMatch(/^\d+\.\d+\.\d+$/);
});
