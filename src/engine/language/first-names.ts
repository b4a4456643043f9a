export interface FirstNames {
  /** First names that men bear nearly always, in lower case. */
  readonly firstNamesOfMen: ReadonlySet<string>;
  /** First names that women bear nearly always, in lower case. */
  readonly firstNamesOfWomen: ReadonlySet<string>;
}
