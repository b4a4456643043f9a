import type { Span } from '../../../schema/span.ts';
import type { Actor, Attribution } from '../../layers/layers.ts';
import { resolvePerson } from '../pronoun/resolve-he-and-she.ts';
import type { SourceMember } from '../source/read-source.ts';
import type { SpeakerContext } from '../speaker-context.ts';

/** Who owns what a source is: by name, or as the possessive pronoun before the head tells. "Moss's letter", "his campaign" */
export function findPossessor(
  owner: SourceMember['owner'],
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): Actor | null {
  if (!owner) return null;
  if ('actor' in owner) return owner.actor;
  const gender = context.language.pronouns.genderOfPossessive.get(owner.lower);
  if (!gender) return null;
  const [id] = resolvePerson(gender, [owner.span[0], source[1]], attribution, context).actors;
  return id === undefined ? null : (context.cast.find(id) ?? null);
}
