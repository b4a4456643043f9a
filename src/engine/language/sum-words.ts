/** Words around figures that reckon: what a check of sums asks. */
export interface SumWords {
  /** Before where a change began: "rose from 40 to 60". */
  readonly changeStarts: ReadonlySet<string>;
  /** Before where it ended. */
  readonly changeEnds: ReadonlySet<string>;
  /** Between a figure and the same in percent: "40 of them, or 60 percent". */
  readonly repeatOpeners: ReadonlySet<string>;
  /** Between the two ends of a change and what it comes to these alone may stand: ", up by", ", an increase of". */
  readonly changeJoints: ReadonlySet<string>;
  /** Between a part and its whole: "40 of the 80". */
  readonly wholeOpeners: RegExp;
  /** Behind a whole these name a part of it: "12 people, including 5 children". */
  readonly partOpeners: RegExp;
  /** Behind a figure these say that it is a sum: "13 in all". */
  readonly sumWords: RegExp;
  /** The same before it: "a total of 13". */
  readonly sumOpeners: RegExp;
  /** Who may be counted as parts of people, in the singular. */
  readonly peopleNouns: ReadonlySet<string>;
  /** In the plural: of these there cannot be more than all: "120 percent of residents". */
  readonly shareNouns: ReadonlySet<string>;
  /** Answers that nobody gives who gave another: where they are told, the shares are all there are. */
  readonly restAnswers: RegExp;
  /** Answers of which one leaves out the other. */
  readonly opposedAnswers: readonly (readonly [RegExp, RegExp])[];
  /** Before a figure these make it one of another time: "compared with 40". */
  readonly comparedWith: RegExp;
  /** Behind a share these make it one of something else: "5 percent of world trade", but "5 percent of them". */
  readonly shareOfElse: RegExp;
  /** Right behind a share these open the name of the people that it is of: "of likely voters". */
  readonly baseOpeners: ReadonlySet<string>;
  /** Before a share these open the name of other people than those of the last: "among women". */
  readonly groupOpeners: ReadonlySet<string>;
  /** Somebody could give more than one answer. */
  readonly severalAnswers: RegExp;
}
