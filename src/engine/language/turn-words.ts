export interface TurnWords {
  /** Labels that tell what somebody does where the words are said, and name nobody, are made of these words alone. */
  readonly roleLabelWords: ReadonlySet<string>;
  /** Labels of those who ask. */
  readonly askers: ReadonlySet<string>;
  /** Labels of those who are asked. */
  readonly answerers: ReadonlySet<string>;
  /** First words of labels in front of what nobody says: parts of recipes, listings, notices, checks of facts. */
  readonly noSpeakerLabels: ReadonlySet<string>;
  /** Forms of address and offices that stand before the name in a label. */
  readonly labelTitles: ReadonlySet<string>;
  /** Labels of questions and answers that name nobody: "Q", "Answer". */
  readonly questionLabels: ReadonlySet<string>;
  /** Labels that say no more than what somebody does, so that they belong to the cue: "Q:", "Reporter:". */
  readonly namelessLabels: ReadonlySet<string>;
  /** In a hearing, whoever examines: "Q. Did you …"; as it is written. */
  readonly examinerLabels: ReadonlySet<string>;
  /** In a hearing, whoever is examined: "A. I did.", "THE WITNESS: I did." */
  readonly witnessLabels: ReadonlySet<string>;
  /** Who puts callers through, with no name of his own: "Operator". */
  readonly operatorLabels: ReadonlySet<string>;
  /** Forms of address before the name of whoever speaks in a parliament, without their full stop: "Mr. SMITH", "The Rt Hon LEE". */
  readonly speakerTitles: readonly string[];
  /** Whoever presides or reads there, a part of an expression: "The PRESIDING OFFICER", "The President pro tempore". */
  readonly presidingLabel: string;
  /** In brackets behind those, before who it is: "The PRESIDING OFFICER (Mr. Smith)". */
  readonly chairTitles: readonly string[];
  /** Before the name of whoever examines from here on, a part of an expression: "CROSS-EXAMINATION BY MR. HOLM". */
  readonly examinedBy: string;
  /** Behind the name of a witness: "EDDA FLINT, called as a witness". */
  readonly witnessCalls: readonly string[];
  /** Small words between the words of a label that is a name: "Ana de la Cruz", "Bank of the North". */
  readonly labelJoiners: readonly string[];
  /** Small words within a person's name: "Ana della Torre". */
  readonly nameParticles: ReadonlySet<string>;
  /** Such as stand in a parliament's labels, as they are written there: "Mr. van HALEN", "Mr. Van HALEN". */
  readonly debaterParticles: readonly string[];
  /** Beginnings of family names whose small letters stay where the rest is in capitals: "McCONNELL", "DeLAURO". */
  readonly mixedBeginnings: readonly string[];
  /** Letters behind a name: "Luke Moss MP". */
  readonly honours: readonly string[];
  /** Words of those who speak of themselves and of whom they speak to, which tell that something was said. */
  readonly spokenPronouns: readonly string[];
  /** Words of somebody who speaks of himself or herself alone. */
  readonly ownPronouns: readonly string[];
  /** Whole answers, or how they begin: "Yes, I did." */
  readonly shortAnswers: ReadonlySet<string>;
  /** How paragraphs begin that the record of a parliament says by itself: "There being no objection, …". */
  readonly recordOpening: RegExp;
}
