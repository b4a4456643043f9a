export interface TurnWords {
  /** Labels that tell what somebody does where the words are said, and name nobody, are made of these words alone. */
  readonly roleLabelWords: ReadonlySet<string>;
  /** Labels of those who ask. */
  readonly askers: ReadonlySet<string>;
  /** Labels of those who are asked. */
  readonly answerers: ReadonlySet<string>;
  /** First words of labels in front of what nobody says: parts of recipes, listings, notices, checks of facts. */
  readonly noSpeakerLabels: ReadonlySet<string>;
  /** Forms of address and offices that stand before the name in a label. */
  readonly labelTitles: ReadonlySet<string>;
}
