export interface VerbForms {
  /** "Send" and "sent": past forms that no ending makes. */
  readonly irregularPasts: ReadonlyMap<string, string>;
  /** "Have" and "has": forms of the third person that no ending makes. */
  readonly irregularPresents: ReadonlyMap<string, string>;
  /** "Lie": two verbs with one base, and the past forms that are of no other verb. */
  readonly ambiguousPasts: ReadonlyMap<string, readonly string[]>;
  /** Bases that are participles too: "cut", "become". */
  readonly unchangedParticiples: ReadonlySet<string>;
  /** Longer verbs that double their last letter: "permitted". */
  readonly doublingVerbs: ReadonlySet<string>;
  /** What one syllable ends in that doubles its last letter: "planned". */
  readonly doubledEnding: RegExp;
  /** Bases that are verbs and nothing else, beside the verbs that stand around figures: "overrule". */
  readonly bareVerbs: ReadonlySet<string>;
  /** Bases that are verbs far more often than nouns: "stop", "help". */
  readonly mostlyVerbs: ReadonlySet<string>;
  /** Bases that are nouns too, beside the verbs that stand around figures: "bomb". */
  readonly nounVerbs: ReadonlySet<string>;
  /** Adjectives that no ending tells, beside those around figures: "guilty". */
  readonly furtherAdjectives: ReadonlySet<string>;
}
