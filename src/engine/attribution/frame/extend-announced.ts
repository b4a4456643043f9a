import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, isInside } from '../../../text/span.ts';
import type { Block, Layers } from '../../layers/layers.ts';
import { withoutLastStop } from '../../segment/without-last-stop.ts';
import type { RawAttribution } from '../raw-attribution.ts';

type BlockLayers = Pick<Layers, 'blocks' | 'sentences' | 'quotations'>;

/**
 * "Edda Flint put it like this:" and a paragraph without quotation marks, of which the model takes the first sentence: all of that
 * paragraph is hers. A plain text does not say where such a quotation ends, so a second paragraph is never taken, nor one in which
 * somebody else is cited.
 */
export function extendAnnounced(
  text: string,
  layers: BlockLayers,
  attributions: readonly RawAttribution[],
): RawAttribution[] {
  const { blocks } = layers;
  const blockAt = (at: number) => findFirstEndingAfter(blocks, at);
  const told = new Set(
    attributions
      .filter(({ via, act }) => via === null && act === 'speech')
      .flatMap(({ cue }) => cue.map(([start]) => blockAt(start))),
  );
  return attributions.map((attribution): RawAttribution => {
    const [first] = attribution.cue;
    const home = first === undefined ? -1 : blockAt(first[0]);
    const next = blocks[home + 1];
    if (home < 0 || !next || !isAnnouncing(text, layers, attribution, home) || told.has(home + 1)) return attribution;
    return { ...attribution, content: withoutLastStop(text, [next.span]) };
  });
}

/** Does its sentence end its paragraph with a colon, and what it reports open the next one, without marks? */
function isAnnouncing(text: string, layers: BlockLayers, attribution: RawAttribution, home: number): boolean {
  const { source, cue, content, act, via } = attribution;
  const [lead, next] = [layers.blocks[home]!, layers.blocks[home + 1]!];
  const last = layers.sentences[lead.sentences[1] - 1];
  const [first] = content;
  if (act !== 'speech' || via !== null || !source.length || !first || !last) return false;
  if (text[lead.span[1] - 1] !== ':' || next.kind !== 'paragraph' || cue[0]![0] < last.span[0]) return false;
  const isInNext = content.every((span) => isInside(span, next.span));
  return isInNext && !isMarked(layers.quotations, next, first) && !hasWords(text, [next.span[0], first[0]]);
}

/** Does a quotation of the paragraph begin before what is said, or with it? */
function isMarked(quotations: BlockLayers['quotations'], { span }: Block, [start]: Span): boolean {
  const quotation = quotations[findFirstEndingAfter(quotations, span[0])];
  return quotation !== undefined && quotation.span[0] <= start;
}

const hasWords = (text: string, span: Span): boolean => /[\p{L}\p{N}]/u.test(text.slice(...span));
