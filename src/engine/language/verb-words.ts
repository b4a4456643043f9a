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
  /** What regular past forms and past participles end in. */
  readonly pastEnding: string;
  /** What present participles and gerunds end in. */
  readonly participleEnding: string;
  /** What adverbs made of adjectives end in. */
  readonly adverbEnding: string;
  /** Words that end as adverbs do and are none. */
  readonly noAdverbs: ReadonlySet<string>;
  /** What adjectives end in that no list has: "dangerous", "massive". */
  readonly adjectiveEndings: readonly string[];
  /** "The email shows Arbo sent ten", "it shows that": a clause may follow these at once. */
  readonly showingVerbs: ReadonlySet<string>;
  /** Bases behind which a preposition says where it goes: "runs from", "falls to"; "funds from" are a noun. */
  readonly goingVerbs: ReadonlySet<string>;
  /** Before a participle these make an adjective of it: "closely held firms". */
  readonly attributiveAdverbs: ReadonlySet<string>;
  /** Before a participle behind an article these make an adjective of it, as adverbs in "-ly" do: "the most visited inn". */
  readonly degreeAdverbs: ReadonlySet<string>;
  /** "Due to demand", "thanks to trade": the "to" behind these is a preposition. */
  readonly prepositionalHeads: ReadonlySet<string>;
  /** Words that end as verbs do and are none: "thanks to". */
  readonly noVerbsInPlural: ReadonlySet<string>;
  /** What an object of a verb begins with, beside determiners and numbers: "costs more than". */
  readonly objectStarts: ReadonlySet<string>;
  /** Beside a figure these begin an object too: "holds about 23%". */
  readonly objectStartsBeforeFigures: ReadonlySet<string>;
  /** Auxiliaries with a subject in the singular. */
  readonly singularForms: ReadonlySet<string>;
  /** Auxiliaries with a subject in the plural. */
  readonly pluralForms: ReadonlySet<string>;
  /** A form of a verb and, in brackets, its stem: "plann" of "planned". */
  readonly inflections: RegExp;
}
