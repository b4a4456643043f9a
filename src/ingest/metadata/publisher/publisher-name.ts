/** A name that a place of the page gives to who publishes it, and how far that place is trusted. */
export interface PublisherName {
  readonly name: string;
  readonly trust: number;
  /** Which place gave it; two names from one place do not bear each other out. */
  readonly place: string;
}
