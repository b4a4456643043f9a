export interface NoFigureWords {
  /** A number behind these is a name or a place in a list: "No. 10", "Article 5". */
  readonly labelWords: ReadonlySet<string>;
  /** Label words that count as often in small letters: "Week 5" and "Level 3", but "the week 5 people died". */
  readonly capitalLabelWords: ReadonlySet<string>;
  /** Before a hyphen and a figure these make no name of it as in "COVID-19": "sub-20", "to-260". */
  readonly hyphenedBeforeFigure: ReadonlySet<string>;
  /** In an address: "16 Industrial Avenue". */
  readonly streetWords: ReadonlySet<string>;
  /** With a full stop before a number these make a day of it, also where they are not written as names: "due dec. 12". */
  readonly monthAbbreviations: ReadonlySet<string>;
  /** Between two numbers these give both one label: "pages 10 to 12". */
  readonly labelJoints: ReadonlySet<string>;
  /** What is said of one thing, though its number is above one: "the 486 is". */
  readonly singularVerbs: ReadonlySet<string>;
  /** What the numbers of models go on with: "14 pro max". */
  readonly modelSuffixes: ReadonlySet<string>;
  /** Before a name these lead to what a number behind it numbers: "on Windows 7 computers". */
  readonly kindPrepositions: ReadonlySet<string>;
  /** Behind a number these make a year of it: "500 BC". */
  readonly eras: ReadonlySet<string>;
  /** Behind a number these make the name of a broadcaster: "10 News". */
  readonly stationWords: ReadonlySet<string>;
  /** Before a bare number these make a model of it: "grounded the 787". */
  readonly modelDeterminers: ReadonlySet<string>;
  /** Behind a number and a hyphen these make another word with it: "20-somethings", "486-based". */
  readonly numberedCompounds: ReadonlySet<string>;
  /** Between two numbers and hyphens: "went 4-for-6", "a 5-to-1 vote" is read as a range. */
  readonly tallyWords: ReadonlySet<string>;
  /** So many of these are common, by whatever number: "2010 people". */
  readonly yearSizedNouns: ReadonlySet<string>;
  /** Before "past 8": "half past 8". */
  readonly clockSteps: ReadonlySet<string>;
  /** Behind an hour with a full stop: "18.30 hrs". */
  readonly clockNames: ReadonlySet<string>;
  /** Before an hour with a full stop: "left at 16.55". */
  readonly clockPrepositions: ReadonlySet<string>;
  /** What happens at an hour; prices are at numbers too. */
  readonly clockDeeds: ReadonlySet<string>;
  readonly pricedWords: ReadonlySet<string>;
  /** Behind or before degrees and minutes these tell where a place is: "59° 12' N". */
  readonly compassWords: ReadonlySet<string>;
  /** Codes of laws as written, between the numbers of a title and a section: "31 U.S.C. 1301". */
  readonly legalCodes: ReadonlySet<string>;
  /** Between a code of laws and the number of its section: "5 U.S.C. § 552". */
  readonly sectionWords: ReadonlySet<string>;
  /** Before a number these label it where they end with a full stop: "Art. 5", "pp. 12-15". */
  readonly stoppedLabels: ReadonlySet<string>;
  /** Before the number of a telephone: "call 555 0100". */
  readonly dialWords: ReadonlySet<string>;
  /** Behind "7.45" these make a clock time of it. */
  readonly halfDays: ReadonlySet<string>;
  /** What ends so is no thing of a model, as the "486 chip" is: participles, adverbs, superlatives. */
  readonly noThingEnding: RegExp;
}
