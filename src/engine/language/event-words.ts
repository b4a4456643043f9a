/** What tells one event from another like it. */
export interface EventWords {
  /** In a sentence with these something happens once more, or is one of several: "voted again", "the second ferry". */
  readonly repeats: ReadonlySet<string>;
  /** Open a clause that tells what happened as known: "since the bridge collapsed". */
  readonly retellers: ReadonlySet<string>;
  /** What befalls one thing or person once: "burned down", "founded". */
  readonly onceDeeds: ReadonlySet<string>;
  /** Open what happens at the same time: "while the town watched". */
  readonly besides: ReadonlySet<string>;
}
