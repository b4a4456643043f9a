import type { QuantityModifier } from '../../schema/quantity.ts';

export interface QuantityWords {
  /** Before a figure, by up to four words. */
  readonly modifiers: ReadonlyMap<string, QuantityModifier>;
  /** Behind a figure: "50 or so". */
  readonly modifiersBehind: ReadonlyMap<string, QuantityModifier>;
  /** Before "up to" these lead to where something arrives. */
  readonly motionVerbs: ReadonlySet<string>;
  /** Before "over" these make no bound of it. */
  readonly verbsWithOver: ReadonlySet<string>;
  /** Before "up" and "down" these make another verb with it, which moves nothing: "make up 40 percent", "shut down two plants". */
  readonly verbsWithParticle: ReadonlySet<string>;
  readonly upVerbs: ReadonlySet<string>;
  readonly downVerbs: ReadonlySet<string>;
  readonly upNouns: ReadonlySet<string>;
  readonly downNouns: ReadonlySet<string>;
  readonly upAdverbs: ReadonlySet<string>;
  readonly downAdverbs: ReadonlySet<string>;
  /** "Doubled": a figure in one word. */
  readonly ratioWords: ReadonlyMap<string, readonly [value: number, change: 'up' | 'down' | null]>;
  /** In an address: "16 Industrial Avenue". */
  readonly streetWords: ReadonlySet<string>;
  /** Adjectives that pick one out as superlatives do, without their ending. */
  readonly superlatives: ReadonlySet<string>;
  /** Compared adjectives that lose more than an ending. */
  readonly comparedAdjectives: ReadonlyMap<string, string>;
  /** Near "million pounds" these say that something is weighed and not paid. */
  readonly weighingWords: ReadonlySet<string>;
  /** A number behind these is a name or a place in a list: "No. 10", "Article 5". */
  readonly labelWords: ReadonlySet<string>;
  /** Indexes and lists of stocks that a number names with: "ftse 100 companies". */
  readonly indexNames: ReadonlySet<string>;
  /** Label words that count as often in small letters: "Week 5" and "Level 3", but "the week 5 people died". */
  readonly capitalLabelWords: ReadonlySet<string>;
  /** Before a hyphen and a figure these make no name of it as in "COVID-19": "sub-20", "to-260". */
  readonly hyphenedBeforeFigure: ReadonlySet<string>;
  /** Behind "times" these compare: "three times as many", "five times the size". */
  readonly foldFollowers: ReadonlySet<string>;
  /** Before "one" these make it a pronoun: "no one", "the one". */
  readonly pronounOneBefore: ReadonlySet<string>;
  /** Behind "one" these make it a manner of speaking: "one another", "one day", "one-off". */
  readonly pronounOneBehind: ReadonlySet<string>;
  /** Behind a determiner these say which of a row a number counts: "their last ten games". */
  readonly placesBeforeNumber: ReadonlySet<string>;
  /** In "one of them" what is counted is not named. */
  readonly oneOfPronouns: ReadonlySet<string>;
  /** Nouns that end as participles and adverbs do: "one building", "one family". */
  readonly nounsLikeVerbs: ReadonlySet<string>;
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
  /** Words that end as superlatives do and are none. */
  readonly estWords: ReadonlySet<string>;
  /** Words of no closed class that no counted phrase runs over: "20 ships sailed yesterday", "30 miles south". */
  readonly phraseBreaks: ReadonlySet<string>;
  /** Of all these, the ones that also stand before a noun: "three late goals", "two old friends", "ten live births". */
  readonly breaksLikeAdjectives: ReadonlySet<string>;
  /** Behind "a" these make an amount of money a rate: "$98 a share". */
  readonly rateNouns: ReadonlySet<string>;
  /** Behind "a" these make of a count what is done in each: "20 points a game". */
  readonly roundNouns: ReadonlySet<string>;
  /** Words that a clause begins with, so that no subject runs over them. */
  readonly clauseStarts: ReadonlySet<string>;
  /** Adverbs that stand around a subject and are no part of it. */
  readonly subjectAdverbs: ReadonlySet<string>;
  /** Pronouns in the place of an object: "it cost them $5". */
  readonly objectPronouns: ReadonlySet<string>;
  /** Before "of" these say nothing of what is measured: "a total of 200 million". */
  readonly lightNouns: ReadonlySet<string>;
  /** Behind a length these are said of what is that long: "0.03 millimetres slim". */
  readonly sizeAdjectives: ReadonlySet<string>;
  /** What is traded for money: "took a stake for $5 million". */
  readonly tradeVerbs: ReadonlySet<string>;
  /** Before "under 30" and the like these say that a number is an age. */
  readonly agedNouns: ReadonlySet<string>;
  /** What people do at an age, as prices and scores do not: "died at 92". */
  readonly lifeVerbs: ReadonlySet<string>;
  /** Before "of 12" these make an age of it. */
  readonly agedPersons: ReadonlySet<string>;
  /** Before a plural these are what a number counts of each: "five star hotels", "two lane roads". */
  readonly attributeNouns: ReadonlySet<string>;
  /** Before a bare number in words these count people: "killing three". */
  readonly casualtyVerbs: ReadonlySet<string>;
  /** Before a bare number these say that it is an amount, though they are neither verbs nor prepositions. */
  readonly amountWords: ReadonlySet<string>;
  /** Beside two numbers these make a score or a vote of them. */
  readonly scoreWords: ReadonlySet<string>;
  /** With a full stop before a number these make a day of it, also where they are not written as names: "due dec. 12". */
  readonly monthAbbreviations: ReadonlySet<string>;
}
