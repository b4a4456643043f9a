import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Actor, Attribution, SpeakerChoice } from '../../layers/layers.ts';
import type { SourceMember } from '../source/read-source.ts';
import { mentionsIn } from '../source/source-mention.ts';
import { chooseActors, type SpeakerContext, sentenceAt } from '../speaker-context.ts';

/** So far back a text told whose police it tells of. */
const REACH = 12_000;
/** A text that names more of them than so many times is not about one. */
const MOST_PLACES = 200;

/** "*Police* said", in a text that tells of one only: "Wexholm police", "the Wexholm Police Department". */
export function resolveCollective(
  member: SourceMember,
  source: Span,
  _attribution: Attribution,
  context: SpeakerContext,
): SpeakerChoice | null {
  const { words, determiner, owner, namesBehind } = member;
  const head = words.at(-1)!;
  if (words.length > 1 || !context.language.sourceWords.collectiveBodies.has(head)) return null;
  if ((determiner && determiner !== 'the') || owner || namesBehind || isElsewhere(source, context)) return null;
  const bodies = listBodies(head, source, context);
  const [only, ...others] = bodies;
  return only && others.every(({ id }) => id === only.id) ? chooseActors([only], 'only-body') : null;
}

/** "In Halen, *police* said": whose the place tells, and not what was named before. */
function isElsewhere(source: Span, context: SpeakerContext): boolean {
  const { span } = context.layers.sentences[sentenceAt(context, source[0])]!;
  return mentionsIn([span[0], source[0]], context.mentions).some(({ actor }) => actor.kind === 'place');
}

/** All whom the text before names with the noun. */
function listBodies(head: string, source: Span, context: SpeakerContext): Actor[] {
  const { text, mentions, cast } = context;
  const from = Math.max(0, source[0] - REACH);
  const places = [...text.slice(from, source[0]).matchAll(new RegExp(`\\b${head}\\b`, 'gi'))].slice(-MOST_PLACES);
  return places.flatMap(({ index }) => {
    const start = from + index;
    const at = findFirstEndingAfter(mentions, start);
    const [before, here] = [mentions[at - 1], mentions[at]];
    if (here && here.span[0] <= start) return here.actor.kind === 'organization' ? [here.actor] : [];
    if (!before || !/^(?:['’]s?)?\s$/.test(text.slice(before.span[1], start)) || before.actor.kind !== 'place')
      return [];
    const span: Span = [before.span[0], start + head.length];
    return [cast.mention(text.slice(...span).replace(/['’]s?(?=\s)/, ''), text.slice(...span), 'organization', span)];
  });
}
