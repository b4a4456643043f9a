/** A public body by what it is and whose it is: the defence ministries of two states are two bodies. */
export interface BodyName {
  /** What it is, however it is put: "foreign ministry". */
  readonly key: string;
  /** The state's or place's name; null where the text leaves it open. */
  readonly owner: string | null;
  /** Body and owner as the text puts them together: "Kaldria’s Defence Ministry"; null where it does not. */
  readonly name: string | null;
}
