export interface DocumentWords {
  /** What a paper prints speaks for the paper: "a report in the Wexholm Register". */
  readonly printedDocuments: ReadonlySet<string>;
  /** What is written on a platform is not the platform's: "a Facebook post". */
  readonly postedDocuments: ReadonlySet<string>;
  /** A body's name right before one of these is whose it is: "the Kalder University poll". */
  readonly surveyDocuments: ReadonlySet<string>;
  /** Between a document and whoever it is by: "a study *by* Ada Moss". */
  readonly issuerPrepositions: ReadonlySet<string>;
  /** Of these, those that stand behind a participle or far from the document: "a statement, issued *by* the Moss campaign". */
  readonly agentPrepositions: ReadonlySet<string>;
  /** "a statement *issued* by the Moss campaign" */
  readonly issuingParticiples: ReadonlySet<string>;
  /** "The Harbour Board *published* its long report" */
  readonly issuingVerbs: ReadonlySet<string>;
  /** Between such a verb and what was given out: "published *its* report", "filed *a* complaint". */
  readonly issuedDeterminers: ReadonlySet<string>;
  /** Of documents, those that bind and speak for nobody: "the *Bill* seeks". */
  readonly laws: ReadonlySet<string>;
}
