/** What tells whether the words of a content, by themselves, would say the opposite of what their source says. */
export interface MeaningWords {
  /** Open a condition or a question, in which nothing is said yet: "if Moss says that", "whether she believes". */
  readonly openers: ReadonlySet<string>;
  /** At the beginning of a sentence before the subject they are a condition: "Should Moss say that". */
  readonly conditionalInversions: ReadonlySet<string>;
  /** Behind a negation that opens the sentence they affirm: "not until Friday did she say", "not only did she say". */
  readonly negationLimits: ReadonlySet<string>;
  /** Behind a negated saying it tells when it was said after all: "did not admit until Friday". */
  readonly untilWord: string;
  /** Before the deed that was not done: "would have said", "could have told". */
  readonly unrealModals: ReadonlySet<string>;
  /** "Would | have | said". */
  readonly unrealAuxiliary: string;
  /** The subject of "It was not Moss who said". */
  readonly cleftSubject: string;
  /** Before "what Moss said" they turn it round: "contrary to", "despite". */
  readonly contraryLeads: ReadonlySet<string>;
  /** "Contrary to | what | Moss said". */
  readonly contraryObject: string;
  /** At the end of what is no content but a comparison with it: "not as safe as Moss says", "safer than Moss says". */
  readonly comparisons: ReadonlySet<string>;
  /** Adverbs before a quantity: "almost nobody", "very few". */
  readonly quantityAdverbs: ReadonlySet<string>;
  /** Quantities that are next to none: "few of them believe". */
  readonly smallQuantities: ReadonlySet<string>;
  /** Near the head of a negative source, they name who does say it: "no one but Moss", "none other than Moss". */
  readonly exceptions: ReadonlySet<string>;
  /** Cut off from a source they turn it round: "Not | everybody believes", "Hardly | any farmer". */
  readonly quantityOpeners: ReadonlySet<string>;
  /** Two words each, that negate what stands behind them: "far from convinced". */
  readonly negativePairs: ReadonlySet<string>;
  /** A stand against what the content names: opposes, rejects. Base forms of the lexicon of cues. */
  readonly opposingCues: ReadonlySet<string>;
  /** The same, where "against" stands behind: "warned against". */
  readonly opposingWith: ReadonlySet<string>;
  /** A stand for what the content names, so that its negation is one against it; what is felt of a fact leaves the fact as it is. */
  readonly supportingCues: ReadonlySet<string>;
  /** The law forbids what the content names: "bans". */
  readonly forbiddingCues: ReadonlySet<string>;
  /** In a content it says by itself that nothing is to be done: "barred him from leaving". */
  readonly forbiddingLink: string;
  /** A content that opens with these holds nothing that could be denied: "whether the road is safe". */
  readonly interrogatives: ReadonlySet<string>;
  /** Behind `verdictLead`, or at its beginning, a content says by itself that it is not so: "the charges as baseless". */
  readonly falsehoods: ReadonlySet<string>;
  readonly verdictLead: string;
  /** "Is not aware that it leaks": as far as he knows, it does not. */
  readonly awarenessCues: ReadonlySet<string>;
  /** "Is not aware that it leaks" denies it, "was not aware that it leaked" does not. */
  readonly presentBeForms: ReadonlySet<string>;
  /** "Knew of no leak" and "did not know of any leak" deny it too. */
  readonly anyWords: ReadonlySet<string>;
  /** A content that opens with these is not told: "said nothing about the debts". */
  readonly untoldWords: ReadonlySet<string>;
  /** "Nothing | about". */
  readonly topicLinks: ReadonlySet<string>;
  /** "Did not say that it was shut | but | that it was full". */
  readonly contrastWord: string;
  /** Between that and what was said after all: "but rather that". */
  readonly contrastAdverbs: ReadonlySet<string>;
  /** Open what was said after all. */
  readonly contrastOpeners: ReadonlySet<string>;
  /** Before a reservation: "but only after the vote", "though not before May". */
  readonly reservationLinks: ReadonlySet<string>;
  /** Open a reservation by themselves, and behind such a link. */
  readonly reservationOpeners: ReadonlySet<string>;
  /** Before the clause in which whoever writes takes back what somebody said. */
  readonly reversalMarks: ReadonlySet<string>;
  /** Its first two words: "in reality". */
  readonly reversalOpeners: ReadonlySet<string>;
  /** Open a condition that belongs to what it stands behind: "unless", "provided". */
  readonly conditionOpeners: ReadonlySet<string>;
}
