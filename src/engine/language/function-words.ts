export interface FunctionWords {
  readonly determiners: ReadonlySet<string>;
  /** Of determiners, those that point to what is known: "the mayor", "this plan". */
  readonly pointingDeterminers: ReadonlySet<string>;
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
  /** Behind these "'s" is a verb: "it's risen". */
  readonly cliticHosts: ReadonlySet<string>;
  /** Auxiliaries that are nouns behind a determiner: "the will", "human being". */
  readonly nounAuxiliaries: ReadonlySet<string>;
  /** "Didnt", as transcripts and posts write it; "cant" and "wont" are words of their own. */
  readonly clippedAuxiliaries: ReadonlySet<string>;
  /** Auxiliaries that a bare verb follows: "will rise", "did not fall". */
  readonly modals: ReadonlySet<string>;
  /** Behind these and a subject before them stands a verb and nothing else: "the plant will cool gas". */
  readonly bareModals: ReadonlySet<string>;
  /** Participles that lead a phrase as prepositions do: "compared with 63", "based on 37 sales". */
  readonly prepositionLike: ReadonlySet<string>;
  /** Behind these only a noun or its adjective stands: "the cut", "its plans"; not behind "both" or "that". */
  readonly nounStarts: ReadonlySet<string>;
  /** "A", "an". */
  readonly indefiniteArticles: ReadonlySet<string>;
  /** Take one after the other: "one in every five", "each July". */
  readonly distributives: ReadonlySet<string>;
  /** Join the parts of a list: "coal and gas". */
  readonly listJoints: ReadonlySet<string>;
  /** Pronouns with a verb in the singular: "it costs", "who owns". */
  readonly singularSubjects: ReadonlySet<string>;
  /** Pronouns, also with their auxiliary, with a verb in the plural: "they cost", "we'll rise". */
  readonly pluralSubjects: ReadonlySet<string>;
  /** Adverbs between a subject and a verb that no noun follows: "the shop also fits in", "it already owns 9%". */
  readonly beginningAdverbs: ReadonlySet<string>;
  /** Behind a noun these are no part of it: "Arbo itself". */
  readonly emphasizingPronouns: ReadonlySet<string>;
  /** "They're", and without its apostrophe "theyre". */
  readonly contractedPronouns: ReadonlySet<string>;
  /** Join clauses as well as words. */
  readonly coordinators: ReadonlySet<string>;
  /** Adverbs that stand around a subject and are no part of it. */
  readonly subjectAdverbs: ReadonlySet<string>;
  /** Pronouns in the place of an object: "it cost them $5". */
  readonly objectPronouns: ReadonlySet<string>;
  /** Stand on a word behind an apostrophe and are words themselves: the "ll" of "he'll". */
  readonly clitics: ReadonlySet<string>;
  /** Two words written as one, with how many letters the first has: "can|not". */
  readonly fusedWords: ReadonlyMap<string, number>;
}
