export interface Titles {
  /** Words that stand before a person's name and say the office or rank. Case as in running text does not matter. */
  readonly titleWords: ReadonlySet<string>;
  /** Say of what party somebody is, and are no name by themselves: "the Republican Ada Moss", "a Democrat". */
  readonly partyAdjectives: ReadonlySet<string>;
  /** Stand before a title and belong to it: "Foreign Minister", "former president", "Press Secretary". */
  readonly titleModifiers: ReadonlySet<string>;
  /** Forms of address that tell the gender. */
  readonly genderOfTitle: ReadonlyMap<string, 'she' | 'he'>;
}
