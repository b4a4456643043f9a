// tsx fill-store.ts CHECKOUT STORE [RECORDS.jsonl COUNT]: opens a store with the code of a checkout, which brings it up to
// date, and reads so many documents into it of records made beforehand; writes how long that took as JSON. A process of
// its own, so that two commits can be set against each other, and one can be killed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OnRecord } from '../../src/schema/record.ts';
import type { SqliteOptions } from '../../src/store/sqlite/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';
import { createReadings } from './create-readings.ts';

/** Processor seconds are those of this process: other programs on the machine do not count. */
export interface Seconds {
  readonly processor: number;
  readonly wall: number;
}
export interface Filling {
  readonly opening: Seconds;
  readonly reading: Seconds;
}

/** Before 0.4.0 a store settled who is who with each document. */
type OldStore = Omit<Store, 'settleRegistry'> & Partial<Pick<Store, 'settleRegistry'>>;

const [checkout, path, recordsPath, count] = process.argv.slice(2) as [string, string, string?, string?];
const readings = recordsPath === undefined ? [] : createReadings(readRecords(recordsPath), Number(count));
const opener = pathToFileURL(join(checkout, 'dist', 'store', 'sqlite', 'open-store.js')).href;
const { openSqliteStore } = (await import(opener)) as {
  openSqliteStore(path: string, options: Pick<SqliteOptions, 'loadLanguage'>): Promise<OldStore>;
};

process.stdout.write('ready\n');
let store: OldStore | undefined;
const opening = await time(async () => {
  store = await openSqliteStore(path, { loadLanguage: loadEnglish });
  await store.settleRegistry?.();
});
const reading = await time(async () => {
  for (const { document, record } of readings) await store!.addReading(document, record, '2031-03-05T10:00:00.000Z');
  await store!.settleRegistry?.();
});
await store!.close();
process.stdout.write(`${JSON.stringify({ opening, reading } satisfies Filling)}\n`);

function readRecords(file: string): readonly OnRecord[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as OnRecord);
}

async function time(run: () => Promise<void>): Promise<Seconds> {
  const [before, startedAt] = [process.cpuUsage(), performance.now()];
  await run();
  const { user, system } = process.cpuUsage(before);
  return { processor: (user + system) / 1e6, wall: (performance.now() - startedAt) / 1000 };
}
