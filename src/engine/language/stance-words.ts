/** Words that keep a side from being taken for another, in lower case. */
export interface StanceWords {
  /** Make somebody do a thing: "push", "pressure". */
  readonly pressing: ReadonlySet<string>;
  /** Do so behind "to" or a modal, and are nouns elsewhere: "would force them". */
  readonly barePressing: ReadonlySet<string>;
  readonly beforeBare: ReadonlySet<string>;
  /** Before what somebody is pressed to: "to negotiate", "into talks". */
  readonly goals: ReadonlySet<string>;
  /** Before pressing these say that it is wanted: "we must push them". */
  readonly wanting: ReadonlySet<string>;
  /** In a cue these ask for what is said: "demanded". */
  readonly asking: ReadonlySet<string>;
  /** In what is asked for these ask for an end of something: "stop the sale". */
  readonly ending: ReadonlySet<string>;
  /** In a proposition these say that it is about a deed, which may be done on conditions: "should". */
  readonly deeds: ReadonlySet<string>;
}
