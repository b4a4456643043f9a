import type { Span } from '../../schema/span.ts';
import type { Statement } from '../../schema/statement.ts';
import { isInside } from '../../text/span.ts';

/** Does a statement say who says these words, from outside of them? What is said within them is their speaker's: “He says what he thinks.” */
export const isFraming = ({ cue, source }: Pick<Statement, 'cue' | 'source'>, spans: readonly Span[]): boolean =>
  ![...cue, ...source].some((piece) => spans.some((span) => isInside(piece, span)));
