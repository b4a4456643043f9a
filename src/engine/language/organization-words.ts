export interface OrganizationWords {
  /** Legal forms at the end of a company's name, without points. */
  readonly legalForms: ReadonlySet<string>;
  /** Public offices, which go by "Ministry of X", "X Ministry" and "X Ministry of State". */
  readonly officeWords: ReadonlySet<string>;
  /** Stand in an office's full name and not always in its short one: "Ministry of Foreign Affairs", "Foreign Ministry". */
  readonly emptyOfficeWords: ReadonlySet<string>;
  /** Small words that an initialism may leave out. */
  readonly uncountedWords: ReadonlySet<string>;
  /** British spellings, to the American; and a sign, to its word. */
  readonly americanSpellings: ReadonlyMap<string, string>;
  /** Words that offices of one kind use for each other: "Interior Ministry", "Ministry of Internal Affairs". */
  readonly officeSynonyms: ReadonlyMap<string, string>;
  /** Legal forms written out, to the short ones. */
  readonly shortLegalForms: ReadonlyMap<string, string>;
  /** Join the last part to the others: "Merck & Co.", "Food and Drug Administration". */
  readonly conjunctions: ReadonlySet<string>;
  /** Open what an initialism may leave out at the end: "Ministry of Defence of the Republic". */
  readonly tailPrepositions: ReadonlySet<string>;
  /** Two words that name an office together: "Central Bank of Kaldria". */
  readonly officePhrases: ReadonlySet<string>;
}
