import type { MentionForm } from '../../../schema/actor.ts';
import type { Span } from '../../../schema/span.ts';
import type { FoundBy } from '../../layers/found-by.ts';
import type { NameKind } from '../../layers/model-readings.ts';
import type { BodyName } from '../body/body-name.ts';

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
  /** Of a body that every state has: what it is, and whose; absent where the text names none with an owner. */
  readonly body?: BodyName;
  /** What it is here, where somebody of the text has the name of a place; null where nothing tells, absent of most. */
  readonly sense?: 'person' | 'place' | null;
  /** The key of the name beside it of which this is another: "Lena Brook (née Hart)"; absent of most. */
  readonly bearer?: string;
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
