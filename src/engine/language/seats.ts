export interface Seats {
  /** Seats of government and of offices, to the state for which they speak. */
  readonly seats: ReadonlyMap<string, string>;
  /** Cities that speak for somebody other than the list of capitals says: Brussels as often for the European Union. */
  readonly citySeats: ReadonlyMap<string, string | null>;
  /** Prepositions after which a seat is where somebody is or goes. */
  readonly seatPrepositions: ReadonlySet<string>;
  /** Verb forms right behind a name that only an actor has: "Kyiv should". */
  readonly actingWords: ReadonlySet<string>;
  /** Right before a seat they say that it speaks: "…, said Kyiv". */
  readonly speakingWords: ReadonlySet<string>;
}
