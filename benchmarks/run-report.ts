/** What a run took. */
export interface RunReport {
  readonly documents: number;
  readonly sentences: number;
  /** From the first document to the last. */
  readonly seconds: number;
  /** Peak resident memory of the whole process, in units of 1024 × 1024 bytes. */
  readonly peakMemoryMb: number;
}
