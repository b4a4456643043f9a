import { randomUUID } from 'node:crypto';
import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a file whole or not at all: whoever reads it meanwhile, or after a power cut, finds the old one or the new one. */
export async function writeWhole(path: string, bytes: string | Uint8Array): Promise<void> {
  // a link stays a link, and the file that it leads to is written
  const target = await realpath(path).catch(() => path);
  const unfinished = join(dirname(target), `.${randomUUID()}.onrecord`);
  try {
    const file = await open(unfinished, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    const mode = await stat(target).then(
      (found) => found.mode,
      () => null,
    );
    if (mode !== null) await chmod(unfinished, mode & 0o7777);
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
