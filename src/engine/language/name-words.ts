export interface NameWords {
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
}
