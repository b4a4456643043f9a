/** Whom a source means that is a pronoun, or stands for one; nobody: nobody in particular, or nobody whom rules can tell. */
export type PronounKind = 'i' | 'we' | 'he' | 'she' | 'they' | 'both' | 'the-two' | 'it' | 'who' | 'self' | 'nobody';

export interface Pronouns {
  /** What a whole source may be, in lower case: "she", "both", "the two", "who". */
  readonly kindOfSource: ReadonlyMap<string, PronounKind>;
  /** Pronouns of one person who does something: "he left". */
  readonly genderOfSubject: ReadonlyMap<string, 'he' | 'she'>;
  /** Pronouns of one person who owns something: "his letter". */
  readonly genderOfPossessive: ReadonlyMap<string, 'he' | 'she'>;
  /** Open a clause that describes what stands before: "Moss, who said"; without "that", which opens other clauses too. */
  readonly relatives: ReadonlySet<string>;
  /** Of these, those that mean people. */
  readonly personalRelatives: ReadonlySet<string>;
  /** Those that may stand for whom or what somebody else speaks of: "Moss, whom Lind called". */
  readonly objectRelatives: ReadonlySet<string>;
  /** Behind "of" at the end of a source, these leave open who is meant: "voters, many of whom said". */
  readonly partitiveRelatives: ReadonlySet<string>;
  /** Open a clause that tells which of several are meant: "the donors who", "the polls that". */
  readonly definingRelatives: ReadonlySet<string>;
  /** One of two who were named, or of their kind: "*the latter*". In lower case. */
  readonly oneOfTwo: ReadonlySet<string>;
}
