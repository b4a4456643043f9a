import type { Intake } from '../../schema/intake.ts';
import type { FoundAnnotations } from '../../store/store.ts';
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
  /** How many of these are folded away. */
  readonly folded: number;
  readonly speakers: number;
  /** How what people had said of these texts was found again, in five words, and how much of it has no place now. */
  readonly annotations: FoundAnnotations;
  /** How many documents can be trusted to be what they say, those among them that were read before. */
  readonly intake: Readonly<Record<Intake['verdict'], number>>;
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
  const found = { same: 0, moved: 0, changed: 0, ambiguous: 0, lost: 0 };
  const intake = { ok: 0, thin: 0, doubt: 0 };
  let [statements, folded, orphans] = [0, 0, 0];
  return {
    add(result) {
      counts[result.status] += 1;
      if ('intake' in result) intake[result.intake.verdict] += 1;
      if (!('speakers' in result)) return;
      statements += result.statements;
      folded += result.folded;
      orphans += result.annotations?.orphans ?? 0;
      for (const how of HOW_FOUND) found[how] += result.annotations?.found[how] ?? 0;
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
      folded,
      speakers: speakers.size,
      annotations: { found: { ...found }, orphans },
      intake: { ...intake },
      seconds: Math.round(seconds * 10) / 10,
      interrupted,
    }),
  };
}

export const HOW_FOUND = ['same', 'moved', 'changed', 'ambiguous', 'lost'] as const;
