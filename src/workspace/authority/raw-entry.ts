/** An entry of an authority file as it stands there, before it is checked. */
export interface RawEntry {
  /** The line it begins at, from 1. */
  readonly line: number;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly { readonly text: string; readonly from: string | null; readonly to: string | null }[];
}
