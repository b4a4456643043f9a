export interface RoleWords {
  /** Between a name and an office: "Ada Moss is interior minister". */
  readonly copulas: ReadonlySet<string>;
  /** Before a name they say that its bearer may not hold the office: "if Ada Moss was president". */
  readonly conditions: ReadonlySet<string>;
  /** Between a copula and an office: "was elected president". */
  readonly appointments: ReadonlySet<string>;
  /** Among the words of an office they say that it is none: "was never a minister". */
  readonly denials: ReadonlySet<string>;
  /** End an office that a copula tells: "is president and …". */
  readonly predicateEnds: ReadonlySet<string>;
  /** Go on with an office: "minister of trade", "envoy for Kaldria", "professor at Wexholm". */
  readonly officePrepositions: ReadonlySet<string>;
  /** Words that no office holds: it ends before them. */
  readonly boundaries: ReadonlySet<string>;
  /** Words that close an office beside a name without a comma: "Ada Moss, the minister who …". */
  readonly appositionEnds: ReadonlySet<string>;
  /** Before an office, and no part of it: "then minister". */
  readonly officeAdverbs: ReadonlySet<string>;
  /** Tell that words beside a name are a clause, and no office. */
  readonly clauseWords: ReadonlySet<string>;
}
