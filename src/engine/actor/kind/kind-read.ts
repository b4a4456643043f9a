import type { ActorKind } from '../../../schema/actor.ts';
import type { NameKind } from '../../layers/model-readings.ts';
import type { NameMention } from '../name/name-mention.ts';

/** What most mentions of a name are, as the model reads them; null where only rules found them. */
export function kindRead(mentions: readonly NameMention[]): ActorKind | null {
  const counts = new Map<NameKind, number>();
  for (const { kind } of mentions) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  let best: ActorKind | null = null;
  let most = 0;
  for (const [kind, count] of counts) if (count > most) [best, most] = [kind, count];
  return best;
}
