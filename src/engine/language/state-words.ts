export interface StateWords {
  /** States of the United States by name: no people unless the text has them as part of a longer name. */
  readonly usStates: readonly string[];
  /** What only a state or a place has: "Kaldria's parliament". A leader has a government and an army too. */
  readonly statePossessions: ReadonlySet<string>;
  /** Before "of X" or "from X" they tell a state; a leader has no citizens. */
  readonly statePeople: ReadonlySet<string>;
  /** What states and leaders have alike: "Kaldria's army", "Moss's army". Tells a state only beside something else. */
  readonly governmentWords: ReadonlySet<string>;
  /** "in X" after these is trust in a person and no place. */
  readonly trustingWords: ReadonlySet<string>;
  /** Before "minister" and behind the name of a state: "Kaldria Foreign Minister Ada Moss". */
  readonly ministryWords: ReadonlySet<string>;
  /** Between people and their state: "envoys from Kaldria", "the army of Kaldria". */
  readonly originPrepositions: ReadonlySet<string>;
  /** Are a state's before "of" only behind "prime": "the Minister of Finance" is none. */
  readonly ministers: ReadonlySet<string>;
  /** What makes a demonym of a name: behind "a" ("Kaldria", "Kaldrian"), behind another letter ("Valtane", "Valtanese"), and in the place of a last vowel ("Valtane", "Valtanian"). */
  readonly demonymEndings: {
    readonly afterA: readonly string[];
    readonly afterOther: readonly string[];
    readonly forVowel: readonly string[];
  };
}
