import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Layers, ReadableText } from '../../layers/layers.ts';
import { completeCue } from './complete-cue.ts';
import { completeQuantity } from './complete-quantity.ts';
import { cutCondition } from './cut-condition.ts';
import { cutReversal } from './cut-reversal.ts';
import { keepReservation } from './keep-reservation.ts';
import { placeNegation } from './place-negation.ts';

type MeaningLayers = Pick<Layers, 'sentences' | 'tokens' | 'quotations'>;

export interface Parts {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** The parts of a statement with the words whose absence would turn its meaning round, each in the part that it belongs to. */
export function keepMeaning(document: ReadableText, layers: MeaningLayers, parts: Parts): Parts {
  const { tokens } = layers;
  const whole = completeCue(document, tokens, parts.cue, [...parts.source, ...parts.content]);
  const { cue, content } = placeNegation(document, tokens, { cue: whole, content: parts.content });
  const source = parts.source.map((span) => completeQuantity(document, tokens, span, [...cue, ...content]));
  if (isCompared(document, layers, { source, cue, content })) return { source, cue, content: [] };
  const within = cutCondition(document, layers, cue, content);
  const own = within.map((span) => cutReversal(document, layers, span));
  return { source, cue, content: keepReservation(document, layers, { source, cue, content: own }) };
}

/** "The bridge is not as safe as | Moss says": what she says is the opposite. */
function isCompared({ language }: ReadableText, { tokens }: MeaningLayers, { source, content }: Parts): boolean {
  const last = content.at(-1);
  const next = source[0];
  if (!last || !next) return false;
  const at = findFirstEndingAfter(tokens, last[1] - 1);
  return (
    findFirstEndingAfter(tokens, next[0]) === at + 1 && language.meaningWords.comparisons.has(tokens[at]?.lower ?? '')
  );
}
