import type { Actor, SpeakerChoice } from '../../layers/layers.ts';
import { lastWordOf } from '../cast.ts';
import type { SourceMember } from '../source/read-source.ts';
import { chooseActors, type SpeakerContext } from '../speaker-context.ts';

/** "King" said: one word with a capital that no layer took for a name, but is the last name of one person of the text. */
export function resolveLastName(member: SourceMember, context: SpeakerContext): SpeakerChoice | null {
  const word = bareWordOf(member);
  if (word === null || member.determiner || !/^\p{Lu}\p{Ll}/u.test(context.text.slice(...member.span))) return null;
  const [bearer, second] = listBearers(word, context);
  return bearer && !second ? chooseActors([bearer], 'last-name') : null;
}

/** "The Mosses" of Ada and Jon Moss are both. */
export function resolveFamily(member: SourceMember, context: SpeakerContext): SpeakerChoice | null {
  const word = bareWordOf(member);
  if (word === null || member.determiner !== 'the') return null;
  if (!/^the \p{Lu}\p{L}+s$/iu.test(context.text.slice(...member.span))) return null;
  const names = word.endsWith('es') ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)];
  const bearers = names.flatMap((name) => listBearers(name, context));
  return bearers.length > 1 ? chooseActors(bearers, 'family') : null;
}

/** All that stands there, beside a determiner; in lower case. */
const bareWordOf = ({ words, owner }: SourceMember): string | null => (words.length === 1 && !owner ? words[0]! : null);

/** The people whose last name is a word. */
const listBearers = (word: string, { cast }: SpeakerContext): Actor[] =>
  cast.listByLastWord(lastWordOf(word)).filter(({ name }) => name.toLowerCase().endsWith(` ${word}`));
