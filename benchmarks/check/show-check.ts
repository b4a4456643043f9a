// node bin/with-setup.mjs benchmarks/check/show-check.ts [--drafts] [--seeds [--seed-documents FILE.jsonl] [--most N] [--tries N] [--only WORDS]] [--documents FILE.jsonl] [--readings FOLDER]
// What comes of the drafts, of the seeds, and of documents as they are; of the half that may be looked at, every miss and every wrong finding.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Finding } from '../../src/check/finding.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';
import { openReader } from '../../src/workspace/open-reader.ts';
import { type Checker, createChecker } from './check-text.ts';
import { readDocumentLines, readOwnDocuments } from './clean-documents.ts';
import { countFindings } from './count-findings.ts';
import { keepReadings } from './keep-readings.ts';
import { measureDrafts } from './measure-drafts.ts';
import { listSeededRules, measureSeeds } from './measure-seeds.ts';
import type { ScoredSeed } from './score-seeds.ts';
import { SEEDERS } from './seeders.ts';
import type { Tally } from './tally.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { values } = parseArgs({
  options: {
    ...{ drafts: { type: 'boolean' }, seeds: { type: 'boolean' }, documents: { type: 'string' } },
    ...{ 'seed-documents': { type: 'string' }, most: { type: 'string' }, tries: { type: 'string' } },
    ...{ only: { type: 'string' }, readings: { type: 'string' } },
  },
});
const most = values.most === undefined ? undefined : Number(values.most);

if (values.drafts) await showDrafts();
if (values.seeds) await showSeeds();
if (values.documents !== undefined) await showDocuments(values.documents);

async function showDrafts(): Promise<void> {
  const { byRule } = await measureDrafts((draft, { faults, wrong }) => {
    if (draft.half === 'unseen') return;
    for (const { rule, exact, why, isFound } of faults)
      if (!isFound) console.log(`${draft.name}: missed ${rule}, ${why}: ${exact}`);
    for (const finding of wrong) console.log(`${draft.name}: wrong ${describe(finding)}`);
  });
  print(byRule, byRule.names());
}

async function showSeeds(): Promise<void> {
  const path = values['seed-documents'];
  const documents = path === undefined ? await readOwnDocuments(root) : await readDocumentLines(path, most);
  const options = { tries: Number(values.tries ?? 1), only: values.only, tell: showSeed };
  const { byRule, byKind } = await measureSeeds(
    path === undefined ? documents.slice(0, most) : documents,
    await openChecker(),
    options,
  );
  print(
    byKind,
    SEEDERS.map(({ kind }) => kind),
  );
  print(byRule, byRule.names());
  for (const { rule, isThere } of listSeededRules()) if (!isThere) console.log(`${rule}: not there yet`);
}

function showSeed({ name, half, right, wrong, planted, rules }: ScoredSeed): void {
  if (half === 'unseen') return;
  const words = planted.spans.map(([start, end]) => planted.text.slice(Math.max(0, start - 30), end + 30)).join(' … ');
  if (rules.length > 0 && right.length === 0) console.log(`${name}: missed ${words}`);
  for (const finding of wrong) console.log(`${name}: wrong ${describe(finding)}; planted ${words}`);
}

async function showDocuments(path: string): Promise<void> {
  const documents = await readDocumentLines(path, most);
  const { words, byRule, bySeverity } = await countFindings(documents, await openChecker(), ({ id }, finding) =>
    console.log(`${id}: ${describe(finding)}`),
  );
  for (const [name, count] of [...bySeverity, ...byRule]) {
    console.log(`${name}: ${count}, ${((count * 1000) / words).toFixed(2)} in 1,000 words`);
  }
}

async function openChecker(): Promise<Checker> {
  const { readings } = values;
  const engine = readings === undefined ? await openReader() : keepReadings(root, readings, openReader);
  return createChecker(engine, await loadEnglish());
}

function describe({ rule, severity, exact, message }: Finding): string {
  return `${severity} ${rule}: “${exact}”: ${message}`;
}

/** A line for each name that anything was counted under. */
function print(tally: Tally, names: readonly string[]): void {
  for (const name of names) {
    const figures = Object.entries(tally.summarize(name)).filter(([, value]) => value !== null);
    if (!figures.length) continue;
    console.log(`${name}: ${figures.map(([figure, value]) => `${figure} ${Number(value!.toFixed(3))}`).join(', ')}`);
  }
}
