import type { Place } from '../place-lines.ts';
import type { CheckResult } from '../run-rules.ts';
import type { Draft } from '../view.ts';

/** A draft with all that was found in it, and where its characters stand in the file. */
export interface CheckedDraft {
  readonly document: Draft;
  readonly result: CheckResult;
  place(index: number): Place;
}

/** How a path is written for another program: from the folder where it runs, with "/". */
export type WritePath = (path: string) => string;
