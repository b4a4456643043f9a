import type { Quotation, Sentence } from '../../src/engine/layers/layers.ts';
import { classOfAsked, listPairFeatures, listPairs } from '../../src/engine/reference/pair-features.ts';
import { describeMentions } from '../../src/engine/reference/reference-mention.ts';
import type { Span } from '../../src/schema/span.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';
import type { LabelledText } from './labelled-text.ts';

export const WORD_CLASSES = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ');

const english = await loadEnglish();

type Touched = (spans: readonly Span[]) => number[];

/** By piece its class (-1 unknown), its tag of a base phrase (0 outside, 1 begins, 2 goes on), and whether it is of the phrase's head. */
export function prepareGrammar({ words, phrases }: LabelledText, touched: Touched, count: number) {
  if (!words || !phrases) return {};
  const classes = new Array<number>(count).fill(-1);
  const tags = new Array<number>(count).fill(0);
  const heads = new Array<number>(count).fill(0);
  // a piece that two words share is of the word that has its first character
  for (const [start, end, upos] of words.toReversed())
    for (const piece of touched([[start, end]])) classes[piece] = WORD_CLASSES.indexOf(upos);
  for (const [start, end, headStart, headEnd] of phrases) {
    touched([[start, end]]).forEach((piece, place) => {
      tags[piece] = place === 0 ? 1 : 2;
    });
    for (const piece of touched([[headStart, headEnd]])) heads[piece] = 1;
  }
  return { classes, phrases: tags, heads };
}

interface View {
  readonly text: string;
  readonly toView: (span: Span) => Span;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/**
 * Mentions by their first and last piece and cluster; of those asked their class, and whom they may mean with the features of the pair as
 * a sum of powers of two.
 */
export function prepareReferences({ mentions, asked }: LabelledText, touched: Touched, view: View) {
  if (!mentions) return {};
  const places = mentions.map(({ span, head, isName }) => ({
    span: view.toView(span),
    head: view.toView(head),
    isName,
  }));
  const described = describeMentions(view.text, places, view, english);
  const pairs = listPairs(described);
  const indices = new Map(described.map((each, index) => [each, index]));
  const wanted = asked && new Set(asked);
  return {
    mentions: mentions.map(({ span, cluster }) => {
      const pieces = touched([span]);
      return [pieces[0] ?? -1, pieces.at(-1) ?? -1, cluster] as const;
    }),
    asked: described.flatMap((mention, index) => {
      const form = classOfAsked(mention);
      if (form < 0 || mentions[index]!.cluster === null || (wanted && !wanted.has(index))) return [];
      const candidates = pairs[index]!.map(
        (pair) =>
          [indices.get(pair.candidate)!, listPairFeatures(pair).reduce((sum, bit) => sum + 2 ** bit, 0)] as const,
      );
      return [{ mention: index, form, candidates }];
    }),
  };
}
