import { FINDINGS_VERSION, type Finding, type Findings } from './finding.ts';
import type { CheckResult } from './run-rules.ts';
import { SEVERITIES, type Severity } from './severity.ts';
import type { Draft } from './view.ts';

/** What was checked and what was found, in the form of the published contract. */
export const createFindings = (
  checked: readonly { readonly document: Draft; readonly result: CheckResult }[],
): Findings => ({
  schemaVersion: FINDINGS_VERSION,
  documents: checked.map(({ document: { path, record }, result }) => ({
    ...{ path, title: record.document.title, words: countWords(record.document.text) },
    silenced: result.silenced.length,
  })),
  findings: checked.flatMap(({ result }) => result.findings),
});

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

export interface Limits {
  readonly failOn: Severity;
  /** Null for no limit. */
  readonly maxWarnings: number | null;
}

/** Are there findings as bad as that, or too many warnings? */
export const isFailing = (findings: readonly Finding[], { failOn, maxWarnings }: Limits): boolean =>
  findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn)) ||
  (maxWarnings !== null && findings.filter(({ severity }) => severity === 'warning').length > maxWarnings);
