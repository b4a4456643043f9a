// npx tsx benchmarks/speed/measure-migration.ts --shared ../shared --old FOLDER [--kills N]
// A store of 1,000 documents and 500 decisions that commit a72808a makes in the checkout FOLDER (made there as a worktree
// where it is absent) is opened by today's code: how long that takes, and whether anything was lost. With --kills, the
// process that opens it is killed (-9) so many times at random moments, and what it leaves is compared, row by row, with
// the store as it was. Ends with 1 where something was lost.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DatabaseSync } from '@photostructure/sqlite';
import { dumpTables } from '../../src/store/sqlite/dump-tables.fixture.ts';
import { listLost, type ToldBefore } from '../../src/store/sqlite/list-lost.fixture.ts';
import { runProgram } from '../run-program.ts';
import { type Checkout, prepareCheckout, readRecords } from './checkout.ts';
import type { Filling } from './fill-store.ts';

const OLD_COMMIT = 'a72808a';
const ARTICLES = 60;
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { values } = parseArgs({
  options: {
    shared: { type: 'string' },
    old: { type: 'string' },
    work: { type: 'string', default: join(tmpdir(), 'onrecord-measure') },
    documents: { type: 'string', default: '1000' },
    decisions: { type: 'string', default: '500' },
    kills: { type: 'string', default: '0' },
  },
});
if (values.shared === undefined || values.old === undefined) {
  console.error(
    'usage: measure-migration.ts --shared ../shared --old FOLDER [--kills N] [--documents N] [--decisions N] [--work FOLDER]',
  );
  process.exit(2);
}
mkdirSync(values.work, { recursive: true });
const old = prepareCheckout(root, values.old, OLD_COMMIT);
const today = prepareCheckout(root, root);
const made = makeOldStore(old);
const folder = mkdtempSync(join(values.work, 'migration-'));
try {
  const isWhole = await measure(join(folder, 'store.db'));
  const survives = await killOften(join(folder, 'killed.db'), Number(values.kills));
  process.exitCode = isWhole && survives ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Made once and kept in the work folder, because it takes the longest. */
function makeOldStore(checkout: Checkout): string {
  const { documents, decisions, shared, work } = values as Record<string, string>;
  const path = join(work!, `old-${checkout.commit}-${documents}-${decisions}.db`);
  if (existsSync(path)) return path;
  const input = join(resolve(shared!), 'data', 'attribution', 'polnear-train.jsonl');
  const records = join(work!, 'old-records.jsonl');
  const lines = readRecords(checkout, { input, count: ARTICLES, work: work! }).map((record) => JSON.stringify(record));
  writeFileSync(records, lines.join('\n'));
  for (const ending of ['', '-wal', '-shm']) rmSync(`${path}.part${ending}`, { force: true });
  runTool('fill-store.ts', checkout.folder, `${path}.part`, records, documents!);
  runTool('decide-much.ts', checkout.folder, `${path}.part`, decisions!);
  renameSync(`${path}.part`, path);
  return path;
}

function runTool(name: string, ...args: string[]): string {
  const tool = fileURLToPath(new URL(name, import.meta.url));
  return runProgram(process.execPath, ['--import', 'tsx', tool, ...args], root);
}

async function measure(path: string): Promise<boolean> {
  copyFileSync(made, path);
  const { opening } = JSON.parse(runTool('fill-store.ts', today.folder, path).split('\n')[1]!) as Filling;
  const size = (file: string) => `${(statSync(file).size / 1e6).toFixed(0)} MB`;
  console.log(
    `${old.commit} to ${today.commit}: ${values.documents} documents, ${values.decisions} decisions, ${size(made)}`,
  );
  console.log(
    `taken over in ${opening.wall.toFixed(1)} s (${opening.processor.toFixed(1)} s of processor), now ${size(path)}`,
  );
  const lost = await listLost(made, path, tellBefore());
  console.log(lost.length === 0 ? 'nothing lost' : `${lost.length} lost:\n${lost.slice(0, 20).join('\n')}`);
  return lost.length === 0;
}

/** What the old code itself tells of the store, from a copy: it writes into what it opens. */
function tellBefore(): ToldBefore {
  const copy = join(folder, 'told.db');
  copyFileSync(made, copy);
  const program = join(old.folder, 'bin', 'onrecord');
  const run = (...args: string[]) => [program, ...args, '--store', copy];
  const read = (...args: string[]) =>
    execFileSync(process.execPath, run(...args), { encoding: 'utf8', maxBuffer: 1 << 30 });
  const database = new DatabaseSync(copy);
  const ids = database.prepare('select id from documents order by key').all() as { id: string }[];
  database.close();
  return {
    documents: readLines(
      spawn(process.execPath, run('export', ...ids.map(({ id }) => id)), { stdio: ['ignore', 'pipe', 'inherit'] }),
    ),
    actors: JSON.parse(read('actor', 'list', '--json', '--limit', '1000000')) as ToldBefore['actors'],
    journal: read('actor', 'journal', '--jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)) as ToldBefore['journal'],
  };
}

async function* readLines(child: ReturnType<typeof spawn>) {
  for await (const line of createInterface({ input: child.stdout! })) yield JSON.parse(line);
}

/** The next one begins from what the last one left, as users would go on. */
async function killOften(path: string, kills: number): Promise<boolean> {
  if (kills === 0) return true;
  const before = dumpTables(made);
  copyFileSync(made, path);
  const longest = await openAndKill(path, Number.POSITIVE_INFINITY);
  copyFileSync(made, path);
  const counts = { old: 0, new: 0, less: 0 };
  for (let kill = 0; kill < kills; kill++) {
    await openAndKill(path, Math.random() * longest);
    const after = dumpTables(path);
    const isSame = JSON.stringify(after) === JSON.stringify(before);
    counts[isSame ? 'old' : after.version === before.version ? 'less' : 'new']++;
    // The last one stays, to be looked through.
    if (!isSame && kill < kills - 1) copyFileSync(made, path);
  }
  const lost = await listLost(made, path, tellBefore());
  console.log(
    `killed ${kills} times: ${counts.old} left the old one whole, ${counts.new} came when the new one was, ${counts.less} left less`,
  );
  console.log(`opened once more: ${lost.length === 0 ? 'nothing lost' : `${lost.length} lost`}`);
  return counts.less === 0 && lost.length === 0;
}

/** Gives how many milliseconds the process was at it. */
async function openAndKill(path: string, afterMs: number): Promise<number> {
  const tool = fileURLToPath(new URL('fill-store.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', tool, today.folder, path], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  await once(child.stdout, 'data');
  const startedAt = performance.now();
  if (Number.isFinite(afterMs)) await Promise.race([sleep(afterMs), ended]);
  if (Number.isFinite(afterMs)) child.kill('SIGKILL');
  await ended;
  return performance.now() - startedAt;
}
