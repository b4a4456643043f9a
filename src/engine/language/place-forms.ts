export interface PlaceForms {
  /** Former and everyday names of states, to the name in world-countries. */
  readonly formerStateNames: ReadonlyMap<string, string>;
  /** Short words in names of places, to the long ones. */
  readonly placeAbbreviations: ReadonlyMap<string, string>;
  /** Say what a place is, and stand before or behind its name or are left out: "Donetsk Oblast", "the Donetsk region". */
  readonly regionWords: ReadonlySet<string>;
  /** Stand before a name of a place, or do not: "the City of London". */
  readonly openingPhrases: readonly string[];
}
