import type { ApplyContext } from './apply-context.ts';
import { survivorOf } from './join-items.ts';
import type { DraftItem, DraftLayer } from './review-draft.ts';

/** What pointed to an item that was joined into another points to that one, and nothing comes to report itself. */
export function followJoins(context: ApplyContext): void {
  const { layers } = context.draft;
  if (context.hasJoined) {
    const statement = createFollower(layers.statements as unknown as DraftLayer);
    const actor = createFollower(layers.actors as unknown as DraftLayer);
    const all = (ids: readonly string[]) => [...new Set(ids.map((id) => actor(id)))];
    for (const each of layers.statements.items) {
      const via = each.item.via === null ? null : statement(each.item.via);
      each.item = { ...each.item, via: via === each.item.id ? null : via, speakers: all(each.item.speakers) };
    }
    for (const each of layers.actors.items) {
      const { standsFor } = each.item;
      if (standsFor === null) continue;
      const owner = actor(standsFor);
      each.item = { ...each.item, standsFor: owner === each.item.id ? null : owner };
    }
    for (const each of layers.claims.items) {
      const { statement: owner, actors } = each.item;
      each.item = { ...each.item, statement: owner === null ? null : statement(owner), actors: all(actors) };
    }
    for (const each of layers.quantities.items) {
      if (each.item.statement !== null) each.item = { ...each.item, statement: statement(each.item.statement) };
    }
    for (const each of layers.polls.items) {
      if (each.item.askedBy !== null) each.item = { ...each.item, askedBy: actor(each.item.askedBy) };
    }
  }
  if (context.hasJoined || context.hasNewChains) breakCircles(layers.statements);
}

function createFollower(layer: DraftLayer): (id: string) => string {
  return (id) => {
    const item = layer.byId.get(id);
    return item ? survivorOf(item).item.id : id;
  };
}

/** A chain of who reports whom ends with the text. Where people closed it to a circle, the last link they made is cut. */
function breakCircles({ items, byId }: DraftLayer<'statements'>): void {
  const walked = new Map<DraftItem<'statements'>, number>();
  for (const [walk, first] of items.entries()) {
    const path: DraftItem<'statements'>[] = [];
    let at: DraftItem<'statements'> | undefined = first;
    while (at && !walked.has(at)) {
      walked.set(at, walk);
      path.push(at);
      at = at.item.via === null ? undefined : byId.get(at.item.via);
    }
    if (!at || walked.get(at) !== walk) continue;
    const circle = path.slice(path.indexOf(at));
    const touched = circle.filter((each) => each.item.via !== each.base.via);
    const cut = touched.sort((a, b) => (a.review?.entries.at(-1) ?? 0) - (b.review?.entries.at(-1) ?? 0)).at(-1);
    if (cut) cut.item = { ...cut.item, via: null };
  }
}
