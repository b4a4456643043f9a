import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { isPassiveAt } from '../../grammar/hearing-passive.ts';
import { isPastLike } from '../../grammar/word-classes.ts';
import type { Actor, Attribution, SpeakerChoice } from '../../layers/layers.ts';
import { findSpeakersBefore } from '../find-speakers-before.ts';
import type { SourceMention } from '../source/source-mention.ts';
import { chooseActors, NOBODY, type SpeakerContext, sentenceAt } from '../speaker-context.ts';
import { isOwner } from './is-governed.ts';

/** "it", "its": the body, state or document that opens the sentence, or that spoke right before, or that alone is named in the sentence. */
export function resolveIt(source: Span, context: SpeakerContext): SpeakerChoice {
  const opener = findOpeningThing(source, context);
  const before = findSpeakersBefore(source, context, 2);
  const [spoken, second] = before?.actors ?? [];
  const isBetween = opener !== null && before !== null && before.at < opener.span[0];
  if (spoken && !second && isThing(spoken) && !isBetween) return chooseActors([spoken], 'it-spoke');
  return opener ? chooseActors([opener.actor], 'it-subject') : NOBODY;
}

/** What "it" may mean. */
export const isThing = ({ kind }: Actor): boolean => kind !== 'person' && kind !== 'group';

/** "ESK fired him, and it said …", "Kaldria summoned Peru's envoy over what it called": the body or state at the head of the sentence, where no other may be meant. */
function findOpeningThing(source: Span, context: SpeakerContext): SourceMention | null {
  const { span } = context.layers.sentences[sentenceAt(context, source[0])]!;
  const { mentions, text } = context;
  const named = mentions.slice(findFirstEndingAfter(mentions, span[0]), findFirstEndingAfter(mentions, source[0]));
  const [first, ...others] = named;
  if (!first || !isThing(first.actor) || isOwner(first.span, context)) return null;
  if (!/^(?:the\s)?$/i.test(text.slice(span[0], first.span[0]))) return null;
  const isRival = ({ actor, span: place }: SourceMention) =>
    actor.id !== first.actor.id && actor.kind !== 'person' && !isOwner(place, context);
  return others.some(isRival) ? null : first;
}

/** "*It is estimated* that …", "it has been reported": the passive has nobody for its "it". */
export function isImpersonal({ cue }: Attribution, { layers: { tokens }, language }: SpeakerContext): boolean {
  const [first] = cue;
  if (!first) return false;
  const at = findFirstEndingAfter(tokens, first[1] - 1);
  return isPassiveAt(tokens, at, language) && isPastLike(tokens[at]!.lower, language);
}
