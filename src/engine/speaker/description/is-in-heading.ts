import type { Span } from '../../../schema/span.ts';
import { type SpeakerContext, sentenceAt } from '../speaker-context.ts';

/** Headlines leave out articles: "Governor endorses Moss". */
export function isInHeading(source: Span, context: Pick<SpeakerContext, 'layers'>): boolean {
  const { sentences, blocks } = context.layers;
  return blocks[sentences[sentenceAt(context, source[0])]!.block]!.kind === 'heading';
}
