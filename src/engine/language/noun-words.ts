/** Words in noun phrases, and what tells where one ends. */
export interface NounWords {
  /** Nouns and pronouns in the plural that a verb follows at once: "people face", "those who". */
  readonly pluralHosts: ReadonlySet<string>;
  /** A share before a verb: "39 percent blame his friends". */
  readonly shareWords: ReadonlySet<string>;
  /** Behind a word that could be a verb these make a noun of it: "the costs of", "the funds which". */
  readonly nounFollowers: ReadonlySet<string>;
  /** End a phrase as adverbs and begin one as adjectives: "its overall exports", "far more". */
  readonly leadingAdjectives: ReadonlySet<string>;
  /** Before a counted noun these say nothing of it: "ten more workers". */
  readonly emptyAdjectives: ReadonlySet<string>;
  /** Behind these a clause may follow at once: "one reason gasoline is dear". */
  readonly clauseNouns: ReadonlySet<string>;
  /** Raise an adjective and are no part of a unit: "the most visited inns". */
  readonly degreeWords: ReadonlySet<string>;
  /** Begin a noun phrase: "the index", "its price". */
  readonly phraseOpeners: ReadonlySet<string>;
  /** Before the article of a phrase these belong to it: "twice the price". */
  readonly beforePhraseOpeners: ReadonlySet<string>;
  /** What is left of a phrase without its figure: "her first two years". */
  readonly rankAdjectives: ReadonlySet<string>;
  /** Plurals that lose two letters: "viruses", "classes", "boxes", "heroes"; but "houses" and "causes" have their e. */
  readonly pluralsInEs: RegExp;
  /** "Buses", "school-buses", but "abuses". */
  readonly pluralsOfBus: RegExp;
  /** Compounds of "men" and "children". */
  readonly pluralsInN: RegExp;
  /** Endings of singulars: "loss", "virus", "crisis". */
  readonly singularsInS: RegExp;
}
