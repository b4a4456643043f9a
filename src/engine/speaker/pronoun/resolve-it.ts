import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Actor, SpeakerChoice } from '../../layers/layers.ts';
import { findSpeakersBefore } from '../find-speakers-before.ts';
import { chooseActors, NOBODY, type SpeakerContext, sentenceAt } from '../speaker-context.ts';

/** "it", "its": the body, state or document that spoke right before, or that alone is named in the sentence. */
export function resolveIt(source: Span, context: SpeakerContext): SpeakerChoice {
  const [spoken, second] = findSpeakersBefore(source, context, 2)?.actors ?? [];
  if (spoken && !second && isThing(spoken)) return chooseActors([spoken], 'it-spoke');
  const subject = findThingSubject(source, context);
  return subject ? chooseActors([subject], 'it-subject') : NOBODY;
}

const isThing = ({ kind }: Actor): boolean => kind !== 'person' && kind !== 'group';

/** "ESK fired him, and it said …": the only body or state that the sentence names before the pronoun, and at its head. */
function findThingSubject(source: Span, context: SpeakerContext): Actor | null {
  const { span } = context.layers.sentences[sentenceAt(context, source[0])]!;
  const { mentions } = context;
  const named = mentions.slice(findFirstEndingAfter(mentions, span[0]), findFirstEndingAfter(mentions, source[0]));
  const things = new Set(named.filter(({ actor }) => actor.kind !== 'person').map(({ actor }) => actor));
  const [only] = things;
  const opens = named[0] !== undefined && /^(?:the\s)?$/i.test(context.text.slice(span[0], named[0].span[0]));
  return things.size === 1 && opens && named[0]!.actor === only && isThing(only!) ? only! : null;
}
