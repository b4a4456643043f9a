/** What tells a slip of the pen from what may well be written so. */
export interface ProofWords {
  /** May stand twice in good prose: "what she had had", "said that that was so". */
  readonly doublable: ReadonlySet<string>;
  /** Stand before marks that hold a name or a word that is spoken of: "the film “…”", "dubbed “…”", "the word “…”". */
  readonly naming: ReadonlySet<string>;
}
