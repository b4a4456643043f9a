/** The place that told the day of publication, the most trusted first. */
export type PublishedBasis = 'given' | 'json-ld' | 'meta' | 'time' | 'visible' | 'url' | 'feed' | 'front-matter';

/** Pairs of an index into the text and the line of the file that begins there, from 1; sorted. Between two pairs lines count on by line ends of the text. */
export type LineMap = readonly (readonly [index: number, line: number])[];

/** Pairs of an index into the text and the time in the recording, in milliseconds, at which what begins there is said; sorted. */
export type TimeMap = readonly (readonly [index: number, ms: number])[];

/** `thin`: hardly any text for such a page; `doubt`: the text may be another than the document's. */
export interface Intake {
  readonly verdict: 'ok' | 'thin' | 'doubt';
  /** Why, one sentence each, for people; empty for ok. */
  readonly reasons: readonly string[];
}
