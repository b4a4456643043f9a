import { findFirstEndingAfter } from '../../../text/span.ts';
import type { SourceMention } from './source-mention.ts';

/** Where an actor was last named before a place; -1 if only behind it. */
export function createLastPlaceSearch(mentions: readonly SourceMention[]): (id: string, position: number) => number {
  let byActor: Map<string, SourceMention[]> | undefined;
  return (id, position) => {
    byActor ??= sortByActor(mentions);
    const own = byActor.get(id) ?? [];
    return own[findFirstEndingAfter(own, position) - 1]?.span[0] ?? -1;
  };
}

function sortByActor(mentions: readonly SourceMention[]): Map<string, SourceMention[]> {
  const byActor = new Map<string, SourceMention[]>();
  for (const mention of mentions) {
    const own = byActor.get(mention.actor.id);
    if (own) own.push(mention);
    else byActor.set(mention.actor.id, [mention]);
  }
  return byActor;
}
