import { join } from 'node:path';
import { RULES } from '../../src/check/rules.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';
import { openReader } from '../../src/workspace/open-reader.ts';
import type { Folders } from '../accuracy/measure-split.ts';
import { pickFigures, type Subject } from '../figures.ts';
import type { Result } from '../results.ts';
import { createChecker } from './check-text.ts';
import { readDocumentLines, readOwnDocuments } from './clean-documents.ts';
import { countFindings } from './count-findings.ts';
import { keepReadings } from './keep-readings.ts';
import { measureDrafts } from './measure-drafts.ts';
import { measureSeeds } from './measure-seeds.ts';
import { SEEDERS } from './seeders.ts';
import type { Tally } from './tally.ts';

/** Training articles take the seeds, since rules may be written by looking at them; those of the other set stay as they are. */
const SEEDED = 'data/attribution/polnear-train.jsonl';
const DOCUMENTS = 'data/attribution/polnear-dev.jsonl';
export const CHECK_INPUTS = [SEEDED, DOCUMENTS];

const MOST_SEEDED = 80;
const TRIES = 1;

type Row = Pick<Result, 'subject' | 'split' | 'figures' | 'run' | 'commands'>;

/** Seeds by rule and by kind, drafts by rule, and what clean documents have as they are. */
export async function* measureCheck({ root, shared }: Folders, readings: string | null): AsyncGenerator<Row> {
  const engine = readings === null ? await openReader() : keepReadings(root, readings, openReader);
  const checker = createChecker(engine, await loadEnglish());
  const stop = startRun();
  const own = await readOwnDocuments(root);
  const seeded = [...own, ...(await readDocumentLines(join(shared, SEEDED), MOST_SEEDED))];
  const { byRule, byKind, sentences } = await measureSeeds(seeded, checker, { tries: TRIES });
  const run = stop(seeded.length, sentences);
  const rules = [...new Set([...SEEDERS.flatMap((seeder) => seeder.rules.slice(0, 1)), ...byRule.names()])];
  yield* toRows('check', byRule, rules, run);
  const kinds = SEEDERS.map(({ kind }) => kind);
  yield* toRows('check-kinds', byKind, kinds, run);
  yield* measureHandWritten();
  const clean = await readDocumentLines(join(shared, DOCUMENTS));
  const stopClean = startRun();
  const density = await countFindings(clean, checker);
  const counted = [
    ['errors and warnings', count(density.bySeverity, 'error', 'warning')] as const,
    ['for information', count(density.bySeverity, 'info')] as const,
    ...RULES.map(({ id }) => [id, count(density.byRule, id)] as const),
  ];
  const runClean = stopClean(density.documents, density.sentences);
  for (const [split, findings] of counted) {
    const figures = pickFigures('check-documents', { findings, perThousand: (findings * 1000) / density.words });
    yield { subject: 'check-documents', split, figures, run: runClean, commands: COMMANDS };
  }
}

async function* measureHandWritten(): AsyncGenerator<Row> {
  const stop = startRun();
  const { byRule, drafts } = await measureDrafts();
  yield* toRows('check-drafts', byRule, byRule.names(), stop(drafts, 0));
}

/** A rule that is named in seeds or drafts before there is such a rule is listed as that. */
function* toRows(subject: Subject, tally: Tally, names: readonly string[], run: Row['run']): Generator<Row> {
  const ids = new Set<string>(RULES.map(({ id }) => id));
  for (const name of names) {
    const isThere = subject === 'check-kinds' ? isLookedFor(name, ids) : ids.has(name);
    const figures = pickFigures(subject, isThere ? tally.summarize(name) : null);
    yield { subject, split: isThere ? name : `${name} (not there yet)`, figures, run, commands: COMMANDS };
  }
}

const isLookedFor = (name: string, ids: ReadonlySet<string>): boolean =>
  SEEDERS.some(({ kind, rules }) => kind === name && (rules.length === 0 || rules.some((rule) => ids.has(rule))));

const COMMANDS = ['npm run bench -- --shared ../shared --only check'];

function startRun(): (documents: number, sentences: number) => Row['run'] {
  const startedAt = performance.now();
  return (documents, sentences) => ({
    documents,
    sentences,
    seconds: (performance.now() - startedAt) / 1000,
    peakMemoryMb: process.resourceUsage().maxRSS / 1024,
  });
}

const count = (counts: ReadonlyMap<string, number>, ...names: string[]): number =>
  names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
