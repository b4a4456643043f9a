export interface ReportingWords {
  /** The forms that introduce quotations most often: enough to tell that a sentence goes on after "?”". */
  readonly commonSayingForms: ReadonlySet<string>;
  /** What whoever repeats another's words does: "Interim cited the secretary, who stated that …". */
  readonly citingWords: ReadonlySet<string>;
  /** Stand before a colon over what is read, seen or heard there, and name nobody: "Live: Storm reaches Wexholm". */
  readonly readingLabels: ReadonlySet<string>;
  /** Heads of sources that are documents: "the report shows". */
  readonly documentNouns: ReadonlySet<string>;
}
