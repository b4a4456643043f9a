import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Layers } from '../../layers/layers.ts';
import { withoutLastStop } from '../../segment/without-last-stop.ts';
import type { RawAttribution } from '../raw-attribution.ts';

type BlockLayers = Pick<Layers, 'blocks' | 'sentences' | 'quotations'>;

/**
 * "Edda Flint put it like this:" and a paragraph without marks, of which the model takes the first sentence: all of that one
 * paragraph is hers. Where such a quotation ends a plain text does not say, so that no second paragraph is taken; and none in
 * which somebody else is cited.
 */
export function extendAnnounced(
  text: string,
  layers: BlockLayers,
  drafts: readonly RawAttribution[],
): RawAttribution[] {
  const { blocks } = layers;
  const blockAt = (at: number) => findFirstEndingAfter(blocks, at);
  const told = new Set(
    drafts
      .filter(({ via, act }) => via === null && act === 'speech')
      .flatMap(({ cue }) => cue.map(([start]) => blockAt(start))),
  );
  return drafts.map((draft): RawAttribution => {
    const home = draft.cue[0] === undefined ? -1 : blockAt(draft.cue[0][0]);
    const next = blocks[home + 1];
    if (home < 0 || !next || !isAnnouncing(text, layers, draft, home) || told.has(home + 1)) return draft;
    return { ...draft, content: withoutLastStop(text, [next.span]) };
  });
}

/** Does its sentence end its paragraph with a colon, and what it reports open the next one, without marks? */
function isAnnouncing(
  text: string,
  { blocks, sentences, quotations }: BlockLayers,
  draft: RawAttribution,
  home: number,
) {
  const { source, cue, content, act, via } = draft;
  const [lead, next] = [blocks[home]!, blocks[home + 1]!];
  const last = sentences[lead.sentences[1] - 1];
  const [first] = content;
  if (act !== 'speech' || via !== null || !source.length || !first || !last) return false;
  if (text[lead.span[1] - 1] !== ':' || next.kind !== 'paragraph' || cue[0]![0] < last.span[0]) return false;
  const isInNext = content.every(([start, end]) => next.span[0] <= start && end <= next.span[1]);
  const quotation = quotations[findFirstEndingAfter(quotations, next.span[0])];
  const isMarked = quotation !== undefined && quotation.span[0] <= first[0];
  return isInNext && !isMarked && !/[\p{L}\p{N}]/u.test(text.slice(next.span[0], first[0]));
}
