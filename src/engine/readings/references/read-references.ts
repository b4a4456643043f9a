import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Quotation, ReadableText, Sentence } from '../../layers/layers.ts';
import type { ReferenceReading } from '../../layers/model-readings.ts';
import type { PieceScores } from '../../model/piece-scores.ts';
import type { PieceSequence } from '../../model/piece-sequence.ts';
import type { ReferenceTables } from '../../model/reader-model.ts';
import { classOfAsked, listPairFeatures, listPairs, type ReferencePair } from '../../reference/pair-features.ts';
import { describeMentions, type MentionPlace, type ReferenceMention } from '../../reference/reference-mention.ts';

/** The scores of each piece that tell references. */
export interface ReferenceScores {
  readonly anaphor: PieceScores;
  readonly antecedent: PieceScores;
  readonly refer: PieceScores;
}

/** Candidates that are less likely are not told. */
const LEAST = 0.02;

/**
 * Whom or what pronouns, relatives and descriptions mean: for each how likely it is which mention before it, or nothing named before, or no
 * person or thing at all. A mention-ranking model (Wiseman et al., 2015; Lee et al., 2017) over vectors that each window gives by itself,
 * with a table of weights for what the text tells of a pair.
 */
export function readReferences(
  { text, language }: ReadableText,
  sequence: PieceSequence,
  scores: ReferenceScores,
  tables: ReferenceTables,
  places: readonly MentionPlace[],
  layers: { readonly sentences: readonly Sentence[]; readonly quotations: readonly Quotation[] },
): ReferenceReading[] {
  const mentions = describeMentions(text, places, layers, language);
  const meanOf = (part: PieceScores, { span }: ReferenceMention) => meanOfPieces(part, sequence, span);
  const antecedents = new Map<ReferenceMention, Float64Array | null>();
  const antecedentOf = (mention: ReferenceMention) => {
    if (!antecedents.has(mention)) antecedents.set(mention, meanOf(scores.antecedent, mention));
    return antecedents.get(mention)!;
  };
  const pairs = listPairs(mentions);
  return mentions.flatMap((mention, index): ReferenceReading[] => {
    const form = classOfAsked(mention);
    const own = form < 0 ? null : meanOf(scores.anaphor, mention);
    const alone = form < 0 ? null : meanOf(scores.refer, mention);
    if (!own || !alone) return [];
    const score = (pair: ReferencePair): number => {
      const theirs = antecedentOf(pair.candidate);
      const told = listPairFeatures(pair).reduce((sum, feature) => sum + tables.pair[form]![feature]!, 0);
      return theirs ? told + dot(own, theirs) : Number.NEGATIVE_INFINITY;
    };
    const all = [...pairs[index]!.map(score), ...tables.alone[form]!.map((bias, which) => bias + alone[which]!)];
    const likelihoods = softmax(all);
    const [unnamed = 0, nothing = 0] = likelihoods.slice(-2);
    const candidates = pairs[index]!.map(({ candidate: { span, form: theirs } }, at) => ({
      span,
      isName: theirs === 'name',
      probability: likelihoods[at]!,
    })).filter(({ probability }) => probability >= LEAST);
    return [{ span: mention.span, candidates, unnamed, nothing }];
  });
}

/** The mean over the pieces of a span; null where it has none. */
function meanOfPieces(scores: PieceScores, { pieces }: PieceSequence, [start, end]: Span): Float64Array | null {
  const first = findFirstEndingAfter(pieces, start);
  let sum: Float64Array | null = null;
  let at = first;
  for (; at < pieces.length && pieces[at]!.span[0] < end; at++) {
    const row = scores.at(at);
    sum ??= new Float64Array(row.length);
    for (let column = 0; column < row.length; column++) sum[column]! += row[column]!;
  }
  return sum?.map((value) => value / (at - first)) ?? null;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
