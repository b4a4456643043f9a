import type { ReadResult } from '../../workspace/workspace-contract.ts';
import type { CliIo } from '../cli-io.ts';
import { printLine } from '../command-context.ts';
import { countOf } from '../layout/count-of.ts';
import { renderJson } from '../layout/render-json.ts';
import { renderTable } from '../layout/render-table.ts';
import type { Screen } from '../layout/screen.ts';
import { createErrorJson } from '../render-error.ts';
import { shortenId } from '../shorten-id.ts';
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

const MOST_LISTED = 10;

type Reading = Extract<ReadResult, { readonly speakers: unknown }>;

/** For a person: the first documents that were read, with the ids to type, then the numbers. */
export function createTextReport(io: CliIo, screen: Screen): ReadReport {
  const listed: Reading[] = [];
  return {
    async add(result) {
      if ('speakers' in result && listed.length < MOST_LISTED) listed.push(result);
    },
    async finish(summary) {
      if (listed.length) await printLine(io, `${renderReadings(listed, summary, screen)}\n`);
      await printLine(io, renderSummary(summary));
      const [first] = listed;
      if (first) await printLine(io, screen.colors.dim(`See it: onrecord show ${shortenId(first.id)}`));
    },
  };
}

function renderReadings(readings: readonly Reading[], summary: ReadSummary, screen: Screen): string {
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
    reading.statements ? String(reading.statements) : '',
    reading.speakers.length ? String(reading.speakers.length) : '',
    reading.title ?? reading.origin,
  ]);
  const more = summary.documents - readings.length;
  return renderTable(columns, rows, screen) + (more > 0 ? `\n… and ${more} more` : '');
}

/** What became of a document, as a person says it. */
function describeStatus({ status, version, because }: Reading): string {
  switch (status) {
    case 'added':
      return 'added';
    case 'another-appearance':
      return 'another appearance';
    case 'new-version':
      return `new version (${version})`;
    case 'read-again':
      return because.length ? `read again (${because.join(', ')})` : 'read again';
  }
}

function renderSummary(summary: ReadSummary): string {
  const { documents, appearances, newVersions, readAgain, unchanged, failed, statements, speakers } = summary;
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
    countOf(statements, 'statement'),
    countOf(speakers, 'speaker'),
    `${seconds.toFixed(1)} seconds`,
  ];
  const lines = [
    `${counts.filter((part) => part !== null).join(', ')}.`,
    describeAnnotations(summary.annotations),
    interrupted ? 'Interrupted. The same command goes on from here.' : null,
  ];
  return lines.filter((line) => line !== null).join('\n');
}

/** "What people said was found again: 3 same, 1 moved." */
function describeAnnotations({ found, orphans }: ReadSummary['annotations']): string | null {
  const counts = HOW_FOUND.filter((how) => found[how] > 0).map((how) => `${found[how]} ${how}`);
  if (!counts.length) return null;
  const lost = orphans ? ` ${orphans} without a place now: onrecord journal --lost` : '';
  return `What people said was found again: ${counts.join(', ')}.${lost}`;
}
