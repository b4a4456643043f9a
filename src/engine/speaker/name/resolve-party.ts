import type { Language } from '../../language/language.ts';
import type { Actor, SpeakerChoice } from '../../layers/layers.ts';
import type { SourceMember } from '../source/read-source.ts';
import { chooseActors, type SpeakerContext } from '../speaker-context.ts';

/** "Republicans", "the Democrats", "House Republicans", whom the text has not named as a group before. */
export const resolveParty = (member: SourceMember, context: SpeakerContext): SpeakerChoice | null =>
  isParty(member, context.language) ? chooseActors([mentionParty(member, context)], 'party') : null;

/** The members of a party as such, or of those in a body ("Harbour Committee Democrats"); not "skittish Democrats", who are some of them. */
export function isParty(member: SourceMember, language: Language): boolean {
  const [first, second, third] = member.words;
  if (isIndefinite(member, language) || member.owner) return false;
  const { partyMembers, chambers } = language.sourceWords;
  if (third !== undefined) return partyMembers.has(member.words.at(-1)!) && isOfBody(member);
  return partyMembers.has(second ?? first!) && (second === undefined || chambers.has(first!));
}

/** "*Harbour Committee* Democrats" */
const isOfBody = ({ words, modifier }: SourceMember): boolean =>
  modifier?.actor.kind === 'organization' && modifier.actor.name.split(/\s+/).length >= words.length - 1;

/** "some", "three", "3" */
export const isIndefinite = ({ determiner }: SourceMember, { sourceWords }: Language): boolean =>
  determiner !== null && (sourceWords.indefiniteDeterminers.has(determiner) || /^\d/.test(determiner));

function mentionParty({ span }: SourceMember, { text, cast }: SpeakerContext): Actor {
  const name = text.slice(...span).replace(/^the\s+/i, '');
  return cast.mention(name, null, 'group', [span[1] - name.length, span[1]]);
}
