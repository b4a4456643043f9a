/** What a comparison of quotations must know of a language. Phrases are small letters with one space between words. */
export interface QuotationWords {
  /** Said while one looks for words, and left out by whoever cleans a quotation: "um", "you know". */
  readonly fillers: ReadonlySet<string>;
  /** Turn round what is said. */
  readonly negations: ReadonlySet<string>;
  /** How a word ends that is negative by itself: "didn't". */
  readonly negativeEnding: string;
  /** Make what is said less sure, or hang it on something: "may", "about", "if". */
  readonly hedges: ReadonlySet<string>;
  /** May stand in brackets for a pronoun or a form of the verb, and be replaced by a name there: "[he]", "[was]". */
  readonly bracketed: ReadonlySet<string>;
  /** The same word in another spelling: "per cent", "okay"; from the one to the other. */
  readonly spellings: ReadonlyMap<string, string>;
  /** "seven", and its value. */
  readonly numbers: ReadonlyMap<string, number>;
}
