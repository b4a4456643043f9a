export interface NameForms {
  /** Forms of one given name in several languages. A man's and a woman's never stand in one row. */
  readonly givenNameRows: string;
  /** Family names that one person bears in two forms. Origin: Encyclopaedia Britannica's
   * entries on bearers of Bengali names; Eastern and Western Armenian. */
  readonly familyNameRows: string;
  /** Korean family names, each in the spellings in use. Origin: the Revised Romanization, McCune-Reischauer and custom. */
  readonly koreanFamilyRows: string;
  /** Given names that tell an Arabic, Persian, Turkic or Indian name, whose vowels no spelling writes alike. */
  readonly weakVowelNames: ReadonlySet<string>;
  /** Given names of Spanish and Portuguese speakers, who bear a father's and a mother's family name and may leave out the second. */
  readonly hispanicGivenNames: ReadonlySet<string>;
  /** Tell a father from his son behind a name, in the form to compare: "Jon Moss Junior". */
  readonly generationSuffixes: ReadonlyMap<string, string>;
  /** Numbers of kings and popes in words, to their figures: "George the Sixth". */
  readonly regnalOrdinals: ReadonlyMap<string, string>;
  /** Tell two of one name apart behind "the": "Pitt the Younger". */
  readonly bynames: ReadonlySet<string>;
  /** Short words in names of people, to the long ones: "St. John". */
  readonly wordForms: ReadonlyMap<string, string>;
  /** Behind a name, with a stop that is part of it: "Jon Moss Jr." */
  readonly abbreviatedSuffixes: ReadonlySet<string>;
}
