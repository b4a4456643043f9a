/** What makes something less than a fact. */
export interface StrengthWords {
  /** Say that it may not be so: "may", "perhaps". */
  readonly doubts: ReadonlySet<string>;
  /** Leave it open in other words, so that no doubt is missing: "expected", "plans", "believes". */
  readonly softeners: ReadonlySet<string>;
  /** Open what it hangs on: "if", "unless". */
  readonly conditions: ReadonlySet<string>;
  /** Do so at the head of a sentence: "With seven percent, the line would close". */
  readonly conditionHeads: ReadonlySet<string>;
  /** Negate it in other words: "refused", "failed", "rejected". */
  readonly opposites: ReadonlySet<string>;
}
