import type { Span } from '../../../schema/span.ts';
import type { Actor, Attribution, SpeakerChoice } from '../../layers/layers.ts';
import type { SourceMember } from '../source/read-source.ts';
import type { SourceMention } from '../source/source-mention.ts';
import { chooseActors, type SpeakerContext } from '../speaker-context.ts';
import { findOwnedBefore, type OwnedPlace } from './find-owned-before.ts';
import { findPossessor } from './find-possessor.ts';

/** "the Moss campaign", "Moss's campaign", "her campaign", "the campaign": an organization that goes by its owner's name. */
export function resolveOwnedBody(
  member: SourceMember,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): SpeakerChoice | null {
  const { owner, modifier, words, determiner, span } = member;
  const { ownedOrganizations, indefiniteDeterminers } = context.language.sourceWords;
  const head = words.at(-1)!;
  if (!ownedOrganizations.has(head) || (determiner && indefiniteDeterminers.has(determiner))) return null;
  const named = owner && 'actor' in owner ? owner : modifier;
  if (named) return chooseActors([mentionOwned(span, named, context)], 'owned');
  if (!owner && determiner === 'the' && words.length === 1) {
    const before = findOwnedBefore(head, source, context);
    return before && chooseActors([mentionOwnedBefore(head, before, context)], 'owned-before');
  }
  const possessor = findPossessor(owner, source, attribution, context);
  if (!possessor) return null;
  const actor = context.cast.mention(`${lastWord(possessor.name)} ${head}`, null, 'organization', span);
  return chooseActors([actor], 'owned-by-pronoun');
}

/** The organization of an owner; of a person by one name however it is written: "Moss's campaign" is the "Moss campaign". */
function mentionOwned([, end]: Span, { actor, span }: SourceMention, { text, cast }: SpeakerContext): Actor {
  const owner = text.slice(...span);
  const rest = text.slice(span[1], end);
  const name = actor.kind === 'person' ? `${lastWord(owner)}${rest.replace(/^['’]s?(?=\s)/, '')}` : `${owner}${rest}`;
  return cast.mention(name, text.slice(span[0], end), 'organization', [span[0], end]);
}

/** "the ministry" of "Kaldria's home ministry" is that one, with all its words. */
function mentionOwnedBefore(head: string, { owner, span, isWhole }: OwnedPlace, context: SpeakerContext): Actor {
  if (isWhole) return mentionOwned(span, owner, context);
  const name = context.text.slice(...owner.span);
  const shown = owner.actor.kind === 'person' ? lastWord(name) : name;
  return context.cast.mention(`${shown} ${head}`, null, 'organization', span);
}

const lastWord = (name: string): string => name.split(/\s+/).at(-1)!;
