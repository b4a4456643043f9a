import type { Span } from '../../../../schema/span.ts';
import type { Actor, SpeakerChoice } from '../../../layers.ts';
import { chooseActors, NOBODY, type SpeakerContext } from '../speaker-context.ts';

/** "Q: Were you there? — A: I was.": whoever is asked is the person whom the text before the first question names most. */
export function resolveAnswer(source: Span, { text, mentions }: SpeakerContext): SpeakerChoice | null {
  const words = text.slice(...source);
  if (/^(?:Q|Question)\.?$/.test(words)) return NOBODY;
  if (!/^(?:A|Answer)\.?$/.test(words)) return null;
  const actor = findAnswerer(text, mentions);
  return actor ? chooseActors([actor], 'answers') : NOBODY;
}

/** Whom the text before its first question names most, by its mentions: every answer asks. */
const answererOf = new WeakMap<SpeakerContext['mentions'], Actor | null>();

function findAnswerer(text: string, mentions: SpeakerContext['mentions']): Actor | null {
  const known = answererOf.get(mentions);
  if (known !== undefined) return known;
  const first = text.search(/(?:^|\n)[^\S\n]{0,8}Q(?:uestion)?[.:]/);
  const before = mentions.filter(({ actor, span }) => actor.kind === 'person' && span[0] < first);
  const counts = new Map<string, number>();
  for (const { actor } of before) counts.set(actor.id, (counts.get(actor.id) ?? 0) + 1);
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const isOpen = !most || most[1] === second?.[1];
  const answerer = isOpen ? null : mentions.find(({ actor }) => actor.id === most[0])!.actor;
  answererOf.set(mentions, answerer);
  return answerer;
}
