export interface CommonBodies {
  /** What a public body is. Without an owner such a name means another body in each text: "Parliament", "the Police". */
  readonly bodyNouns: ReadonlySet<string>;
  /** What such a body is for, over, or part of: "Air Force", "City Council", "Ministry of Foreign Affairs", "High Court". */
  readonly bodyTopics: ReadonlySet<string>;
  /** Names of such words that only one body bears. */
  readonly singularBodies: ReadonlySet<string>;
}
