export interface AgeWords {
  /** "Aged 15", "at the age of 87", "ages 18 to 24". */
  readonly ageWords: ReadonlySet<string>;
  /** Before "under 30" and the like these say that a number is an age. */
  readonly agedNouns: ReadonlySet<string>;
  /** Before "of 12" these make an age of it. */
  readonly agedPersons: ReadonlySet<string>;
  /** What people do at an age, as prices and scores do not: "died at 92". */
  readonly lifeVerbs: ReadonlySet<string>;
  /** Between people and a number these make an age of it: "people under 30". */
  readonly ageLimits: ReadonlySet<string>;
  /** Behind a number and "and" or "or" these make an age of it: "65 and older". */
  readonly ageLimitsBehind: ReadonlySet<string>;
  /** "Voters younger than 30". */
  readonly olderWords: ReadonlySet<string>;
  /** "As old as 80". */
  readonly ageAdjectives: ReadonlySet<string>;
  /** "She turned 40". */
  readonly turningVerbs: ReadonlySet<string>;
  /** Behind a pronoun these say how old somebody is: "he is 70"; some hold their pronoun. */
  readonly beingWords: ReadonlySet<string>;
  /** Of whom an age is told without a word that says so: "when she was 4". */
  readonly agedPronouns: ReadonlySet<string>;
  /** Before "he was 4" these make an age of any number. */
  readonly ageOpeners: ReadonlySet<string>;
  /** "She will be 60 in May". */
  readonly comingModals: ReadonlySet<string>;
  /** "At 15 the youngest marshal". */
  readonly ageRanks: ReadonlySet<string>;
  /** "Mr. Hale, now 81 and retired". */
  readonly ageAdverbs: ReadonlySet<string>;
}
