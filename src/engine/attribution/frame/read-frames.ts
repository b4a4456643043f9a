import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Block, Layers, ReadableText } from '../../layers/layers.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import type { Frame } from './frame.ts';
import { readCaptions } from './read-captions.ts';

type FrameLayers = Pick<Layers, 'blocks' | 'quotations' | 'nameReadings' | 'rawTurns'>;

/**
 * Statements that the form of a paragraph tells without a verb, which are rare in the corpus that the model learnt from: quotations
 * under the name of their speaker, as in press releases and fact boxes, and titles of interviews.
 */
export function readFrames(document: ReadableText, layers: FrameLayers): RawAttribution[] {
  const taken = new Set(layers.rawTurns.flatMap(({ span }) => blocksIn(layers.blocks, span)));
  const titled = readInterviewTitle(document, layers);
  if (titled) taken.add(layers.blocks[0]!);
  const captions = readCaptions(document, layers, (block) => taken.has(block));
  return [...(titled ? [titled] : []), ...captions].map(createFrame);
}

function blocksIn(blocks: readonly Block[], [start, end]: Span): readonly Block[] {
  const first = findFirstEndingAfter(blocks, start);
  let last = first;
  while (last < blocks.length && blocks[last]!.span[0] < end) last++;
  return blocks.slice(first, last);
}

/** "‘I practise to forget’: an interview with Irsa Molin": whose words an interview's title quotes. */
function readInterviewTitle({ text, language }: ReadableText, { blocks, quotations }: FrameLayers): Frame | null {
  const [title] = blocks;
  const quotation = title && quotations[0];
  if (!quotation || quotation.span[0] !== title.span[0] || quotation.span[1] >= title.span[1]) return null;
  const end = quotation.span[1];
  const { mark, name } = language.textForms.interviewTitle.exec(text.slice(end, title.span[1]))?.groups ?? {};
  if (!mark || !name) return null;
  const signAt = end + mark.length - 1;
  return {
    source: [title.span[1] - name.length, title.span[1]],
    mark: [signAt, signAt + 1],
    content: [quotation.span],
  };
}

const createFrame = ({ source, mark, content }: Frame): RawAttribution => ({
  by: 'attributions/frames',
  source: [source],
  cue: [mark],
  content,
  act: 'speech',
  polarity: 'affirmed',
  contentPolarity: 'affirmed',
  via: null,
  confidence: null,
});
