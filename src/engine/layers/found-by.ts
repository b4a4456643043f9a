/** What found it: a head of the model ("reader-en/statements"), or a part of a component ("attributions/frames"). */
export interface FoundBy {
  readonly by: string;
}
