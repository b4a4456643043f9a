/** Words by which somebody tells that another's position moved, or that it did not. Phrases are in lower case. */
export interface ShiftWords {
  /** In a cue or before a verb of saying: "no longer says". */
  readonly noLonger: ReadonlySet<string>;
  /** Say by themselves that somebody turned: "u-turn". */
  readonly turns: ReadonlySet<string>;
  /** Verbs of moving, which tell it with a noun of `positions`: "has softened his stance". */
  readonly moves: ReadonlySet<string>;
  /** What somebody has and may change: "his position". */
  readonly positions: ReadonlySet<string>;
  /** Say with such a noun that it did not: "his position remains". */
  readonly stays: ReadonlySet<string>;
  /** Of whoever speaks: "our position", "her mind". */
  readonly own: ReadonlySet<string>;
  /** Of these, those by which whoever speaks means nobody else: "my mind". */
  readonly ownFirst: ReadonlySet<string>;
  /** Right before such a verb it tells of what is wished for: "told him to change his mind". */
  readonly infinitive: string;
  /** Before such a verb these tell of what may come, which is no change yet: "is unlikely to change". */
  readonly open: ReadonlySet<string>;
}
