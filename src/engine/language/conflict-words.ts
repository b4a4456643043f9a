/** What a comparison of what documents say must know of a language. */
export interface ConflictWords {
  /** Before a figure these make another thing of it: "a further 5 million", "the first 20". */
  readonly partialWords: ReadonlySet<string>;
  /** Words that most sentences of news have: they tell nothing of what is spoken of. */
  readonly emptyWords: ReadonlySet<string>;
  /** Somebody had the office: "former", "then". */
  readonly formerWords: ReadonlySet<string>;
  /** Heads of offices that one person at a time holds under one name. */
  readonly officeHeads: ReadonlySet<string>;
}
