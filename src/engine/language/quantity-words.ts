import type { QuantityModifier } from '../../schema/quantity.ts';

export interface QuantityWords {
  /** Before a figure, by up to four words. */
  readonly modifiers: ReadonlyMap<string, QuantityModifier>;
  /** Right before a figure: "exceeded 50", "approached 50". */
  readonly boundVerbs: ReadonlyMap<string, QuantityModifier>;
  /** Behind a figure: "50 or so". */
  readonly modifiersBehind: ReadonlyMap<string, QuantityModifier>;
  /** Before "up to" these lead to where something arrives. */
  readonly motionVerbs: ReadonlySet<string>;
  /** Before "about" these say what something is about: "a film about two brothers". */
  readonly topicWords: ReadonlySet<string>;
  /** Before "over" these make no bound of it. */
  readonly verbsWithOver: ReadonlySet<string>;
  /** Before "up" and "down" these make another verb with it, which moves nothing: "make up 40 percent", "shut down two plants". */
  readonly verbsWithParticle: ReadonlySet<string>;
  readonly upVerbs: ReadonlySet<string>;
  readonly downVerbs: ReadonlySet<string>;
  /** What these do to money and people brings them somewhere: "sink $3 million into roads". */
  readonly sinkingVerbs: ReadonlySet<string>;
  readonly upNouns: ReadonlySet<string>;
  readonly downNouns: ReadonlySet<string>;
  readonly upAdverbs: ReadonlySet<string>;
  readonly downAdverbs: ReadonlySet<string>;
  /** "Doubled": a figure in one word. */
  readonly ratioWords: ReadonlyMap<string, readonly [value: number, change: 'up' | 'down' | null]>;
  /** Behind "doubled" these make another verb of it: "doubled over in pain". */
  readonly doublingParticles: ReadonlySet<string>;
  /** Near "million pounds" these say that something is weighed and not paid. */
  readonly weighingWords: ReadonlySet<string>;
  /** Behind "times" these compare: "three times as many", "five times the size". */
  readonly foldFollowers: ReadonlySet<string>;
  /** Behind "at one" these are no amount: "at one time". */
  readonly momentWords: ReadonlySet<string>;
  /** Before "one" these make it a pronoun: "no one", "the one". */
  readonly pronounOneBefore: ReadonlySet<string>;
  /** Behind "one" these make it a manner of speaking: "one another", "one day", "one-off". */
  readonly pronounOneBehind: ReadonlySet<string>;
  /** Behind a determiner these say which of a row a number counts: "their last ten games". */
  readonly placesBeforeNumber: ReadonlySet<string>;
  /** In "one of them" what is counted is not named. */
  readonly oneOfPronouns: ReadonlySet<string>;
  /** Behind "a" these make an amount of money a rate: "$98 a share". */
  readonly rateNouns: ReadonlySet<string>;
  /** Behind "a" these make of a count what is done in each: "20 points a game". */
  readonly roundNouns: ReadonlySet<string>;
  /** Before "of" these say nothing of what is measured: "a total of 200 million". */
  readonly lightNouns: ReadonlySet<string>;
  /** Behind a length these are said of what is that long: "0.03 millimetres slim". */
  readonly sizeAdjectives: ReadonlySet<string>;
  /** What is traded for money: "took a stake for $5 million". */
  readonly tradeVerbs: ReadonlySet<string>;
  /** Before a plural these are what a number counts of each: "five star hotels", "two lane roads". */
  readonly attributeNouns: ReadonlySet<string>;
  /** Before a bare number in words these count people: "killing three". */
  readonly casualtyVerbs: ReadonlySet<string>;
  /** What became of those whom a number counts: "nine dead", "three missing". */
  readonly tollWords: ReadonlySet<string>;
  /** Counted before a toll these are those of the toll too: "75 people were killed and 160 wounded". */
  readonly anybodyWords: ReadonlySet<string>;
  /** What gives a toll: "the death toll rises to seven". */
  readonly tollNouns: ReadonlySet<string>;
  /** What those do whom a number counts in a toll: "four died", "two survived". */
  readonly fateVerbs: ReadonlySet<string>;
  /** Before a bare number these say that it is an amount, though they are neither verbs nor prepositions. */
  readonly amountWords: ReadonlySet<string>;
  /** Beside two numbers these make a score or a vote of them. */
  readonly scoreWords: ReadonlySet<string>;
  /** Behind a score these say who leads: "2 – 0 up". */
  readonly scoreAdverbs: ReadonlySet<string>;
  /** "A family of four": who is so many. */
  readonly groupNouns: ReadonlySet<string>;
  /** "50-plus people", "50+". */
  readonly plusWords: ReadonlySet<string>;
  /** Before a number these belong to its phrase: "a record 50", "just 50". */
  readonly figureOpeners: ReadonlySet<string>;
  /** Behind a length of time these make a time of it: "fell six years ago". */
  readonly timeDistances: ReadonlySet<string>;
  /** "Lost by 20" is no fall. */
  readonly losingVerbs: ReadonlySet<string>;
  /** Before a length of time these say within what time something changed: "grew over three years". */
  readonly spanPrepositions: ReadonlySet<string>;
  /** "Raised $5 million" from somebody is no rise. */
  readonly raisingVerbs: ReadonlySet<string>;
  /** "Picked up three cards", but "sales picked up 3 percent". */
  readonly pickingVerbs: ReadonlySet<string>;
  /** Verbs of change by themselves, and parts of other verbs: "up 5 percent", "wrapped up". */
  readonly directionParticles: ReadonlySet<string>;
  /** What stands before these does not move by the figure behind them. */
  readonly changeStops: ReadonlySet<string>;
  /** Between what moves and by how much: "rose by 5", "was down 5". */
  readonly amountPrepositions: ReadonlySet<string>;
  /** "Voters this fall". */
  readonly seasonDeterminers: ReadonlySet<string>;
  /** Join clauses that share a verb: "rose 5 percent, and imports 3 percent". */
  readonly gapJoints: ReadonlySet<string>;
  /** Behind these another clause begins, which shares no verb. */
  readonly gapStops: ReadonlySet<string>;
  /** These say of what or when in a clause that shares a verb: "imports in May 3 percent". */
  readonly gapPrepositions: ReadonlySet<string>;
  /** Between numbers that have one unit: "hundreds or even thousands of people", "10 by 15 metres". */
  readonly sharedUnitJoints: ReadonlySet<string>;
  /** Behind these something is compared with what went before: "460 vehicles, against 63". */
  readonly comparingWords: ReadonlySet<string>;
  /** Behind these more of the same is counted: "and another 15". */
  readonly countingOn: ReadonlySet<string>;
  /** "26 debates, 17 of which". */
  readonly partPronouns: ReadonlySet<string>;
  /** "400 firms, of which 36 are open". */
  readonly partRelatives: ReadonlySet<string>;
  /** Before such a pronoun. */
  readonly partPrepositions: ReadonlySet<string>;
  /** "75 ships, 13 more than before". */
  readonly comparedCounts: ReadonlySet<string>;
  /** Before a number these begin a clause whose subject it is: "39 have said so and 160 have not". */
  readonly partClauseStarts: ReadonlySet<string>;
  /** With a noun before them these are what a decimal says: "a .714 winning percentage". */
  readonly ratioNouns: ReadonlySet<string>;
  /** "Struck out eight". */
  readonly countedParticles: ReadonlySet<string>;
  /** Behind "twice as" these compare, also where no second "as" follows. */
  readonly amountAdverbs: ReadonlySet<string>;
  /** No range goes on over these. */
  readonly rangeStops: ReadonlySet<string>;
  /** Between the ends of a range, also behind a hanging hyphen: "three or four months ago", "18- to 24-year-olds". */
  readonly rangeEndJoints: ReadonlySet<string>;
  /** What opens a range, with what stands before its second number: "from 5 to 10". */
  readonly rangeJoints: ReadonlyMap<string, string>;
  /** Participles and adverbs end so, which nothing counts. */
  readonly verbalEnding: RegExp;
  /** They and superlatives. */
  readonly nounlessEnding: RegExp;
  /** Behind a number and a hyphen these describe: "two-eyed", "three-dimensional". */
  readonly describingEnding: RegExp;
}
