import type { Span } from '../../schema/span.ts';
import type { TurnKind } from '../../schema/turn.ts';
import type { FoundBy } from './found-by.ts';

/** A turn before anybody knows which actor speaks in it. */
export interface RawTurn extends FoundBy {
  /** From the first to the last word of what is said. */
  readonly span: Span;
  readonly kind: TurnKind;
  /** Whose it is as the label or the data names it; null where they name nobody. */
  readonly name: string | null;
  /** Where the text names the speaker, beside what is said. */
  readonly label: Span | null;
  /** What is said, in one piece a paragraph, without stage directions. */
  readonly content: readonly Span[];
  /** Marks of the form in front of it or behind, which are nobody's words: the label with its time and colon, "Q." */
  readonly forms: readonly Span[];
}
