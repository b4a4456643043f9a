import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { SUBJECTS, type Subject } from './figures.ts';
import type { Processor } from './processor.ts';
import type { RunReport } from './run-report.ts';
import { SPLITS } from './splits.ts';

/** One measurement: a row of RESULTS.md, kept raw in results.json. */
export interface Result {
  readonly subject: Subject;
  readonly split: string;
  /** By name as in `FIGURES`; shares are from 0 to 1. */
  readonly figures: Readonly<Record<string, number | null>>;
  readonly run: RunReport;
  /** The commands that make the figures, from the project's folder. */
  readonly commands: readonly string[];
  /** The day, UTC. */
  readonly date: string;
  /** Short hash, with "+" where the tree held changes. */
  readonly commit: string;
  /** In words, for the tables. */
  readonly machine: string;
  /** Absent from results that are older than this field. */
  readonly processor?: Processor;
}

export function readResults(path: string): readonly Result[] {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Result[]) : [];
}

export function writeResults(path: string, results: readonly Result[]): void {
  writeFileSync(path, `${JSON.stringify(results, null, 1)}\n`);
}

/** New results in the place of old ones of the same subject and split; sets that are no longer measured go. */
export function mergeResults(old: readonly Result[], fresh: readonly Result[]): readonly Result[] {
  const byKey = new Map([...old, ...fresh].map((result) => [keyOf(result.subject, result.split), result]));
  return SUBJECTS.flatMap((subject) => {
    if (!isWhole(subject)) return listKeys(subject).flatMap((key) => byKey.get(key) ?? []);
    const anew = fresh.filter((result) => result.subject === subject);
    return anew.length ? anew : old.filter((result) => result.subject === subject);
  });
}

/** Whose rows are measured all at once, a row a rule or kind: those of yesterday's rules go. */
const isWhole = (subject: Subject): boolean => subject.startsWith('check');

const keyOf = (subject: Subject, split: string): string => `${subject} ${split}`;

function listKeys(subject: Subject): readonly string[] {
  const splits = SPLITS.map(({ task, name }) => ({ subject: task as Subject, split: name }));
  return [...splits, ...SPEED_ROWS]
    .filter((row) => row.subject === subject)
    .map((row) => keyOf(row.subject, row.split));
}

/** The rows of the filter: one document at a time, or two. */
export const FILTER_SPLITS = [
  { split: 'polnear-dev', jobs: 1 },
  { split: 'polnear-dev, two jobs', jobs: 2 },
] as const;
/** The rows of evidence: found by what was kept of it, or with the old text at hand. */
export const EVIDENCE_SPLITS = [
  { split: 'by the kept words', withOld: false },
  { split: 'with the old text', withOld: true },
] as const;
/** The name of the row of what is found for questions. */
export const BEARING_SPLIT = 'news-dev-questions';
/** The name of the row of pages. */
export const PAGES_SPLIT = 'press-dev';
/** The name of the row of changes in the language server: its drafts are articles of this set. */
export const EDITING_SPLIT = 'polnear-dev';
/** The rows of the Reader: what is pressed; no key is scrolling. */
export const READER_SPLITS: readonly { readonly split: string; readonly keys: readonly string[] }[] = [
  { split: 'on, back (j, k)', keys: ['j', 'k'] },
  { split: 'accept, reject (a, x)', keys: ['a', 'x'] },
  { split: 'edit (e, }, {, Esc)', keys: ['e', '}', '{', 'Escape'] },
  { split: 'layers (3, 4)', keys: ['3', '4'] },
  { split: 'a voice, folds (v, n)', keys: ['v', 'n'] },
  { split: 'a frame of scrolling', keys: [] },
];
/** The name of the registry's only row: its documents are articles of this set. */
export const REGISTRY_SPLIT = 'polnear-train';
/** The rows of questions: documents in the store. */
export const ASK_SPLITS = [200, 2_000, 20_000].map((documents) => ({ split: `${documents} documents`, documents }));

const SPEED_ROWS: readonly { readonly subject: Subject; readonly split: string }[] = [
  { subject: 'pages', split: PAGES_SPLIT },
  { subject: 'bearing', split: BEARING_SPLIT },
  ...EVIDENCE_SPLITS.map(({ split }) => ({ subject: 'evidence' as const, split })),
  ...FILTER_SPLITS.map(({ split }) => ({ subject: 'filter' as const, split })),
  { subject: 'editing', split: EDITING_SPLIT },
  ...READER_SPLITS.map(({ split }) => ({ subject: 'reader' as const, split })),
  { subject: 'registry', split: REGISTRY_SPLIT },
  ...ASK_SPLITS.map(({ split }) => ({ subject: 'ask' as const, split })),
];
