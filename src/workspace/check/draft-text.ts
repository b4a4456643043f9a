/** A text that is checked before it is anywhere. */
export interface DraftText {
  readonly text: string;
  readonly format: 'text' | 'markdown';
  readonly publishedAt?: string;
  /** Ids of documents that it is held against, as sources. */
  readonly against?: readonly string[];
  /** Only these rules, by id. */
  readonly only?: readonly string[];
}
