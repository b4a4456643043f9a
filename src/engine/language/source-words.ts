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
  /** Say behind a body's name what it is: "Interim *news agency*". */
  readonly kindsOfBodies: ReadonlySet<string>;
  /** Bodies of many that go without an article, where a text tells of one: "police". */
  readonly collectiveBodies: ReadonlySet<string>;
  /** Heads of descriptions of one person, beside titles: "the nominee", "the businessman". */
  readonly personNouns: ReadonlySet<string>;
  /** Of these, those who stand beside somebody else, mostly one who is named: "the father", "the prosecutor". */
  readonly counterpartNouns: ReadonlySet<string>;
  /** People by what they are or do, many of them: "residents said". */
  readonly peopleNouns: ReadonlySet<string>;
  /** What else a text says of one person beside a name, and calls him or her by later: "speechwriter Ada Moss … the speechwriter". */
  readonly describingNouns: ReadonlySet<string>;
  /** British spellings of nouns that name bodies. */
  readonly britishNouns: ReadonlyMap<string, string>;
  /** What somebody is in a body, beside titles: "*member* of the council Ada Moss". */
  readonly membershipNouns: ReadonlySet<string>;
  /** Of these nouns more than one is meant though they bear no "s". */
  readonly irregularPlurals: ReadonlySet<string>;
  /** How a title is written out where it stands for its bearer: "Sen. Moss … the senator". */
  readonly fullTitles: ReadonlyMap<string, string>;
  /** What else the bearer of a title is called: "Sen. Moss … the lawmaker". */
  readonly broaderTitles: ReadonlyMap<string, readonly string[]>;
  /** What somebody gives out, and stands behind: "the statement" is the word of whoever issued it. */
  readonly issuedDocuments: ReadonlySet<string>;
  /** Of definite determiners, those before one of something: "this report". */
  readonly singularDeterminers: ReadonlySet<string>;
  /** Before a noun that means two: "the pair", "these two". */
  readonly pairDeterminers: ReadonlySet<string>;
  /** Mean two, of people or of what they stand beside: "the couple", "the two lawmakers". */
  readonly pairNouns: ReadonlySet<string>;
  /** Mean several, as heads: "the three", "the duo". */
  readonly numberNouns: ReadonlySet<string>;
  /** The person whom a text names most is meant by these: "the nominee". */
  readonly contestNouns: ReadonlySet<string>;
  /** Beside a noun these tell nobody apart: "the former mayor", "the longtime adviser". */
  readonly emptyModifiers: ReadonlySet<string>;
  /** Before a name these leave it one: "a Roe", "both Moss and Lind". */
  readonly singleArticles: ReadonlySet<string>;
  /** Before a name these make of it what somebody is, and not who: "a Republican who", "another Democrat who". */
  readonly classArticles: ReadonlySet<string>;
  /** Between somebody and where he or she belongs: "Lind *of* the Harbour Trust", "officials *at* the Harbour Trust". */
  readonly belongingPrepositions: ReadonlySet<string>;
  /** What somebody is of a body, beside titles and what else people are: "the head of the Harbour Trust". */
  readonly belongingNouns: ReadonlySet<string>;
  /** Open what somebody is, behind a name: "Moss, *the* baker", "Moss is *a* baker". */
  readonly appositionArticles: ReadonlySet<string>;
  /** Before the members of a party these say which of them: "House Republicans". */
  readonly chambers: ReadonlySet<string>;
  /** Between a name and what its bearer is: "Moss is a baker". */
  readonly copulas: ReadonlySet<string>;
  /** The same of what somebody was not before: "Moss became the mayor". */
  readonly becomingVerbs: ReadonlySet<string>;
  /** Join the members of a source. */
  readonly joints: ReadonlySet<string>;
  /** No noun phrase goes on over these. */
  readonly phraseEnds: ReadonlySet<string>;
  /** Nor does what is said of somebody beside a name, beside determiners, verbs and the like. */
  readonly descriptionEnds: ReadonlySet<string>;
  /** Behind a noun these say when, and are no part of it: "the statement earlier", "the poll last week". */
  readonly timeAdverbs: ReadonlySet<string>;
  /** Forms of verbs that tell that somebody asks, and so does not answer. */
  readonly askingForms: ReadonlySet<string>;
  /** Forms of verbs of whoever hears, and does not say: "Moss received reports that", "the court heard that". */
  readonly receivingForms: ReadonlySet<string>;
  /** Forms of verbs that have whoever is spoken to right behind: "he told Moss". */
  readonly tellingForms: ReadonlySet<string>;
  /** Begin family names that go on with a capital: "McRoe", "LaRoe". Case matters. */
  readonly surnamePrefixes: ReadonlySet<string>;
  /** Endings of nouns for people by what they are: "Kaldrians", "Hispanics", "Latinos". */
  readonly peopleEndings: readonly string[];
  /** Nouns with these endings mean one though they end as plurals do: "politics", "the news". */
  readonly singularEndings: readonly string[];
  /** Nouns that tell a person's gender, beside titles and endings: "the father", "the actress". */
  readonly genderOfNoun: ReadonlyMap<string, 'he' | 'she'>;
  /** Endings of nouns that tell a person's gender, the longer before those that it ends with: "congresswoman". */
  readonly genderOfEnding: ReadonlyMap<string, 'he' | 'she'>;
}
