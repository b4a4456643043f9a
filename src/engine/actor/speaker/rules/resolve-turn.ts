import type { Span } from '../../../../schema/span.ts';
import type { SpeakerChoice } from '../../../layers.ts';
import { chooseActors, NOBODY, type SpeakerContext } from '../speaker-context.ts';

/** "Q: Were you there? — A: I was.": whoever is asked is the person whom the text before the first question names most. */
export function resolveAnswer(source: Span, { text, mentions }: SpeakerContext): SpeakerChoice | null {
  const words = text.slice(...source);
  if (/^(?:Q|Question)\.?$/.test(words)) return NOBODY;
  if (!/^(?:A|Answer)\.?$/.test(words)) return null;
  const first = text.search(/(?:^|\n)\s*Q(?:uestion)?[.:]/);
  const counts = new Map<string, number>();
  for (const { actor, span } of mentions) {
    if (actor.kind === 'person' && span[0] < first) counts.set(actor.id, (counts.get(actor.id) ?? 0) + 1);
  }
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] === second?.[1]) return NOBODY;
  const { actor } = mentions.find((mention) => mention.actor.id === most[0])!;
  return chooseActors([actor], 'answers');
}
