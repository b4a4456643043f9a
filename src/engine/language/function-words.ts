export interface FunctionWords {
  readonly determiners: ReadonlySet<string>;
  readonly subjectPronouns: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly beForms: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Begin a clause of their own, so that no noun phrase runs over them. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Words that begin sentences and are hardly ever names. */
  readonly sentenceStarters: ReadonlySet<string>;
  /** Adverbs that stand between a subject and its verb. */
  readonly verbAdverbs: ReadonlySet<string>;
}
