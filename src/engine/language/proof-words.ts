/** What tells a slip of the pen from what may well be written so. */
export interface ProofWords {
  /** May stand twice in good prose: "what she had had", "said that that was so". */
  readonly doublable: ReadonlySet<string>;
}
