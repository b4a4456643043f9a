/** What stands beside and inside names and tells what they are: whose body, a firm, a unit of an army, another name. */
export interface NameShapes {
  /** Between a body and whose it is: "the Defence Ministry *of* Kaldria". */
  readonly ownerPrepositions: ReadonlySet<string>;
  /** Of bodies, those that a state has and a leader has not: "Kaldria’s Supreme *Court*". */
  readonly stateBodies: ReadonlySet<string>;
  /** Before the name that somebody bore before: "Lena Brook (*née* Hart)". */
  readonly formerNameWords: readonly string[];
  /** Before the name that somebody bears now: "Ilse Quist, *now* Ilse Norden,". */
  readonly presentNameWords: readonly string[];
  /** Of these, those that open a sentence: "*Born* Ilse Quist, Ilse Norden never liked the sea". */
  readonly bornWords: readonly string[];
  /** Before a short form of the name beside it: "the Federal Office of Inland Ports, *or* FOIP,". */
  readonly shortFormWords: readonly string[];
  /** Before another name of the same person or body: "Jon Moss, *also known as* Milo Roe,". */
  readonly otherNameWords: readonly string[];
  /** Say in the name of a firm what it does or is, and are left out of its short name: "Elson *Capital*", "Marlow *Brewing Company*". */
  readonly firmWords: ReadonlySet<string>;
  /** Behind a name, alone or with "and", they make a firm's of it: "Lindqvist & *Partners*", "Moss *Inc*". Case matters. */
  readonly companyTails: ReadonlySet<string>;
  readonly andWords: readonly string[];
  /** Services that two places share in one name: "Avon and Wexholm *Police*". In lower case. */
  readonly sharedServices: ReadonlySet<string>;
  /** Units of armies, which go by a number: "the 3rd *Brigade*". In lower case. */
  readonly unitNouns: ReadonlySet<string>;
  /** The same, where the noun has a capital: other things have these names too. */
  readonly largeUnitNouns: ReadonlySet<string>;
  /** Between the number and the noun: "12th *Separate Mechanised* Brigade". */
  readonly unitQualifiers: ReadonlySet<string>;
  readonly unitNumerals: readonly string[];
  /** Institutions that go by a number behind their name: "*School* No. 14". */
  readonly numberedInstitutions: readonly string[];
  readonly numberWords: readonly string[];
  /** Offices that are for something: "*minister* for Women and Equalities". */
  readonly portfolioOffices: readonly string[];
  /** Those at the head of what may be two things in one: "head of Finance and Wealth". */
  readonly sectionHeads: readonly string[];
  /** Of these, those that are for nobody by name. */
  readonly ministerWords: readonly string[];
  readonly portfolioPrepositions: readonly string[];
  /** What they are for, beside the topics of public bodies. In lower case. */
  readonly portfolioWords: ReadonlySet<string>;
  /** With "the" alone these name no body: "members of the *Party*". In lower case. */
  readonly bareBodies: ReadonlySet<string>;
  /** A name that ends with one of these is a document's or a plan's, and nobody's: "the National Port *Plan*". In lower case. */
  readonly documentNouns: ReadonlySet<string>;
  /** Letters for what there are many of: "the *NGO*", "an *MoU*". As written. */
  readonly commonLetters: ReadonlySet<string>;
  /** Peoples and faiths in the plural, whom no state's name tells: "*Kurds*", "*Hindus*". In lower case. */
  readonly peoples: ReadonlySet<string>;
  /** With a capital, and still no actor: "*God* knows". In lower case. */
  readonly unnamedPowers: ReadonlySet<string>;
  /** Bodies of states that are called by letters that mean nothing else: "the *UN* climate talks". As written. */
  readonly bodiesOfStates: ReadonlySet<string>;
  /** Behind a place's name, with a small letter, they tell what it is and are no part of it: "Halen *city*", "Tarn *district*". */
  readonly smallPlaceNouns: ReadonlySet<string>;
  /** Between a body and what it is about: "Inquiry *into* Port Safety". In lower case. */
  readonly topicPrepositions: ReadonlySet<string>;
  /** Ends a word for what is done or thought, and nobody's name: "Dredg*ing*". */
  readonly topicEnding: RegExp;
}
