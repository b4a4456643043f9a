import type { ReadResult } from '../../workspace/workspace-contract.ts';

/** What a reading came to, in numbers. */
export interface ReadSummary {
  readonly documents: number;
  readonly added: number;
  readonly appearances: number;
  readonly newVersions: number;
  readonly readAgain: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly statements: number;
  readonly speakers: number;
  readonly seconds: number;
  readonly interrupted: boolean;
}

export interface ReadTally {
  add(result: ReadResult): void;
  summarize(seconds: number, interrupted: boolean): ReadSummary;
}

/** Counts results as they come, so that no list of them has to be kept. */
export function createReadTally(): ReadTally {
  const counts = { added: 0, 'another-appearance': 0, 'new-version': 0, 'read-again': 0, unchanged: 0, failed: 0 };
  const speakers = new Set<string>();
  let statements = 0;
  return {
    add(result) {
      counts[result.status] += 1;
      if (!('speakers' in result)) return;
      statements += result.statements;
      for (const speaker of result.speakers) speakers.add(speaker);
    },
    summarize: (seconds, interrupted) => ({
      documents: counts.added + counts['another-appearance'] + counts['new-version'] + counts['read-again'],
      added: counts.added,
      appearances: counts['another-appearance'],
      newVersions: counts['new-version'],
      readAgain: counts['read-again'],
      unchanged: counts.unchanged,
      failed: counts.failed,
      statements,
      speakers: speakers.size,
      seconds: Math.round(seconds * 10) / 10,
      interrupted,
    }),
  };
}
