import type { Span } from '../schema/span.ts';
import { sliceAll } from '../text/span.ts';

/** What a question finds, and what a stance is judged of: the content of one statement, or one sentence in which nobody else speaks. Never a paragraph. */
export interface Passage {
  /** The record's id. */
  readonly document: string;
  /** Whose content it is, by id; null in the document's own voice. */
  readonly statement: string | null;
  readonly spans: readonly Span[];
  /** Its pieces, joined by a space. */
  readonly words: string;
  /** Ids of the actors who say it, as in the record; none in the document's own voice, and where nobody is known. */
  readonly actors: readonly string[];
  /** What to call who says it: the actors' names, else what the text calls its source; null in the document's own voice, and where there is no word for it. */
  readonly actorName: string | null;
  /** The words that say it is attributed; "" where there are none. */
  readonly cue: string;
  /** When it was said, as coarse as the text tells it; null where nothing does. */
  readonly day: string | null;
  /** The sentences that it stands in, as one piece of the text. */
  readonly sentence: string;
  /** The sentence before these, of the same block; "" where there is none. */
  readonly before: string;
  /** Names of the actors that its words refer to, by pronouns too, and of the states that seats of government stand for; each once. */
  readonly named: readonly string[];
  /** Whether its statement is folded away. */
  readonly isMinor: boolean;
}

/** A passage without the words of the text, as a store keeps it. */
export type RawPassage = Omit<Passage, 'document' | 'words' | 'sentence' | 'before'> & {
  readonly sentence: Span;
  readonly before: Span | null;
};

/** What a passage has to tell of itself for its document to be read. */
export type AskedPassage = Pick<Passage, 'document' | 'actors' | 'named'>;

export const completePassage = (raw: RawPassage, document: string, text: string): Passage => ({
  ...raw,
  document,
  words: sliceAll(text, raw.spans),
  sentence: text.slice(...raw.sentence),
  before: raw.before ? text.slice(...raw.before) : '',
});
