/** Words that open, join and close clauses, and verbs by what stands behind them. */
export interface ClauseWords {
  /** "Money rose after the bank cut": what opens a clause there is a preposition elsewhere. */
  readonly openingPrepositions: ReadonlySet<string>;
  /** Open a clause that has a verb of its own: "predicts that between 5 and 10 will be sold". */
  readonly ownClauseOpeners: ReadonlySet<string>;
  /** Open what stands between a subject and its verb: "the trust, which owns shops, posted". */
  readonly insertOpeners: ReadonlySet<string>;
  /** Stand before a subject and are no part of it: "but Arbo", "according to". */
  readonly phraseOpeners: ReadonlySet<string>;
  /** Behind these a participle has its object within the phrase: "the cost of building a plant". */
  readonly gerundPrepositions: ReadonlySet<string>;
  /** "Arbo announced plans to give away", "has an option to buy": who has these does it. */
  readonly infinitiveNouns: ReadonlySet<string>;
  /** "Is set to rise": what is said of the subject and not of a noun before. */
  readonly infinitiveAdjectives: ReadonlySet<string>;
  /** "In the quarter ended July 31". */
  readonly timeParticiples: ReadonlySet<string>;
  /** Between two times: "May and June". */
  readonly timeJoints: ReadonlySet<string>;
  /** Before a time between a subject and its verb: "revenue in May rose". */
  readonly timePrepositions: ReadonlySet<string>;
  /** Between verbs of one subject: "rose and then fell". */
  readonly verbJoints: ReadonlySet<string>;
  /** Behind a verb of saying these are whoever said it: "the airline said it was". */
  readonly reportedPronouns: ReadonlySet<string>;
  /** Behind a joint these are the subject before: "the index fell but it is up 5%", "but most landed". */
  readonly carriedOnPronouns: ReadonlySet<string>;
  /** Verbs whose subject may say something of itself: "the airline said it was grounding two jets". */
  readonly sayingVerbs: ReadonlySet<string>;
  /** Behind these a clause follows at once: "voters who say prices rose". */
  readonly clausalVerbs: ReadonlySet<string>;
  /** Behind these and their objects "to" says what for: "used the cash to buy". */
  readonly usingVerbs: ReadonlySet<string>;
  /** Before a noun these make a place or a manner of it: "goes on sale starting at $5". */
  readonly placePrepositions: ReadonlySet<string>;
  /** Words that a clause begins with, so that no subject runs over them. */
  readonly clauseStarts: ReadonlySet<string>;
}
