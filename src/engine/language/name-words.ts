export interface NameWords {
  /** Small words that no name ends with, if the model is unsure where it does: "South River for". */
  readonly looseNameEnds: readonly string[];
  /** The end of an owner's name: "in Kalder's north". */
  readonly possessiveEnd: RegExp;
  /** Before such an end it belongs to the name of a place: "St John's". */
  readonly saintName: RegExp;
  /** A name that holds one of these is an organization's. */
  readonly organizationWords: ReadonlySet<string>;
  /** A name that ends with one of these is a place's. */
  readonly placeWords: ReadonlySet<string>;
  /** A name behind "the" that ends with one of these is a document's: "the Harbour Safety Act". */
  readonly legalDocumentWords: ReadonlySet<string>;
  /** Prepositions after which a bare name is a place more often than not. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Join the words of one name: "Bank of the South", "Ana de la Cruz". */
  readonly nameJoiners: ReadonlySet<string>;
  readonly calendarWords: ReadonlySet<string>;
  /** Parts of the world and their adjectives: `name | adjective`. */
  readonly worldRegions: readonly (readonly [name: string, adjective: string])[];
  /** Capitalised adjectives that name nobody by themselves. */
  readonly directionAdjectives: ReadonlySet<string>;
  /** Two-letter and dotted short forms of states and unions, to the name they stand for. */
  readonly shortStateNames: ReadonlyMap<string, string>;
  /** Demonyms that the list of countries leaves out, to their states. Origin: general usage. */
  readonly furtherDemonyms: ReadonlyMap<string, string>;
  /** A demonym that is an adjective too: "Argentinian", "Saudi"; but "Briton". */
  readonly adjectiveEnding: RegExp;
  /** A demonym that has a plural: "Kenyans"; but "French". */
  readonly pluralDemonymEnding: RegExp;
  /** Small words that do not count among the words of a full name: "Ana de la Cruz" has two. */
  readonly smallNameWords: ReadonlySet<string>;
  /** Stand in the name of a body and in no person's: "Institute for the Study of War". */
  readonly bodyPrepositions: ReadonlySet<string>;
  /** Before what speaks or carries speech, more often than a place: "on Twitter", "according to Interim". */
  readonly mediumPrepositions: ReadonlySet<string>;
  /** Ends a word that names people by what they are: "Republicans", "Muslims", "Democrats". */
  readonly groupEnding: RegExp;
  /** Ends a plural: "the Greens"; but not "the Abyss" or "the Texas". */
  readonly pluralEnding: RegExp;
  /** Ends a word that has its capital from the start of a sentence: "Speaking", "Recently". */
  readonly openerEnding: RegExp;
  /** Words with a capital that are no names: "I", "I'm", "P.M.". In lower case. */
  readonly capitalWords: ReadonlySet<string>;
  /** With "the" alone these name a body of their own: "the House" is not the White House. */
  readonly bodiesByArticle: ReadonlySet<string>;
  /** Ends a word for people by what they are, which is nobody's name: "Republicans", "Hispanics". */
  readonly membersEnding: RegExp;
}
