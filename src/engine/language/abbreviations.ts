export interface Abbreviations {
  /** Stand before a name: a full stop after them never ends a sentence. */
  readonly abbreviationsBeforeName: ReadonlySet<string>;
  /** Stand before a number: "No. 10", "Sept. 5". */
  readonly abbreviationsBeforeNumber: ReadonlySet<string>;
  /** Stand before a year: "b. 1942". */
  readonly abbreviationsBeforeYear: ReadonlySet<string>;
  /** Stand before a letter or a Roman numeral that tells one from the next: "Fig. A", "Vol. II". */
  readonly abbreviationsBeforeLabel: ReadonlySet<string>;
  /** Stand at the end of a list, and of its sentence where a capital follows: "screws, etc. Continue". */
  readonly abbreviationsThatEndLists: ReadonlySet<string>;
  /** May end a sentence, but do so only before a word that begins sentences. */
  readonly abbreviationsThatMayEnd: ReadonlySet<string>;
  /** Those that may end a sentence and name a state behind its town: "Brenning, Ill.". */
  readonly abbreviationsOfStates: ReadonlySet<string>;
}
