import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { ENGINE_VERSION } from '../../engine/version.ts';
import { createReadingHash } from '../../rows/reading-hash.ts';
import type { DocumentInput } from '../../schema/document.ts';
import { type OnRecord, SCHEMA_VERSION } from '../../schema/record.ts';
import { hashText } from '../hash-text.ts';
import { readModelIdentity } from '../load-reader-model.ts';

/**
 * Readings of sources from one run to the next, by the text and by all that the engine sees beside it. It holds so much and no more; a
 * folder that cannot be written to is a cache that holds nothing.
 */
export interface ReadingCache {
  find(input: DocumentInput): Promise<OnRecord | null>;
  keep(input: DocumentInput, record: OnRecord): Promise<void>;
  /** Takes out what was asked for longest ago, as far as there is too much. */
  prune(): Promise<void>;
}

export interface CacheLimits {
  readonly files: number;
  readonly bytes: number;
}

const LIMITS: CacheLimits = { files: 2000, bytes: 256 * 1024 * 1024 };

const ENDING = '.reading.gz';

export async function openReadingCache(folder: string, limits = LIMITS): Promise<ReadingCache> {
  const engine = { schemaVersion: SCHEMA_VERSION, version: await identifyProgram(), models: await readModelIdentity() };
  const pathOf = (input: DocumentInput) =>
    join(folder, hashText(`${hashText(input.text)} ${createReadingHash(input, engine)}`) + ENDING);
  let isChanged = false;
  return {
    async find(input) {
      const path = pathOf(input);
      try {
        const record = JSON.parse((await unpack(await readFile(path))).toString('utf8')) as OnRecord;
        const now = new Date();
        await utimes(path, now, now);
        return { ...record, id: input.id };
      } catch {
        return null;
      }
    },
    async keep(input, record) {
      const unfinished = join(folder, `${randomUUID()}.part`);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFile(unfinished, await pack(JSON.stringify(record), { level: 1 }), { mode: 0o600 });
        await rename(unfinished, pathOf(input));
        isChanged = true;
      } catch {
        await rm(unfinished, { force: true }).catch(() => {});
      }
    },
    prune: () => (isChanged ? pruneFolder(folder, limits).catch(() => {}) : Promise.resolve()),
  };
}

const pack = promisify<string, object, Buffer>(gzip);
const unpack = promisify<Buffer, Buffer>(gunzip);

/** A program that was built again may read otherwise, though it bears the same version. */
async function identifyProgram(): Promise<string> {
  const { mtimeMs } = await stat(fileURLToPath(import.meta.url));
  return `${ENGINE_VERSION} ${mtimeMs}`;
}

/** An hour after it was begun nobody is writing a file any more. */
const UNFINISHED_MS = 3_600_000;

async function pruneFolder(folder: string, { files, bytes }: CacheLimits): Promise<void> {
  const kept = await Promise.all(
    (await readdir(folder)).map(async (name) => ({
      path: join(folder, name),
      ...(await readSize(join(folder, name))),
    })),
  );
  let [count, size] = [0, 0];
  for (const { path, modifiedMs, length } of kept.sort((a, b) => b.modifiedMs - a.modifiedMs)) {
    if (path.endsWith('.part') && modifiedMs < Date.now() - UNFINISHED_MS) await rm(path, { force: true });
    if (!path.endsWith(ENDING)) continue;
    [count, size] = [count + 1, size + length];
    if (count > files || size > bytes) await rm(path, { force: true });
  }
}

/** Another run may have taken it out meanwhile. */
const readSize = (path: string): Promise<{ modifiedMs: number; length: number }> =>
  stat(path).then(
    ({ mtimeMs, size }) => ({ modifiedMs: mtimeMs, length: size }),
    () => ({ modifiedMs: 0, length: 0 }),
  );
