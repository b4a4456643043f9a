import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter, sliceAll } from '../../text/span.ts';
import type { Attribution, Layers, ReadableDocument, SpeakerChoice, Token } from '../layers/layers.ts';
import { type CueForm, describeCueForm } from './cue-form.ts';
import { hasFiniteVerb } from './has-finite-verb.ts';

export type FoldingLayers = Pick<Layers, 'attributions' | 'speakers' | 'blocks' | 'tokens' | 'sentences' | 'words'>;

/** What is seen of a statement when it is weighed whether it stands on a line of its own. */
export interface Candidate {
  readonly attribution: Attribution;
  readonly speaker: SpeakerChoice;
  /** The statement that reports it; null where none does. */
  readonly reporter: Reporter | null;
  /** All of its words, in lower case. */
  readonly source: string;
  readonly cue: CueForm;
  /** Words between spaces. */
  readonly length: number;
  /** The first word of the content, in lower case; "" where it has none. */
  readonly opening: string;
  /** Is something said of something in the content: "that it rained", and not "the rain" or "to rain"? */
  readonly isClause: boolean;
}

interface Reporter {
  readonly attribution: Attribution;
  readonly speaker: SpeakerChoice;
  readonly length: number;
}

/** The statements of a document, in their order. */
export function createCandidates(document: ReadableDocument, layers: FoldingLayers): Candidate[] {
  const { attributions, speakers, tokens } = layers;
  const lengths = attributions.map(({ content }) => lengthOf(document, content));
  return attributions.map((attribution, index): Candidate => {
    const { via, source, cue, content } = attribution;
    const opening = openingOf(tokensIn(tokens, content));
    const words = tokensIn(tokens, cue).map(({ lower }) => lower);
    return {
      attribution,
      speaker: speakers[index]!,
      reporter:
        via === null ? null : { attribution: attributions[via]!, speaker: speakers[via]!, length: lengths[via]! },
      source: sliceAll(document.text, source).toLowerCase(),
      cue: describeCueForm(words, document.language),
      length: lengths[index]!,
      opening,
      isClause: hasFiniteVerb(content, opening, layers, document.language),
    };
  });
}

const lengthOf = ({ text }: ReadableDocument, content: readonly Span[]): number =>
  sliceAll(text, content).split(/\s+/).filter(Boolean).length;

const openingOf = (content: readonly Token[]): string => content.find(({ kind }) => kind === 'word')?.lower ?? '';

/** The tokens of some pieces of the text. */
export const tokensIn = (tokens: readonly Token[], spans: readonly Span[]): Token[] =>
  spans.flatMap(([start, end]) =>
    tokens.slice(findFirstEndingAfter(tokens, start), findFirstEndingAfter(tokens, end - 1) + 1),
  );
