/** What found it: a head of the model ("reader-en/statements"), or a part of a component ("attributions/frames"). */
export interface FoundBy {
  readonly by: string;
}

/** By what a quotation was found that is not of whoever speaks beside it: nobody before goes on with it. */
export const ASKED_IN_DIALOGUE = 'attributions/dialogue';
