import type { ReadResult } from '../../workspace/workspace-contract.ts';
import type { CliIo } from '../cli-io.ts';
import { printLine } from '../command-context.ts';
import { countOf } from '../layout/count-of.ts';
import { renderJson } from '../layout/render-json.ts';
import { renderNotedTable } from '../layout/render-table.ts';
import { type Screen, showOrigin } from '../layout/screen.ts';
import { createErrorJson } from '../render-error.ts';
import { shortenId } from '../shorten-id.ts';
import { describeIntake } from '../show/describe-intake.ts';
import type { ProgressBar } from './progress-bar.ts';
import { HOW_FOUND, type ReadSummary } from './read-tally.ts';

/** Where a reading is told: result by result as it goes, and once at the end. */
export interface ReadReport {
  add(result: ReadResult): Promise<void>;
  finish(summary: ReadSummary): Promise<void>;
}

/** One JSON object, written as it comes, so that a long reading is not held in memory. */
export function createJsonReport(io: CliIo): ReadReport {
  let before = '{"documents":[\n';
  return {
    async add(result) {
      const json = result.status === 'failed' ? { ...result, error: createErrorJson(result.error) } : result;
      await io.stdout.write(before + renderJson(json));
      before = ',\n';
    },
    async finish(summary) {
      const opening = before.startsWith('{') ? before : '\n';
      await printLine(io, `${opening}],\n"summary":${renderJson(summary)}}`);
    },
  };
}

/** So many rows are held to be set as one table. */
const ROWS_AT_ONCE = 200;

type Taken = Exclude<ReadResult, { readonly status: 'failed' }>;

/**
 * For a person: every document that was read, with the id to type and what makes it doubtful, then the numbers. Of those that
 * were read before only the doubtful ones.
 */
export function createTextReport(io: CliIo, screen: Screen, bar: ProgressBar): ReadReport {
  let first: string | null = null;
  let listed: Taken[] = [];
  const writeListed = () => bar.pauseFor(() => printLine(io, renderReadings(listed.splice(0), screen)));
  return {
    async add(result) {
      if (result.status === 'failed' || (result.status === 'unchanged' && result.intake.verdict === 'ok')) return;
      first ??= result.id;
      listed.push(result);
      if (listed.length === ROWS_AT_ONCE) await writeListed();
    },
    async finish(summary) {
      bar.stop();
      if (listed.length) await printLine(io, renderReadings(listed, screen));
      listed = [];
      if (first !== null) await printLine(io);
      await printLine(io, renderSummary(summary));
      if (first !== null) await printLine(io, screen.colors.dim(`See it: onrecord show ${shortenId(first)}`));
    },
  };
}

function renderReadings(readings: readonly Taken[], screen: Screen): string {
  const columns = [
    { title: 'id', paint: screen.colors.dim },
    { title: '' },
    { title: 'statements', align: 'right' },
    { title: 'speakers', align: 'right' },
    { title: 'title', isFlexible: true, paint: screen.colors.bold },
  ] as const;
  const rows = readings.map((reading) => [
    shortenId(reading.id),
    describeStatus(reading),
    ...countFound(reading),
    reading.title ?? showOrigin(reading.origin, screen),
  ]);
  const notes = readings.map(({ intake }) => describeIntake(intake));
  return renderNotedTable(columns, rows, notes, screen);
}

function countFound(reading: Taken): readonly [statements: string, speakers: string] {
  if (reading.status === 'unchanged') return ['', ''];
  const { folded, speakers } = reading;
  const statements = reading.statements - folded;
  return [statements ? String(statements) : '', speakers.length ? String(speakers.length) : ''];
}

/** What became of a document, as a person says it. */
function describeStatus(reading: Taken): string {
  switch (reading.status) {
    case 'added':
    case 'unchanged':
      return reading.status;
    case 'another-appearance':
      return 'another appearance';
    case 'new-version':
      return `new version (${reading.version})`;
    case 'read-again':
      return reading.because.length ? `read again (${reading.because.join(', ')})` : 'read again';
  }
}

function renderSummary(summary: ReadSummary): string {
  const { documents, appearances, newVersions, readAgain, unchanged, failed, statements, folded, speakers } = summary;
  const { seconds, interrupted } = summary;
  const kinds = [
    newVersions ? countOf(newVersions, 'new version') : null,
    appearances ? countOf(appearances, 'other appearance') : null,
    readAgain ? `${readAgain} read again` : null,
  ].filter((part) => part !== null);
  const counts = [
    `Read ${countOf(documents, 'document')}${kinds.length ? ` (${kinds.join(', ')})` : ''}`,
    unchanged ? `${unchanged} unchanged` : null,
    failed ? `${failed} failed` : null,
    countOf(statements - folded, 'statement') + (folded ? ` and ${folded} folded` : ''),
    countOf(speakers, 'speaker'),
    `${seconds.toFixed(1)} seconds`,
  ];
  const lines = [
    `${counts.filter((part) => part !== null).join(', ')}.`,
    describeIntakes(summary),
    describeAnnotations(summary.annotations),
    interrupted ? 'Interrupted. The same command goes on from here.' : null,
  ];
  return lines.filter((line) => line !== null).join('\n');
}

/** "12 documents: 10 ok, 1 thin, 1 in doubt. Look at them: onrecord list --doubt" */
function describeIntakes({ intake: { ok, thin, doubt } }: ReadSummary): string | null {
  if (!thin && !doubt) return null;
  const counts = [ok ? `${ok} ok` : null, thin ? `${thin} thin` : null, doubt ? `${doubt} in doubt` : null];
  const known = counts.filter((count) => count !== null).join(', ');
  return `${countOf(ok + thin + doubt, 'document')}: ${known}. Look at ${thin + doubt === 1 ? 'it' : 'them'}: onrecord list --doubt`;
}

/** "What people said was found again: 3 same, 1 moved." */
function describeAnnotations({ found, orphans }: ReadSummary['annotations']): string | null {
  const counts = HOW_FOUND.filter((how) => found[how] > 0).map((how) => `${found[how]} ${how}`);
  if (!counts.length) return null;
  const lost = orphans ? ` ${orphans} without a place now: onrecord journal --lost` : '';
  return `What people said was found again: ${counts.join(', ')}.${lost}`;
}
