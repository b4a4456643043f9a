import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter, isInside } from '../../text/span.ts';
import { createComponent } from '../layers/component.ts';
import type { Claim, Layers } from '../layers/layers.ts';
import { isProposition } from './is-proposition.ts';
import { listOwnClaims } from './own-claims.ts';

type RawClaim = Pick<Claim, 'spans' | 'statement'>;

/** One claim for every content of an outermost statement, and one for every sentence in the document's own voice, with what it speaks of. */
export const claims = createComponent({
  name: 'claims',
  requires: [
    'blocks',
    'sentences',
    'tokens',
    'words',
    'quotations',
    'statements',
    'quantities',
    'timexes',
    'actors',
    'worth',
  ],
  provides: ['claims'],
  run(document, layers) {
    const own = listOwnClaims(document, layers).map((span) => ({ spans: [span], statement: null }));
    const found = [...contentClaims(layers), ...own].sort((a, b) => a.spans[0]![0] - b.spans[0]![0]);
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

/** What an inner statement says, the one that reports it says as well. */
const contentClaims = ({ statements, ...layers }: Pick<Layers, 'statements' | 'sentences' | 'words'>): RawClaim[] =>
  statements
    .filter(({ via, content }) => via === null && isProposition(layers, content))
    .map(({ id, content }) => ({ spans: content, statement: id }));

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
