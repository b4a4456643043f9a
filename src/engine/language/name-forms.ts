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
}
