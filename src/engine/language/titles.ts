export interface Titles {
  /** Words that stand before a person's name and say the office or rank. Case as in running text does not matter. */
  readonly titleWords: ReadonlySet<string>;
  /** Say of what party somebody is, and are no name by themselves: "the Republican Ada Moss", "a Democrat". */
  readonly partyAdjectives: ReadonlySet<string>;
  /** Stand before a title and belong to it: "Foreign Minister", "former president", "Press Secretary". */
  readonly titleModifiers: ReadonlySet<string>;
  /** Forms of address that tell the gender. */
  readonly genderOfTitle: ReadonlyMap<string, 'she' | 'he'>;
  /** Of titles, those that say no office: "Mr. Moss", "Dr. Moss". */
  readonly addressForms: ReadonlySet<string>;
  /** Of modifiers, those that make no other office of a title: "the former president" was the president. */
  readonly sameOfficeModifiers: ReadonlySet<string>;
  /** Further words before a name; with the titles they say nothing about who it is. */
  readonly formsOfAddress: ReadonlySet<string>;
  /** Titles that are given names too, so that one word behind them is no whole name: "Dean Moss", "Judge Moss". */
  readonly namesLikeTitles: ReadonlySet<string>;
  /** Say no office: "Mr. Moss", "Her Majesty". */
  readonly courtesyTitles: ReadonlySet<string>;
  /** Degrees and honours behind a name. */
  readonly degrees: ReadonlySet<string>;
  /** Titles with a preposition, behind which a name begins: "Secretary of State Moss". */
  readonly titlePhrases: ReadonlySet<string>;
  /** Titles that are last names too: "Mr. Singer", "Billie Jean King". */
  readonly surnameTitles: ReadonlySet<string>;
  /** Short titles behind which nothing but a name stands: "Sen. King". */
  readonly addressAbbreviations: ReadonlySet<string>;
  /** Ends a title that no list has: "under-secretary". */
  readonly compoundTitle: RegExp;
  /** A party and a constituency, which the model takes for a name at times: "D-Ga". */
  readonly partyLabel: RegExp;
  /** All of such a label up to its last letters: "R-S." of "R-S.C.". */
  readonly partyLabelBefore: RegExp;
  /** Offices that stand before no name: "the MP said". */
  readonly officeAbbreviations: ReadonlySet<string>;
  /** End an office that no list has: "attorney-general". */
  readonly compoundOfficeParts: ReadonlySet<string>;
  /** Addressed with "Mr" or "Madam" and without a name: "Mr *Speaker*". */
  readonly addressedOffices: ReadonlySet<string>;
}
