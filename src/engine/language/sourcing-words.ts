/** What tells how well a text says where it has something from. Phrases are small letters with one space between words. */
export interface SourcingWords {
  /** Whoever they are: "experts", "insiders". Singular and plural alike. */
  readonly vagueNouns: ReadonlySet<string>;
  /** Stand alone for people whom nobody knows: "some say", "many believe". */
  readonly vaguePronouns: ReadonlySet<string>;
  /** Beside a vague noun they tell nothing more of it: "senior officials", "several experts". */
  readonly vagueModifiers: ReadonlySet<string>;
  /** Say that something is told and not by whom, wherever they stand: "it is believed", "speculation in the press". */
  readonly vaguePhrases: ReadonlySet<string>;
  /** Between a noun and whose or where somebody is: "officials *at* the port". */
  readonly belongingMarks: ReadonlySet<string>;
  /** Tell why somebody is not named: "anonymity", "authorized". */
  readonly anonymityReasons: ReadonlySet<string>;
  /** Before what somebody is about to do: "vowed | to | block it". */
  readonly infinitiveMark: string;
  /** What people suffer, beside a figure: "killed", "missing". */
  readonly lossWords: ReadonlySet<string>;
  /** Tell that a text speaks of where it has a figure from, without a statement: "poll", "census", "data". */
  readonly figureSources: ReadonlySet<string>;
  /** A figure beside these is a rule, a price or a setting that anybody can look up: "threshold", "tax rate". */
  readonly settledWords: ReadonlySet<string>;
  /** A sum beside these is what one side gave the other, and no reckoning: "a loan", "invested". */
  readonly dealWords: ReadonlySet<string>;
  /** Begin, before a colon, a paragraph in which the house speaks of itself; small letters, straight apostrophes. */
  readonly houseNotes: ReadonlySet<string>;
}
