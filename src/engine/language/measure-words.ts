/** Words around a figure that tell what it measures. */
export interface MeasureWords {
  /** Say a figure once more in another unit: "162 points or 2.14%". */
  readonly repeatOpeners: ReadonlySet<string>;
  /** Alone between two figures these say the same of one thing: "down 68 points at 1112". */
  readonly carryingWords: ReadonlySet<string>;
  /** A clause may begin behind these: "the clerks left, and eight others stayed". */
  readonly clauseJoints: ReadonlySet<string>;
  /** Behind a length these make a point of time of it: "two years later". */
  readonly timeDistances: ReadonlySet<string>;
  /** The same before a clause or a noun: "two days after voters went". */
  readonly timeOrders: ReadonlySet<string>;
  /** Before a figure these say that what it counts is known already: "the two sides", "the next two states". */
  readonly definiteWords: ReadonlySet<string>;
  /** Behind these a clause may stand without "that": "Arbo said 400 jobs will go". */
  readonly contentVerbs: ReadonlySet<string>;
  /** Between a figure and its verb: "60 officers nationwide were", "2 million shares outstanding were". */
  readonly adverbsBehindNouns: ReadonlySet<string>;
  /** "Rose 3%, versus 5%": the subject has the other figure. */
  readonly comparingWords: ReadonlySet<string>;
  /** Behind a verb of comparing: "compared with 5%". */
  readonly comparedPrepositions: ReadonlySet<string>;
  /** "Compared with 5%". */
  readonly comparingVerbs: ReadonlySet<string>;
  /** Lead from the whole to its measured part: "the purchase of a 51 per cent stake". */
  readonly partPrepositions: ReadonlySet<string>;
  /** Between a verb and its figure: "buy back $154 million". */
  readonly verbParticles: ReadonlySet<string>;
  /** Before a figure that opens its sentence: "With 50 plants, the group is". */
  readonly sentenceOpeners: ReadonlySet<string>;
  /** Between a noun behind "with" and its figure: "it grew, with sales up 5%". */
  readonly besidesJoints: ReadonlySet<string>;
  /** Say how far something was moved: "cut the price by $5". */
  readonly movePrepositions: ReadonlySet<string>;
  /** Move their object as verbs of rising and falling do: "pushed the price to $5". */
  readonly movingVerbs: ReadonlySet<string>;
  /** Behind these stands what something was brought to. */
  readonly endPrepositions: ReadonlySet<string>;
  /** "Closed the day at 5", "hit a low at 5": these leave their object as it is. */
  readonly closingVerbs: ReadonlySet<string>;
  /** These join what is counted to what has it: "relations between the two countries". */
  readonly wholePrepositions: ReadonlySet<string>;
  /** Before a count these say where or when, and not how many: "works in two towns". */
  readonly placingPrepositions: ReadonlySet<string>;
  /** Before a count these say who has it: "a house with two baths". */
  readonly havingPrepositions: ReadonlySet<string>;
  /** Between a noun and its figure: "a pixel pitch as high as 352 μm". */
  readonly figureLeads: ReadonlySet<string>;
  /** Before a bracket these name nothing: "89 million (…)". */
  readonly amountEnds: ReadonlySet<string>;
  /** "Varden, down 1.95p". */
  readonly moveAdverbs: ReadonlySet<string>;
  /** Before the first figure of a range: "worth between $5 and $8". */
  readonly rangeOpeners: ReadonlySet<string>;
  /** Before the figure of a verb that is not said again: "Arbo by 2.6%". */
  readonly gapPrepositions: ReadonlySet<string>;
  /** Behind "in" these are nothing that money comes as: "$5 in all", "$5 in cash". */
  readonly noFormsOfMoney: ReadonlySet<string>;
  /** Behind "for" these are nothing that an amount is for: "for every dollar", "for example". */
  readonly noPurposes: ReadonlySet<string>;
  /** "Down 9.2% year over year". */
  readonly timeNouns: ReadonlySet<string>;
  /** Behind a share these compare: "pays 5% more". */
  readonly comparatives: ReadonlySet<string>;
  /** Join what belongs to a noun: "a stake in a school". */
  readonly phraseJoints: ReadonlySet<string>;
  /** What goes to somebody: "aid to Greece". */
  readonly givenNouns: ReadonlySet<string>;
  /** The endings of more of them: "contributions to", "payments to". */
  readonly givenNounEndings: readonly string[];
  /** Behind a preposition these name nothing more: "a gift for having left". */
  readonly doingVerbs: ReadonlySet<string>;
}
