import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Engine } from '../../src/engine/engine.ts';
import type { OnRecord } from '../../src/schema/record.ts';

/** What a reading hangs on: with any of it changed, all is read anew. */
const READ_BY = [
  'src/engine',
  'src/text',
  'src/schema',
  'data',
  'models',
  'node_modules/onnxruntime-node/package.json',
];

type Reader = Pick<Engine, 'read'>;

/** Readings in a folder from one run to the next, since rules change more often than the engine; the engine is opened when one is missing. */
export function keepReadings(root: string, folder: string, open: () => Promise<Reader>): Reader {
  const engine = READ_BY.reduce((hash, path) => hashFiles(join(root, path), hash), createHash('sha256')).digest('hex');
  mkdirSync(folder, { recursive: true });
  let opened: Promise<Reader> | null = null;
  return {
    async read(input) {
      const key = createHash('sha256').update(engine).update(JSON.stringify(input)).digest('hex');
      const path = join(folder, `${key}.json.gz`);
      if (existsSync(path)) return JSON.parse(gunzipSync(readFileSync(path)).toString()) as OnRecord;
      opened ??= open();
      const record = await (await opened).read(input);
      writeFileSync(path, gzipSync(JSON.stringify(record), { level: 1 }));
      return record;
    },
  };
}

function hashFiles(path: string, hash: ReturnType<typeof createHash>): ReturnType<typeof createHash> {
  if (!existsSync(path)) return hash;
  try {
    return hash.update(path).update(readFileSync(path));
  } catch {
    for (const name of readdirSync(path).sort()) hashFiles(join(path, name), hash);
    return hash;
  }
}
