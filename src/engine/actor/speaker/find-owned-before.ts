import type { Span } from '../../../schema/span.ts';
import type { SourceMention } from './source-mention.ts';
import type { SpeakerContext } from './speaker-context.ts';

/** An organization where the text names it with its owner: "*Moss's campaign*". */
interface OwnedPlace {
  readonly owner: SourceMention;
  readonly end: number;
}

/** So far back an owner was named for the text to speak of "the campaign" without one. */
const REACH = 1500;
/** Of several who have one, the last is meant if he or she was named with it this close before. */
const NEAR = 500;

/** "Moss's campaign grew. It rained on Lind. The campaign said …": where the text told last whose it is, if that is clear. */
export function findOwnedBefore(head: string, source: Span, { text, mentions }: SpeakerContext): OwnedPlace | null {
  const from = Math.max(0, source[0] - REACH);
  const places = [...text.slice(from, source[0]).matchAll(new RegExp(`\\b${head}\\b`, 'g'))].map(
    ({ index }) => from + index,
  );
  const found = places.flatMap((start) => {
    const owner = mentions.findLast(({ span }) => span[1] < start);
    const isOwner = owner && /^(?:['’]s?)?\s(?:[\p{Ll}\d]+\s)?$/u.test(text.slice(owner.span[1], start));
    return isOwner ? [{ owner, start, end: start + head.length }] : [];
  });
  const last = found.at(-1);
  if (!last) return null;
  const isOnly = found.every(({ owner }) => owner.actor.id === last.owner.actor.id);
  return isOnly || last.start > source[0] - NEAR ? last : null;
}
