export interface LinkWords {
  /** Small words that begin a family name. */
  readonly nameParticles: ReadonlySet<string>;
  readonly nameSuffixes: ReadonlySet<string>;
  /** Words that tell nothing in the name of an organization: "Ministry of Trade" is the "Trade Ministry". */
  readonly linkingWords: ReadonlySet<string>;
  /** Legal forms, with or without which a company is the same. */
  readonly legalForms: ReadonlySet<string>;
  /**
   * What a role says about a person's line of work, by the last word of the role that stands here ("deputy prime
   * minister", "star striker"). Only words that leave no doubt: a "president", a "director", a "chief", a "coach" of
   * negotiators may be of any.
   */
  readonly roleFields: ReadonlyMap<string, readonly string[]>;
  /** Lines of work that one person does have together often enough ("the surgeon and senator"), so that they tell nobody apart. */
  readonly sharedFields: readonly (readonly [string, string])[];
  /** Forms of address that tell a man from a woman. */
  readonly maleTitles: ReadonlySet<string>;
  readonly femaleTitles: ReadonlySet<string>;
  /** Short forms of roles, without the full stop. */
  readonly roleAbbreviations: ReadonlyMap<string, string>;
  /** Forms of address, which anybody may bear. */
  readonly addressTitles: ReadonlySet<string>;
}
