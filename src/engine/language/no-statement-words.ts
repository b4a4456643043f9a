/** Words by which a line that looks like an attribution is told to be none. */
export interface NoStatementWords {
  /** Cues of one such word behind a source are a piece of a longer one: "asked | Moss | about | his testimony". */
  readonly bareLinks: ReadonlySet<string>;
  /** Behind a source these tell a stand all the same: "critics | of | the mayor". */
  readonly bareStands: ReadonlySet<string>;
  /** Where nobody is named, these begin what somebody would not say: "Asked | to comment on the leak, …". */
  readonly requestedForms: ReadonlySet<string>;
  readonly requestLinks: ReadonlySet<string>;
  readonly requestingForms: ReadonlySet<string>;
  /** Participles that lead a phrase as prepositions do: "considering the weather". */
  readonly leadingParticiples: ReadonlySet<string>;
  /** Passives of what is done to somebody or seen of a thing, which nobody says: "was charged with", "were seen". */
  readonly undergoneForms: ReadonlySet<string>;
  /** Of those, what says something without "to" behind it: "were called to a fire", "were called liars". */
  readonly sentForms: ReadonlySet<string>;
  /** With those, what somebody said or did all the same: "was heard | saying", "was found | to have". */
  readonly findingLinks: ReadonlySet<string>;
  /** Deeds, whatever their object: "signed the bill", "hired a coach". */
  readonly deedForms: ReadonlySet<string>;
  /** Verbs that say something or make a thing, by their object: "wrote a letter", "wrote a cheque". */
  readonly makingForms: ReadonlySet<string>;
  /** What is made, given or shown and says nothing by itself. */
  readonly madeThings: ReadonlySet<string>;
  /** "Heard arguments", "heard testimony": whoever hears says nothing. */
  readonly hearingForms: ReadonlySet<string>;
  readonly heardThings: ReadonlySet<string>;
  /** What something that appears tells all the same: "appears to show". */
  readonly shownBases: ReadonlySet<string>;
  /** Bases of cue words that tell a deed when it is to come: "will no longer accept". */
  readonly comingBases: ReadonlySet<string>;
  /** Of what somebody is to do, these may be done: "came up to say". */
  readonly tellingBases: ReadonlySet<string>;
  readonly haveForms: ReadonlySet<string>;
  /** What one has and does not say: "has a clear obligation to". */
  readonly dutyNouns: ReadonlySet<string>;
  /** Begin the line of a paper's own furniture: "Read more", "Sign up". */
  readonly furniture: readonly string[];
  /** A question or a heading that explains begins with these. */
  readonly askingStarts: ReadonlySet<string>;
  /** Of those, what asks even without a question mark: "Why Moss wants to leave". */
  readonly explainingStarts: ReadonlySet<string>;
  /** Feelings and wishes as nouns: "their hatred for", "a rabid desire to". */
  readonly attitudeNouns: ReadonlySet<string>;
  /** What a content begins with that asks: "whether it rains". */
  readonly askingLeads: ReadonlySet<string>;
  /** Pronouns that are nothing but subjects. */
  readonly sureSubjects: ReadonlySet<string>;
  /** What a clause begins with that is said: "that", "whether". */
  readonly clauseLeads: ReadonlySet<string>;
  /** Subjects that stand for what is told of and cannot speak: "their charges relate to". */
  readonly relatingForms: ReadonlySet<string>;
  /** Say that others say so: "she *allegedly* blocked it". */
  readonly hearsayAdverbs: ReadonlySet<string>;
  /** The same before a noun: "her *alleged* part in it". */
  readonly hearsayAdjectives: ReadonlySet<string>;
}
