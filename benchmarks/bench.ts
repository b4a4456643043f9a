// npm run bench -- --shared ../shared [--only TASK] [--allow-dirty] [--readings FOLDER]
// Measures every development set of the shared folder and writes RESULTS.md (from results.json, which keeps all figures),
// and PEERS.md, which sets other programs for times and figures beside ours.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { OnrecordError, toOnrecordError } from '../src/errors.ts';
import { BEARING_DOCUMENTS, BEARING_INPUT, measureBearing } from './accuracy/measure-bearing.ts';
import { EVIDENCE_INPUTS, measureEvidence } from './accuracy/measure-evidence.ts';
import { measurePages, PAGES_GOLD, PAGES_INPUT } from './accuracy/measure-pages.ts';
import { chooseThreshold, type Folders, measureSplit } from './accuracy/measure-split.ts';
import { CHECK_INPUTS, measureCheck } from './check/measure-check.ts';
import { listDifferentScorers } from './compare-scorers.ts';
import { measureReader } from './desk/measure-reader.ts';
import { isSubject, SUBJECTS, type Subject } from './figures.ts';
import { measurePeers, type PeerRow } from './peers/measure-peers.ts';
import { renderPeers } from './peers/render-peers.ts';
import { renderResults } from './render-results.ts';
import { ASK_SPLITS, FILTER_SPLITS, mergeResults, type Result, readResults, writeResults } from './results.ts';
import { measureAsking } from './speed/measure-asking.ts';
import { EDITING_INPUT, measureEditing } from './speed/measure-editing.ts';
import { measureFilter } from './speed/measure-filter.ts';
import { measureRegistry, REGISTRY_INPUT } from './speed/measure-registry.ts';
import { FILTER_INPUT, SPLITS, THRESHOLD_SPLIT } from './splits.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';

const USAGE = `npm run bench -- --shared ../shared [--only SUBJECT] [--allow-dirty] [--readings FOLDER]
SUBJECT is one of ${[...SUBJECTS, 'peers'].join(', ')}.`;

