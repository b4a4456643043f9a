import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, isInside } from '../../../text/span.ts';
import type { Block, Layers, ReadableText } from '../../layers/layers.ts';
import { withoutLastStop } from '../../segment/without-last-stop.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { measureSpeech } from './measure-speech.ts';

type BlockLayers = Pick<Layers, 'blocks' | 'sentences' | 'quotations' | 'tokens'>;

/**
 * "Edda Flint put it like this:" and paragraphs without quotation marks, of which the model takes the first sentence: all of the first one
 * is hers, and those behind as far as she goes on to speak. What she says there of herself is reported by it. Nobody else may be cited.
 */
export function extendAnnounced(
  document: ReadableText,
  layers: BlockLayers,
  attributions: readonly RawAttribution[],
): RawAttribution[] {
  const { blocks } = layers;
  const blockAt = (at: number) => findFirstEndingAfter(blocks, at);
  const told = new Set(
    attributions
      .filter((one) => one.via === null && one.act === 'speech' && !isOwn(document, one))
      .flatMap(({ cue }) => cue.map(([start]) => blockAt(start))),
  );
  const extended = [...attributions];
  for (const [index, attribution] of attributions.entries()) {
    const [first] = attribution.cue;
    const home = first === undefined ? -1 : blockAt(first[0]);
    if (home < 0 || !blocks[home + 1] || told.has(home + 1)) continue;
    if (!isAnnouncing(document.text, layers, attribution, home)) continue;
    const taken = measureSpeech(document, layers, { home, source: attribution.source, isTold: (at) => told.has(at) });
    const spoken = blocks.slice(home + 1, home + 1 + taken).map(({ span }) => span);
    extended[index] = { ...attribution, content: withoutLastStop(document.text, spoken) };
    reportWithin(extended, index, [spoken[0]![0], spoken.at(-1)![1]]);
  }
  return extended;
}

/** "We welcome", "our hope" in what is announced: said there, and no statement beside it. */
function reportWithin(attributions: RawAttribution[], reporter: number, [start, end]: Span): void {
  for (let at = reporter + 1; at < attributions.length; at++) {
    const { via, cue } = attributions[at]!;
    const [first] = cue;
    if (first === undefined || first[0] >= end) break;
    if (via === null && first[0] >= start) attributions[at] = { ...attributions[at]!, via: reporter };
  }
}

const isOwn = ({ text, language }: ReadableText, { source: [source] }: RawAttribution): boolean =>
  source !== undefined && language.reportingWords.ownSources.has(text.slice(...source).toLowerCase());

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
