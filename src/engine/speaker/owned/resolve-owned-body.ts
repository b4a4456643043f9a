import type { Span } from '../../../schema/span.ts';
import { INDEFINITE_DETERMINERS, OWNED_ORGANIZATIONS } from '../../lang/en/source-words.ts';
import type { Actor, Attribution, SpeakerChoice } from '../../layers/layers.ts';
import { resolvePerson } from '../pronoun/resolve-he-and-she.ts';
import type { SourcePart } from '../source/read-source.ts';
import type { SourceMention } from '../source/source-mention.ts';
import { chooseActors, type SpeakerContext } from '../speaker-context.ts';
import { findOwnedBefore, type OwnedPlace } from './find-owned-before.ts';

/** "the Moss campaign", "Moss's campaign", "her campaign", "the campaign": an organization that goes by its owner's name. */
export function resolveOwned(
  part: SourcePart,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): SpeakerChoice | null {
  const { owner, modifier, words, determiner } = part;
  if (!OWNED_ORGANIZATIONS.has(words.at(-1)!)) return null;
  if (determiner && INDEFINITE_DETERMINERS.has(determiner)) return null;
  const named = owner && 'actor' in owner ? owner : modifier;
  if (named) return chooseActors([mentionOwned(part.span, named, context)], 'owned');
  if (!owner && determiner === 'the' && words.length === 1) {
    const before = findOwnedBefore(words[0]!, source, context);
    return before && chooseActors([mentionOwnedBefore(words[0]!, before, context)], 'owned-before');
  }
  const possessor = findPossessor(owner, source, attribution, context);
  if (!possessor) return null;
  const actor = context.cast.mention(`${lastWord(possessor.name)} ${words.at(-1)}`, null, 'organization', part.span);
  return chooseActors([actor], 'owned-by-pronoun');
}

/** The organization of an owner, by one name however it is written: "Moss's campaign" is the "Moss campaign". */
function mentionOwned([, end]: Span, { actor, span }: SourceMention, { text, cast }: SpeakerContext): Actor {
  const owner = text.slice(...span);
  const rest = text.slice(span[1], end).replace(/^['’]s?(?=\s)/, '');
  const name = `${actor.kind === 'person' ? lastWord(owner) : owner}${rest}`;
  return cast.mention(name, text.slice(span[0], end), 'organization', [span[0], end]);
}

function mentionOwnedBefore(head: string, { owner, span }: OwnedPlace, { text, cast }: SpeakerContext): Actor {
  const name = text.slice(...owner.span);
  return cast.mention(`${owner.actor.kind === 'person' ? lastWord(name) : name} ${head}`, null, 'organization', span);
}

const lastWord = (name: string): string => name.split(/\s+/).at(-1)!;

/** Who owns what a source is: by name, or as the possessive pronoun before the head tells. */
export function findPossessor(
  owner: SourcePart['owner'],
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): Actor | null {
  if (!owner) return null;
  if ('actor' in owner) return owner.actor;
  if (!/^(?:his|her)$/.test(owner.lower)) return null;
  const gender = owner.lower === 'his' ? 'he' : 'she';
  const [id] = resolvePerson(gender, [owner.span[0], source[1]], attribution, context).actors;
  return id === undefined ? null : (context.cast.find(id) ?? null);
}
