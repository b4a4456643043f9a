export interface Units {
  /** Names of units in the singular, of up to four words, in lower case. */
  readonly unitWords: ReadonlyMap<string, string>;
  /** Abbreviations as written, case and all. */
  readonly unitSigns: ReadonlyMap<string, string>;
  /** Abbreviations of two letters and more in small letters, for those who write "5KG" and "100ML". */
  readonly lowerSigns: ReadonlyMap<string, string>;
  /** Of these, those that are no other word, so that they mean the same in whatever case with a space before: "10 KM/H". */
  readonly anyCaseSigns: ReadonlySet<string>;
  /** Signs with an exponent are squares and cubes: "m2", "cm³". */
  readonly powerSigns: ReadonlyMap<string, string>;
  /** Signs in the denominator that stand alone nowhere else: "5 km/h", "3 $/h". */
  readonly rateSigns: ReadonlyMap<string, string>;
  /** Signs that are too like words and initials to stand apart from their number, unless a pause follows: "16 b.". */
  readonly tightSigns: ReadonlySet<string>;
  /** Behind a number this is another thing unless it is glued to it: "5in". */
  readonly gluedOnlySigns: ReadonlySet<string>;
  /** Stand before a length of time and leave it as it is: "three straight weeks". */
  readonly timeAdjectives: ReadonlySet<string>;
  /** Codes of lengths of time, by which anything can be counted. */
  readonly timeUnitCodes: ReadonlySet<string>;
  /** Units besides the physical ones that are halved: "half a percentage point". */
  readonly halvedUnits: ReadonlySet<string>;
}
