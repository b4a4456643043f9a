/** What a comparison of quotations must know of a language. Phrases are small letters with one space between words. */
export interface QuotationWords {
  /** Said while one looks for words, and left out by whoever cleans a quotation: "um", "you know". */
  readonly fillers: ReadonlySet<string>;
  /** Turn round what is said. */
  readonly negations: ReadonlySet<string>;
  /** What is written on the end of a word, and the word that it stands for: "we've", "didn't". */
  readonly clitics: ReadonlyMap<string, string>;
  /** Words before a clitic that it changes: "ca" of "can't". */
  readonly cliticHosts: ReadonlyMap<string, string>;
  /** Whole words that are two: "it's", with their letters up to the second. */
  readonly contractions: ReadonlyMap<string, readonly [first: string, second: string]>;
  /** Make what is said stronger: no bracket that says who is meant holds them. */
  readonly emphases: ReadonlySet<string>;
  /** Make what is said less sure, or hang it on something: "may", "about", "if". */
  readonly hedges: ReadonlySet<string>;
  /** May stand in brackets for a pronoun or a form of the verb, and be replaced by a name there: "[he]", "[was]". */
  readonly bracketed: ReadonlySet<string>;
  /** The same word in another spelling: "per cent", "okay"; from the one to the other. */
  readonly spellings: ReadonlyMap<string, string>;
  /** "seven", and its value. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Written behind the digits: "5m", "5bn"; the word that they stand for. */
  readonly scales: ReadonlyMap<string, string>;
  /** What words make a number together, beside those of `numbers`: "hundred", "thousand"; and "and" between them. */
  readonly multipliers: ReadonlyMap<string, number>;
  readonly numberLinks: ReadonlySet<string>;
  /** Ends of words that two spellings of the language write differently, each with the other one and the letters that stand before it at least. */
  readonly endings: readonly (readonly [written: string, other: string, letters: number])[];
}
