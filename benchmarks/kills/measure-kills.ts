import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createNumberedReading } from '../../src/store/record.fixture.ts';
import { findJournalFaults } from '../../src/store/sqlite/check-journal.suite.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-store.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';

const ANNOTATOR = fileURLToPath(new URL('../../src/store/sqlite/annotator.fixture.ts', import.meta.url));
const STATEMENTS = 5;
const ROUNDS = Number(process.argv[2] ?? 200);

/**
 * Kills (-9) a process that judges statements and reads them again in between, each time at another moment, on one store
 * all along; after each kill the store is held against what the process had been told was written. Prints the rounds in
 * which anything was lost or half done, and how many there were.
 */
async function measureKills(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-kills-'));
  const path = join(folder, 'store.db');
  const { document, record } = createNumberedReading(1, STATEMENTS);
  const store = await openSqliteStore(path, { loadLanguage: loadEnglish });
  await store.addReading(document, record, '2031-03-05T10:00:00.000Z');
  await store.close();
  const told: number[] = [];
  let sound = 0;
  for (let round = 0; round < ROUNDS; round++) {
    told.push(...(await killOne(path, round)));
    const faults = await findJournalFaults(path, STATEMENTS, told);
    if (faults.length) console.log(`round ${round + 1}: ${faults.slice(0, 3).join('; ')}`);
    else sound += 1;
  }
  rmSync(folder, { recursive: true });
  console.log(
    `${sound} of ${ROUNDS} kills with nothing lost and no half entry; ${told.length} entries told to be written`,
  );
}

/** The entries that a process said it had written when it was killed: after one to seven of them, and up to 23 ms more. */
async function killOne(path: string, round: number): Promise<readonly number[]> {
  const child = spawn(process.execPath, [
    '--import',
    'tsx',
    ANNOTATOR,
    path,
    `r${round}`,
    '100000',
    String(STATEMENTS),
  ]);
  const closed = once(child, 'close');
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  await waitForLines(child, () => text, 1 + (round % 7));
  await sleep((round * 5) % 24);
  child.kill('SIGKILL');
  await closed;
  return text
    .split('\n')
    .slice(0, -1)
    .filter((line) => line !== 'told')
    .map(Number);
}

async function waitForLines(child: ChildProcessWithoutNullStreams, read: () => string, count: number): Promise<void> {
  while (read().split('\n').length <= count) {
    await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
    if (child.exitCode !== null) throw new Error('the process ended by itself');
  }
}

await measureKills();
