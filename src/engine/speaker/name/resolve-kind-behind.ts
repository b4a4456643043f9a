import type { Language } from '../../language/language.ts';
import type { SpeakerChoice } from '../../layers/layers.ts';
import type { SourceMember } from '../source/read-source.ts';
import { chooseActors, type SpeakerContext } from '../speaker-context.ts';
import { isIndefinite } from './resolve-party.ts';

/** "Interim *news agency*", "the Wexholm Register *newspaper*": what a body is, right behind its name. */
export function resolveKindBehind(member: SourceMember, { text, language }: SpeakerContext): SpeakerChoice | null {
  const { modifier, owner, span } = member;
  if (modifier?.form !== 'name' || modifier.actor.kind !== 'organization' || owner) return null;
  if (isIndefinite(member, language)) return null;
  return isKind(text.slice(modifier.span[1], span[1]), language) ? chooseActors([modifier.actor], 'named') : null;
}

const isKind = (words: string, { sourceWords }: Language): boolean =>
  /^\s/.test(words) && sourceWords.kindsOfBodies.has(words.trim());
