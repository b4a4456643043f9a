/** What tells whether a date says when something was said. */
export interface SaidAtWords {
  /** Right before a date these say since or until when something was so, not when it was said: "since 1989", "as of 2016". */
  readonly boundaries: ReadonlySet<string>;
  /** Two words each, with the same meaning. */
  readonly boundaryPairs: ReadonlySet<string>;
  /** Between what was said in and its day: "a letter dated 3 May", "a report published on Thursday". */
  readonly datedForms: ReadonlySet<string>;
  /** Open a phrase that tells how it came to be said: "Asked in December about the report, Moss said". */
  readonly saidWhileForms: ReadonlySet<string>;
  /** Beside documents, what somebody says something in: "Monday's hearing", "a 2014 interview". */
  readonly sayingEvents: ReadonlySet<string>;
  /** Before what it was said in: "during his speech", "in the interview". */
  readonly occasionOpeners: ReadonlySet<string>;
  /** Of speaking in public: "addressed the house on Friday. In the speech, she said". */
  readonly appearingForms: ReadonlySet<string>;
  /** Right between a date and a statement they put both on one day: "rose on Saturday after officials said". */
  readonly sameDayLinks: ReadonlySet<string>;
  /** With such a link, shortly after what happened on a day: "tweeted soon after the hearing ended on Tuesday". */
  readonly soonWords: ReadonlySet<string>;
  /** Behind a cue it is the time told before: "said then". */
  readonly thenWords: ReadonlySet<string>;
  /** Sources that go on with whoever spoke before: "He also said". */
  readonly goingOnSources: ReadonlySet<string>;
  /** In a cue these tell that it is said at another time than what stands before: "now says". */
  readonly newTimeWords: ReadonlySet<string>;
}
