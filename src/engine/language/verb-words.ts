export interface VerbWords {
  /** "Achieve", "spend": never a noun. */
  readonly sureVerbs: ReadonlySet<string>;
  /** "Achieves", "spends". */
  readonly surePresents: ReadonlySet<string>;
  /** "Rise", "plan": what stands around them tells whether they are verbs. */
  readonly mixedVerbs: ReadonlySet<string>;
  /** "Costs", "plans": plural nouns as often as verbs. */
  readonly mixedPresents: ReadonlySet<string>;
  /** Past forms without "-ed". */
  readonly irregularPasts: ReadonlySet<string>;
  /** Past participles that are no past forms. */
  readonly irregularParticiples: ReadonlySet<string>;
  /** Words that end as past forms do and are none. */
  readonly noPasts: ReadonlySet<string>;
  /** Words that end as participles in "-ing" do and are none. */
  readonly noParticiples: ReadonlySet<string>;
  /** What is done, as a noun: a verb only with an object right behind, as in "spending $5". */
  readonly actionNouns: ReadonlySet<string>;
  /** Adjectives that no ending tells. */
  readonly adjectives: ReadonlySet<string>;
}
