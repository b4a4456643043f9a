import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OnRecord } from '../../src/schema/record.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';
import type { Folders } from '../accuracy/measure-split.ts';
import { pickFigures } from '../figures.ts';
import { REGISTRY_SPLIT, type Result } from '../results.ts';
import { runProgram } from '../run-program.ts';
import { createCrowd } from './create-crowd.ts';
import { createReadings, type Reading } from './create-readings.ts';

/** Articles with the records that the engine makes of them. */
export const REGISTRY_INPUT = 'data/attribution/polnear-train.jsonl';
const DOCUMENTS = 1_000;
const ACTORS = 50_000;
const READ_AT = '2031-03-05T10:00:00.000Z';

/**
 * Reading 1,000 documents into an empty store and into one that holds 50,000 actors. The records are made beforehand by
 * the filter, so what is timed is the store alone: where the engine is part of it, the factor is smaller. Each article
 * counts once, then again with another ending, until there are 1,000. Two runs of each, in turn; the faster counts.
 */
export async function measureRegistry(
  folders: Folders,
): Promise<Pick<Result, 'subject' | 'split' | 'figures' | 'run' | 'commands'>> {
  const startedAt = performance.now();
  const readings = createReadings(extractRecords(folders), DOCUMENTS);
  const full = join(folders.work, 'full.db');
  const store = await openSqliteStore(full, { loadLanguage: loadEnglish });
  for (const { document, record } of createCrowd(ACTORS)) await store.addReading(document, record, READ_AT);
  await store.settleRegistry();
  const actors = (await store.count()).actors;
  await store.close();
  if (actors < ACTORS) throw new Error(`the crowd made ${actors} actors only`);

  const seconds = { empty: Number.POSITIVE_INFINITY, full: Number.POSITIVE_INFINITY };
  for (let run = 0; run < 2; run++) {
    const empty = join(folders.work, `empty-${run}.db`);
    const copy = join(folders.work, `full-${run}.db`);
    runProgram('cp', [full, copy], folders.root);
    seconds.empty = Math.min(seconds.empty, await timeReading(empty, readings));
    seconds.full = Math.min(seconds.full, await timeReading(copy, readings));
  }
  return {
    subject: 'registry',
    split: REGISTRY_SPLIT,
    figures: pickFigures('registry', {
      emptySeconds: seconds.empty,
      fullSeconds: seconds.full,
      factor: seconds.full / seconds.empty,
    }),
    run: {
      documents: DOCUMENTS,
      sentences: readings.reduce((sum, { record }) => sum + record.sentences.length, 0),
      seconds: (performance.now() - startedAt) / 1000,
      peakMemoryMb: process.resourceUsage().maxRSS / 1024,
    },
    commands: ['npm run bench -- --shared ../shared --only registry'],
  };
}

/** Processor time, so that other programs on the machine do not count. */
async function timeReading(path: string, readings: readonly Reading[]): Promise<number> {
  const store: Store = await openSqliteStore(path, { loadLanguage: loadEnglish });
  const before = process.cpuUsage();
  for (const { document, record } of readings) await store.addReading(document, record, READ_AT);
  await store.settleRegistry();
  const { user, system } = process.cpuUsage(before);
  await store.close();
  return (user + system) / 1e6;
}

function extractRecords({ shared, root, work }: Folders): readonly OnRecord[] {
  const output = join(work, 'records.jsonl');
  const program = join(root, 'bin', 'onrecord');
  runProgram(
    'sh',
    ['-c', '"$0" "$1" extract < "$2" > "$3"', process.execPath, program, join(shared, REGISTRY_INPUT), output],
    root,
  );
  return readFileSync(output, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as OnRecord);
}
