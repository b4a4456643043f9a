import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Layers } from '../../layers/layers.ts';
import { isSaidAgain, MOST_HEADLINES, MOST_STATEMENTS } from '../../segment/said-again.ts';
import type { RawAttribution } from '../raw-attribution.ts';

/**
 * Quotations in headlines whose words somebody says in the text below, as statements without a source: ‘It was like a horror film’: Village
 * fears goose. What the headline quotes and nobody says may be a title, or a slogan.
 */
export function readHeadlineQuotations(
  text: string,
  { blocks, quotations }: Pick<Layers, 'blocks' | 'quotations'>,
  attributions: readonly RawAttribution[],
): RawAttribution[] {
  const taken = attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  const said = attributions.filter(({ via, source }) => via === null && source.length > 0).slice(0, MOST_STATEMENTS);
  const isFree = (span: Span) => !taken.some((other) => other[0] < span[1] && span[0] < other[1]);
  return quotations
    .filter(({ span }) => blocks[findFirstEndingAfter(blocks, span[0])]?.kind === 'heading')
    .slice(0, MOST_HEADLINES)
    .filter(({ span, inner }) => isFree(span) && said.some(({ content }) => isSaidAgain(text, [inner], content)))
    .map(({ span }) => ({
      by: 'attributions/headlines',
      source: [],
      cue: [],
      content: [span],
      act: 'speech',
      polarity: 'affirmed',
      contentPolarity: 'affirmed',
      via: null,
      confidence: null,
    }));
}
