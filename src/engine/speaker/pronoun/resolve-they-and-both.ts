import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Actor, SpeakerChoice } from '../../layers/layers.ts';
import { findNamedTogether } from '../find-named-together.ts';
import { chooseActors, NOBODY, type SpeakerContext, sentenceAt } from '../speaker-context.ts';

/** "they", "both", "the two": several who spoke or were named together right before, or a body or group that spoke. */
export function resolveThey(source: Span, context: SpeakerContext): SpeakerChoice {
  const spoken = speakersNear(source, context, 1);
  const isTwo = /^(?:both|the)/i.test(context.text.slice(...source));
  const together = findNamedTogether(source, context, isTwo ? 2 : undefined);
  const isPlural =
    spoken.actors.length > 1 || (spoken.actors.length === 1 && /^(?:group|organization)$/.test(spoken.actors[0]!.kind));
  if (isPlural && spoken.at >= (together?.at ?? 0)) return chooseActors(spoken.actors, 'go-on');
  const isNear = together && sentenceAt(context, source[0]) - sentenceAt(context, together.at) <= (isTwo ? 3 : 1);
  if (isNear) return chooseActors(together.actors, 'together');
  const two = /^the\s/i.test(context.text.slice(...source)) ? findOnlyTwo(source, context) : null;
  return two ? chooseActors(two, 'together') : NOBODY;
}

/** "Moss trailed. Her rival Lind led.\n\nThe two said": the paragraph before names two people, and nobody else. */
function findOnlyTwo(source: Span, { layers, mentions }: SpeakerContext): Actor[] | null {
  const at = findFirstEndingAfter(layers.blocks, source[0]);
  const previous = layers.blocks[at - 1];
  if (!previous) return null;
  const named = mentions.filter(
    ({ actor, span }) => actor.kind === 'person' && previous.span[0] <= span[0] && span[1] <= source[0],
  );
  const people = [...new Set(named.map(({ actor }) => actor))];
  return people.length === 2 ? people : null;
}

/** Who speaks in the statement before, if its source is at most so many sentences away. */
function speakersNear(source: Span, context: SpeakerContext, sentences: number): { at: number; actors: Actor[] } {
  const previous = context.history.at(-1);
  const place = previous?.attribution.source[0];
  const isNear = place !== undefined && sentenceAt(context, source[0]) - sentenceAt(context, place[0]) <= sentences;
  if (!isNear) return { at: -1, actors: [] };
  return { at: place[0], actors: previous!.choice.actors.flatMap((id) => context.cast.find(id) ?? []) };
}

/** "it", "its": the body, state or document that spoke right before, or that alone is named in the sentence. */
export function resolveIt(source: Span, context: SpeakerContext): SpeakerChoice {
  const [spoken, second] = speakersNear(source, context, 2).actors;
  if (spoken && !second && isThing(spoken)) return chooseActors([spoken], 'goes-on');
  const subject = findThingSubject(source, context);
  return subject ? chooseActors([subject], 'subject') : NOBODY;
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
