import { isInside } from '../../text/span.ts';
import type { CheckView } from '../view.ts';
import type { Quote } from './list-quotes.ts';

/** Does the draft say who says it: by a name, by words for somebody, or by its form? */
export const isGiven = ({ statements, span }: Quote, { record: { turns } }: CheckView): boolean =>
  statements.some(
    ({ speakers, sourceName, source }) => speakers.length > 0 || sourceName !== null || source.length > 0,
  ) || turns.some((turn) => isInside(span, turn.span));
