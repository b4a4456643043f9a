import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter, isInside, isOverlapping, joinSpans } from '../../text/span.ts';
import { createComponent } from '../layers/component.ts';
import type { Claim, Layers, Sentence } from '../layers/layers.ts';

type RawClaim = Pick<Claim, 'spans' | 'statement'>;

/** One claim for every content, and one for every sentence in the document's own voice, with what it speaks of. */
export const claims = createComponent({
  name: 'claims',
  requires: ['blocks', 'sentences', 'tokens', 'statements', 'quantities', 'timexes', 'actors', 'worth'],
  provides: ['claims'],
  run(_document, layers) {
    const found = [...contentClaims(layers), ...ownClaims(layers)].sort((a, b) => a.spans[0]![0] - b.spans[0]![0]);
    const mentions = layers.actors
      .flatMap((actor) => actor.mentions.map(({ span }) => ({ id: actor.id, span })))
      .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
    return {
      claims: found.map((claim, index): Claim => {
        const quantities = idsInside(layers.quantities, claim.spans);
        const actors = idsInside(mentions, claim.spans);
        const timexes = idsInside(layers.timexes, claim.spans);
        const checkworthiness = Math.round(1000 * worthOf(layers, claim.spans)) / 1000;
        return { id: `c${index + 1}`, ...claim, checkworthiness, quantities, timexes, actors };
      }),
    };
  },
});

/** The worth of the sentence most worth checking, of those that hold a part of it: people judged whole sentences. */
function worthOf({ sentences, worth }: Pick<Layers, 'sentences' | 'worth'>, spans: readonly Span[]): number {
  let most = 0;
  for (const [start, end] of spans) {
    for (let at = findFirstEndingAfter(sentences, start); at < sentences.length && sentences[at]!.span[0] < end; at++) {
      most = Math.max(most, worth[at]!);
    }
  }
  return most;
}

const contentClaims = ({ statements }: Pick<Layers, 'statements'>): RawClaim[] =>
  statements.map(({ id, content }) => ({ spans: content, statement: id }));

/** Sentences, and list items and headings that are sentences, of which no statement holds a part. */
function ownClaims({
  sentences,
  statements,
  blocks,
  tokens,
}: Pick<Layers, 'sentences' | 'statements' | 'blocks' | 'tokens'>): RawClaim[] {
  const taken = joinSpans(statements.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]));
  const isOwn = (sentence: Sentence) => {
    const next = taken[findFirstEndingAfter(taken, sentence.span[0])];
    return !next || !isOverlapping(next.span, sentence.span);
  };
  return sentences
    .filter(
      (sentence) => blocks[sentence.block]!.kind !== 'heading' && isAssertion(sentence, tokens) && isOwn(sentence),
    )
    .map(({ span }) => ({ spans: [span], statement: null }));
}

/** A question asserts nothing, and neither does a line of fewer than three words. */
function isAssertion(sentence: Sentence, tokens: Layers['tokens']): boolean {
  const own = tokens.slice(...sentence.tokens);
  return own.at(-1)?.text !== '?' && own.filter(({ kind }) => kind !== 'mark').length >= 3;
}

/** Ids, each once, of the items that lie inside one of the parts. Items are sorted by span. */
function idsInside(items: readonly { readonly id: string; readonly span: Span }[], parts: readonly Span[]): string[] {
  const ids = new Set<string>();
  for (const part of parts) {
    for (let at = findFirstEndingAfter(items, part[0]); at < items.length && items[at]!.span[0] < part[1]; at++) {
      if (isInside(items[at]!.span, part)) ids.add(items[at]!.id);
    }
  }
  return [...ids];
}
