export interface SourceWords {
  /** Before a noun these say that nobody in particular is meant: "some Republicans", "a senior official". */
  readonly indefiniteDeterminers: ReadonlySet<string>;
  /** Before a noun these say that the text has told already, or goes on to tell, who is meant. */
  readonly definiteDeterminers: ReadonlySet<string>;
  /** Stand before a whole source and are no part of it: "But Mr. Moss", "even the mayor". */
  readonly sourceOpeners: ReadonlySet<string>;
  /** Members of parties, who as such are one source: "Republicans said". Peoples and trades are not. */
  readonly partyMembers: ReadonlySet<string>;
  /** Participles that stand behind what they describe, beside those in -ed: "a poll taken last week". */
  readonly irregularParticiples: ReadonlySet<string>;
  /** Participles that stand before what they describe: "the ranking Democrat". */
  readonly leadingParticiples: ReadonlySet<string>;
  /** With an owner's name before them these name an organization: "the Moss campaign", "Moss's campaign". */
  readonly ownedOrganizations: ReadonlySet<string>;
  /** What else an organization is called when it was named before: "the agency", "the committee". */
  readonly organizationNouns: ReadonlySet<string>;
  /** Of these, what any body may be called; a school or a court is mostly another than the one that spoke. */
  readonly genericBodies: ReadonlySet<string>;
  /** Heads of descriptions of one person, beside titles: "the nominee", "the businessman". */
  readonly personNouns: ReadonlySet<string>;
  /** People by what they are or do, many of them: "residents said". */
  readonly peopleNouns: ReadonlySet<string>;
  /** What else a text says of one person beside a name, and calls him or her by later: "speechwriter Ada Moss … the speechwriter". */
  readonly describingNouns: ReadonlySet<string>;
  /** British spellings of nouns that name bodies. */
  readonly britishNouns: ReadonlyMap<string, string>;
  /** Of these nouns more than one is meant though they bear no "s". */
  readonly irregularPlurals: ReadonlySet<string>;
  /** How a title is written out where it stands for its bearer: "Sen. Moss … the senator". */
  readonly fullTitles: ReadonlyMap<string, string>;
  /** What else the bearer of a title is called: "Sen. Moss … the lawmaker". */
  readonly broaderTitles: ReadonlyMap<string, readonly string[]>;
  /** What somebody gives out, and stands behind: "the statement" is the word of whoever issued it. */
  readonly issuedDocuments: ReadonlySet<string>;
}
