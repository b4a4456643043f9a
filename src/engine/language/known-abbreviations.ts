/** Letters that need no telling what they stand for. In capitals, as papers write them without stops; plurals stand beside. */
export interface KnownAbbreviations {
  /** Bodies, states, offices and things that readers know by their letters. */
  readonly wellKnown: ReadonlySet<string>;
  /** Times of day, notes of editors, and words that are set in capitals to be loud. */
  readonly everyday: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  /** Postal letters of states and provinces. */
  readonly regions: ReadonlySet<string>;
  /** Beside letters these tell what they name: "the union KTU", "the KRVB broadcaster". */
  readonly groupNouns: ReadonlySet<string>;
  /** Right before letters these say that they stand for what came before: "known as KWB", "or KWB". */
  readonly namings: ReadonlySet<string>;
}
