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
  /** Nouns that end as participles and adverbs do: "one building", "one family". */
  readonly nounsLikeVerbs: ReadonlySet<string>;
  /** They end as adjectives do: "one executive". */
  readonly nounsLikeAdjectives: ReadonlySet<string>;
  /** Plurals that look like verbs in the present: "two wins", "ten saves". */
  readonly pluralsLikePresents: ReadonlySet<string>;
  /** Verbs without the ending of a past form that often follow a noun at once: "the boy left", "of Ukrainians think". */
  readonly phraseEndingVerbs: ReadonlySet<string>;
  /** Nouns that have no plural, or look like one: they end a counted phrase. */
  readonly countedUnchanged: ReadonlySet<string>;
  readonly irregularPlurals: ReadonlyMap<string, string>;
  /** Plurals whose singular ends in "ie". */
  readonly iesWords: ReadonlySet<string>;
  /** Singulars that end as plurals do. */
  readonly singularEndingInS: ReadonlySet<string>;
  /** Words of no closed class that no counted phrase runs over: "20 ships sailed yesterday", "30 miles south". */
  readonly phraseBreaks: ReadonlySet<string>;
  /** Of all these, the ones that also stand before a noun: "three late goals", "two old friends", "ten live births". */
  readonly breaksLikeAdjectives: ReadonlySet<string>;
  /** Indexes and lists of stocks that a number names with: "ftse 100 companies". */
  readonly indexNames: ReadonlySet<string>;
  /** Adjectives that pick one out as superlatives do, without their ending. */
  readonly superlatives: ReadonlySet<string>;
  /** Compared adjectives that lose more than an ending. */
  readonly comparedAdjectives: ReadonlyMap<string, string>;
  /** Words that end as superlatives do and are none. */
  readonly estWords: ReadonlySet<string>;
}
