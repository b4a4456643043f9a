import type { Language } from '../../language/language.ts';
import type { SpeakerChoice } from '../../layers/layers.ts';
import type { SourceMember } from '../source/read-source.ts';
import { chooseActors, NOBODY, type SpeakerContext } from '../speaker-context.ts';
import { isMembersName } from './members-name.ts';
import { isIndefinite, isParty } from './resolve-party.ts';

/** "Ada Moss", "the Republicans"; but neither "some Republicans" nor "Kaldrians", who are nobody in particular. */
export function resolveName(member: SourceMember, { language }: SpeakerContext): SpeakerChoice | null {
  const { name, included } = member;
  if (!name) return null;
  const isNobody =
    isSeveral(member, language) || (isMembersName(name, language, member.words.at(-1)) && !isParty(member, language));
  if (isNobody && !included.length) return NOBODY;
  const actors = included.map(({ actor }) => actor);
  return isNobody ? chooseActors(actors, 'included') : chooseActors([name.actor, ...actors], 'named');
}

/** "some Republicans"; but a number before one name is the hour of a live page: "17:40 Interim reports". */
const isSeveral = (member: SourceMember, language: Language): boolean =>
  isIndefinite(member, language) &&
  !language.sourceWords.singleArticles.has(member.determiner!) &&
  !/^\d+$/.test(member.determiner!);
