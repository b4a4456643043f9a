/** What tells a slip of the pen from what may well be written so. */
export interface ProofWords {
  /** May stand twice in good prose: "what she had had", "said that that was so". */
  readonly doublable: ReadonlySet<string>;
  /** Stand before marks that hold a name or a word that is spoken of: "the film “…”", "the word “…”". */
  readonly naming: ReadonlySet<string>;
  /** The same, unless somebody is told to call it so: "what is called “…”", "known as “…”". */
  readonly calling: ReadonlySet<string>;
}
