import type { MentionForm } from '../../../schema/actor.ts';
import type { Span } from '../../../schema/span.ts';
import type { FoundBy } from '../../layers/found-by.ts';
import type { NameKind } from '../../layers/model-readings.ts';

/** A name as it stands in the text, with the title before it. */
export interface NameMention extends FoundBy {
  readonly span: Span;
  readonly words: readonly string[];
  readonly title: NameTitle | null;
  /** The word before the name (and before its title), in lower case; "" at the start of a sentence. */
  readonly before: string;
  readonly after: string;
  readonly isInHeading: boolean;
  /** It is the first word of its sentence or quotation, which would have a capital anyway. */
  readonly isOpening: boolean;
  readonly sentence: number;
  /** What it names here, as the model reads it; null where only rules found it. */
  readonly kind: NameKind | null;
}

export interface NameTitle {
  readonly span: Span;
  /** In lower case. */
  readonly words: readonly string[];
}

/** One of an actor's mentions: by its name, or by what a state's people are called. */
export interface GroupedName extends NameMention {
  readonly form: MentionForm;
}
