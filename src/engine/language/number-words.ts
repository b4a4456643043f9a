export interface NumberWords {
  /** English number words. Origin: any grammar of English. */
  readonly cardinals: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Behind digits: "19th". */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Words that multiply what stands before them; Indian English included. */
  readonly scales: ReadonlyMap<string, number>;
  /** Scales that some write in the plural behind digits: "5 millions". */
  readonly pluralScales: ReadonlyMap<string, number>;
  /** Letters that are a scale only right behind digits: "80k". */
  readonly gluedScales: ReadonlyMap<string, number>;
  /** Letters that are a scale behind money, apart or glued: "$5 mil", "$5mm". */
  readonly moneyScales: ReadonlyMap<string, number>;
  /** Glued letters that are a scale behind money only: "£6m", but "the 6m wall". */
  readonly gluedMoneyScales: ReadonlyMap<string, number>;
  /** "Dozens of people" are somewhere from the number to ten times it. */
  readonly indefinites: ReadonlyMap<string, number>;
  /** Before a scale these are no number and make one of it: "several hundred". */
  readonly vagueCounts: ReadonlySet<string>;
  /** Fraction words, by what one is divided by. */
  readonly fractions: ReadonlyMap<string, number>;
  readonly vulgarFractions: ReadonlyMap<string, number>;
  /** Ends of ordinals: "the two hundredth birthday". */
  readonly ordinalScales: ReadonlySet<string>;
  /** Without "of" these are mostly no amount: "in their tens", "test scores". */
  readonly looseIndefinites: ReadonlySet<string>;
  /** Before "scores" these make results of it: "their scores". */
  readonly beforeScores: ReadonlySet<string>;
  /** Behind "half" these make another thing of it: "half sisters", "half measures", "half past two". */
  readonly halfFollowers: ReadonlySet<string>;
  /** Before "half" these make a part of it: "the second half", "the bottom half", "in half". */
  readonly halvesOfPlay: ReadonlySet<string>;
  /** "Two and a half". */
  readonly andAHalf: readonly string[];
  /** Behind "a third" these are the third of them: "a third year of drought". */
  readonly rankedTimes: ReadonlySet<string>;
  /** Behind a fraction these make a share of it: "a third of voters", "a third less". */
  readonly fractionFollowers: ReadonlySet<string>;
  /** Between a fraction and a size: "a third the size", "a third as many". */
  readonly sizeOpeners: ReadonlySet<string>;
  /** What is compared by its parts: "a third the size". */
  readonly sizes: ReadonlySet<string>;
  /** Fractions that a figure begins with by themselves: "half the shops". */
  readonly bareFractions: ReadonlySet<string>;
  /** Scales that are counted as single numbers are: "half a dozen", "a hundred". */
  readonly smallScales: ReadonlySet<string>;
  /** Letters that are a scale behind digits before what is counted or paid: "1.5m people", "10 m usd". */
  readonly countScales: ReadonlyMap<string, number>;
}
