import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadStanceModel } from './load-stance-model.ts';

test('a package without a stance model says so, and one that lacks a file of it is damaged', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-stance-'));
  await expect(loadStanceModel(join(folder, 'none'))).rejects.toMatchObject({ code: 'no-stance-model' });
  writeFileSync(join(folder, 'checksums.txt'), `${'0'.repeat(64)}  model.onnx\n`);
  await expect(loadStanceModel(folder)).rejects.toMatchObject({ code: 'model-damaged' });
  rmSync(folder, { recursive: true });
});