type Wanted = Subject | 'peers';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const work = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
try {
  const { shared, only, allowDirty, readings } = readOptions();
  await bench({ root, shared, work, readings }, only, readSurroundings(root, { allowDirty }));
} catch (error) {
  const { code, message, remedy } = toOnrecordError(error);
  console.error(`bench: ${message}${remedy === null ? '' : `\n${remedy}`}`);
  process.exitCode = code === 'internal-error' ? 1 : 2;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function readOptions(): { shared: string; only: Wanted | null; allowDirty: boolean; readings: string | null } {
  const { shared, only, 'allow-dirty': allowDirty = false, readings = null } = parseOptions();
  if (shared === undefined) throw new OnrecordError('usage', 'the folder with the data is needed.', { remedy: USAGE });
  if (only !== undefined && only !== 'peers' && !isSubject(only)) {
    throw new OnrecordError('usage', `there is nothing called "${only}" to measure.`, { remedy: USAGE });
  }
  const folder = resolve(shared);
  if (!existsSync(join(folder, 'data'))) {
    throw new OnrecordError('file-not-found', `${shared} is no folder with the shared data (it has no "data" in it).`, {
      remedy: 'The data are not part of this project: give the folder that holds data/ and eval/ after --shared.',
    });
  }
  return { shared: folder, only: only ?? null, allowDirty, readings };
}

function parseOptions(): { shared?: string; only?: string; 'allow-dirty'?: boolean; readings?: string } {
  try {
    return parseArgs({
      options: {
        ...{ shared: { type: 'string' }, only: { type: 'string' }, 'allow-dirty': { type: 'boolean' } },
        readings: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new OnrecordError('usage', (error as Error).message, { remedy: USAGE });
  }
}

function tellDifferentScorers(shared: string): void {
  for (const name of listDifferentScorers(join(root, 'benchmarks', 'scorers'), join(shared, 'eval'))) {
    console.error(`bench: our ${name} differs from the one in ${join('eval', name)} of the shared folder`);
  }
}

async function bench(
  folders: Folders & { readonly readings: string | null },
  only: Wanted | null,
  surroundings: Surroundings,
): Promise<void> {
  const isWanted = (subject: Wanted) => only === null || only === subject;
  const isCheckWanted = only === null || only.startsWith('check');
  assertDataPresent(folders.shared);
  tellDifferentScorers(folders.shared);
  const fresh: Result[] = [];
  const keep = (measured: Omit<Result, keyof typeof surroundings>) => {
    fresh.push({ ...measured, ...surroundings });
    save(fresh);
    console.log(describe(fresh.at(-1)!));
  };
  const threshold = isWanted('checkworthiness') ? chooseThreshold(folders) : undefined;
  for (const split of SPLITS.filter(({ task }) => isWanted(task))) {
    keep(measureSplit(split, folders, split.task === 'checkworthiness' ? threshold : undefined));
  }
  if (isWanted('pages')) keep(await measurePages(folders));
  if (isWanted('bearing')) keep(measureBearing(folders));
  if (isWanted('evidence')) for (const row of measureEvidence(folders)) keep(row);
  if (isCheckWanted) for await (const row of measureCheck(folders, folders.readings)) keep(row);
  if (isWanted('filter')) for (const row of FILTER_SPLITS) keep(await measureFilter(folders, row));
  if (isWanted('editing')) keep(await measureEditing(folders));
  if (isWanted('reader')) for (const row of await measureReader(folders)) keep(row);
  if (isWanted('registry')) keep(await measureRegistry(folders));
  if (isWanted('ask')) for (const row of ASK_SPLITS) keep(measureAsking(folders, row));
  if (isWanted('peers')) benchPeers(folders, surroundings);
}

/** All or nothing: the rows stand for comparison with each other. */
function benchPeers(folders: Folders, surroundings: Surroundings): void {
  const rows: PeerRow[] = [];
  for (const row of measurePeers(folders)) {
    rows.push(row);
    console.log(`${row.task}, ${row.split}: ${row.peer} (${row.megabytesPerSecond.toFixed(3)} MB/s)`);
  }
  writeFileSync(join(root, 'benchmarks', 'PEERS.md'), renderPeers(rows, surroundings));
}

/** Before anything is measured, so that nobody waits only to be told. */
function assertDataPresent(shared: string): void {
  const paths = [
    ...SPLITS.flatMap(({ gold }) => gold),
    THRESHOLD_SPLIT.input,
    FILTER_INPUT,
    EDITING_INPUT,
    REGISTRY_INPUT,
    PAGES_INPUT,
    PAGES_GOLD,
    ...EVIDENCE_INPUTS,
    ...CHECK_INPUTS,
    BEARING_INPUT,
    ...BEARING_DOCUMENTS,
  ];
  const missing = [...new Set(paths)].filter((path) => !existsSync(join(shared, path)));
  if (!missing.length) return;
  throw new OnrecordError('file-not-found', `the shared folder lacks ${missing.join(', ')}.`, {
    remedy: 'Give the folder that holds the data after --shared, and have all of it there.',
  });
}

/** After every measurement, so that a run that is broken off keeps what it has. */
function save(fresh: readonly Result[]): void {
  const path = join(root, 'benchmarks', 'results.json');
  const results = mergeResults(readResults(path), fresh);
  writeResults(path, results);
  writeFileSync(join(root, 'benchmarks', 'RESULTS.md'), renderResults(results));
}

/** A line for whoever waits: the first figures of a result. */
function describe({ subject, split, figures, run }: Result): string {
  const shown = Object.entries(figures)
    .filter(([, value]) => value !== null)
    .slice(0, 3)
    .map(([name, value]) => `${name} ${value!.toFixed(3)}`);
  return `${subject}, ${split}: ${shown.join(', ')} (${run.seconds.toFixed(1)} s)`;
}
