export interface Abbreviations {
  /** Stand before a name: a full stop after them never ends a sentence. */
  readonly abbreviationsBeforeName: ReadonlySet<string>;
  /** Stand before a number: "No. 10", "Sept. 5". */
  readonly abbreviationsBeforeNumber: ReadonlySet<string>;
  /** May end a sentence, but do so only before a word that begins sentences. */
  readonly abbreviationsThatMayEnd: ReadonlySet<string>;
  /** Those that may end a sentence and name a state behind its town: "Brenning, Ill.". */
  readonly abbreviationsOfStates: ReadonlySet<string>;
}
