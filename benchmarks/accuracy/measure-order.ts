// bin/onrecord extract < ARTICLES.jsonl | npx tsx benchmarks/accuracy/measure-order.ts [DOCUMENTS] [ORDERS]
// How many orders of arrival change the registry: so many documents (200) are read into a store by one process, and then in
// so many random orders (20) by two processes at once, which settle the registry between and at the end. What `onrecord
// actor export` writes has to be the same, byte for byte. Ends with 1 where it is not.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { OnRecord } from '../../src/schema/record.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-store.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';
import { createReadings } from '../speed/create-readings.ts';

const READ_AT = '2031-03-05T10:00:00.000Z';
/** A process settles behind so many documents, as several runs of `read` would. */
const SETTLED_EVERY = 40;

const [documents, orders] = [Number(process.argv[2] ?? 200), Number(process.argv[3] ?? 20)];
if (process.argv[4]) await readPart(process.argv[4], process.argv[5]!.split(',').map(Number));
else await measure();

async function measure(): Promise<void> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: process.stdin })) if (lines.length < documents) lines.push(line);
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-orders-'));
  writeFileSync(join(folder, 'records.jsonl'), lines.join('\n'));
  const numbers = [...lines.keys()];
  await runParts(folder, 'alone', [numbers]);
  const expected = await exportHash(join(folder, 'alone.db'));
  let different = 0;
  for (let order = 1; order <= orders; order++) {
    const shuffled = shuffle(numbers, order);
    const middle = Math.ceil(shuffled.length / 2);
    await runParts(folder, `order-${order}`, [shuffled.slice(0, middle), shuffled.slice(middle)]);
    const isSame = (await exportHash(join(folder, `order-${order}.db`))) === expected;
    if (!isSame) different += 1;
    console.log(`order ${order}: ${isSame ? 'the same' : 'DIFFERENT'}`);
  }
  console.log(`${different} of ${orders} orders of ${lines.length} documents change the export (sha256 ${expected})`);
  rmSync(folder, { recursive: true });
  process.exitCode = different ? 1 : 0;
}

/** Each part by a process of its own, all at once. */
async function runParts(folder: string, name: string, parts: readonly (readonly number[])[]): Promise<void> {
  const script = fileURLToPath(import.meta.url);
  const ended = parts.map(async (part) => {
    const args = ['--import', 'tsx', script, String(documents), '0', join(folder, name), part.join(',')];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    const [code] = (await once(child, 'close')) as [number];
    if (code !== 0) throw new Error(`a reader ended with ${code}`);
  });
  await Promise.all(ended);
}

async function readPart(path: string, numbers: readonly number[]): Promise<void> {
  const { readFileSync } = await import('node:fs');
  const lines = readFileSync(join(path, '..', 'records.jsonl'), 'utf8').split('\n');
  const records = lines.map((line) => JSON.parse(line) as OnRecord);
  const readings = createReadings(records, records.length);
  const store = await openSqliteStore(`${path}.db`, { loadLanguage: loadEnglish });
  for (const [at, number] of numbers.entries()) {
    const { document, record } = readings[number]!;
    await store.addReading(document, record, READ_AT);
    if (at % SETTLED_EVERY === SETTLED_EVERY - 1) await store.settleRegistry();
  }
  await store.settleRegistry();
  await store.close();
}

async function exportHash(path: string): Promise<string> {
  const store = await openSqliteStore(path, { loadLanguage: loadEnglish });
  const hash = createHash('sha256');
  for await (const line of store.exportActors()) hash.update(`${JSON.stringify(line)}\n`);
  await store.close();
  return hash.digest('hex');
}

/** The same order for the same number. */
function shuffle(numbers: readonly number[], seed: number): readonly number[] {
  const rankOf = (number: number) => createHash('sha256').update(`${seed} ${number}`).digest('hex');
  const ranks = new Map(numbers.map((number) => [number, rankOf(number)]));
  return numbers.toSorted((a, b) => (ranks.get(a)! < ranks.get(b)! ? -1 : 1));
}
