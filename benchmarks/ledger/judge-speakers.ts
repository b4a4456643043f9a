import type { OnRecord } from '../../src/schema/record.ts';
import type { Span } from '../../src/schema/span.ts';
import { MATCH_JACCARD, matchStatements, tokenize, tokensIn } from '../scorers/score-attribution.mjs';
import { type GoldSpeaker, speakerRight } from '../scorers/score-speakers.mjs';
import type { Verdict } from './tally.ts';

export interface GoldSpoken {
  readonly content: readonly Span[];
  readonly speaker: GoldSpeaker;
}

/**
 * The outermost statements to which a rule gave somebody: right where the gold statement that shares half of its words has that speaker.
 * One that matches no statement is not the speaker's fault, and is not judged.
 */
export function judgeSpeakers(gold: readonly GoldSpoken[], { document, statements, actors }: OnRecord): Verdict[] {
  const tokens = tokenize(document.text);
  const withTokens = <T extends { readonly content: readonly Span[] }>(each: T) => ({
    each,
    content: tokensIn(tokens, each.content),
  });
  const golds = gold.map(withTokens).filter(({ content }) => content.size > 0);
  const outer = statements.filter(({ via }) => via === null).map(withTokens);
  const goldOf = new Map<number, GoldSpoken>();
  for (const { gi, pi } of matchStatements(golds, outer)) {
    if (jaccard(golds[gi]!.content, outer[pi]!.content) >= MATCH_JACCARD) goldOf.set(pi, golds[gi]!.each);
  }
  return outer.flatMap(({ each }, index): Verdict[] => {
    if (!each.speakers.length || each.speakerBy === null) return [];
    const match = goldOf.get(index);
    const chosen = each.speakers.map((id) => actors.find((actor) => actor.id === id)!);
    return [{ rule: each.speakerBy, isRight: match ? speakerRight(match.speaker, chosen) : null }];
  });
}

function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const token of one) if (other.has(token)) shared++;
  return shared / (one.size + other.size - shared);
}
