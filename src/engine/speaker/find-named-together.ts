import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import type { Actor } from '../layers/layers.ts';
import { isQuoted, type SourceMention } from './source/source-mention.ts';
import type { SpeakerContext } from './speaker-context.ts';

/** Actors who were named together: where, and who. */
export interface NamedTogether {
  readonly at: number;
  readonly actors: readonly Actor[];
}

const REACH = 600;

/** Those joined by "and" last before a place, and not far from it, outside quotations; as many as `count`, if it is given. */
export function findNamedTogether(source: Span, context: SpeakerContext, count?: number): NamedTogether | null {
  const { mentions, layers } = context;
  const last = findFirstEndingAfter(mentions, source[0]) - 1;
  for (let at = last; at > 0 && mentions[at]!.span[1] > source[0] - REACH; at--) {
    const joint = listJoint(at, context);
    if (joint.length < 2 || (count !== undefined && joint.length !== count)) continue;
    if (isQuoted(mentions[at]!.span, layers.quotations)) continue;
    return { actors: joint.map(({ actor }) => actor), at: joint[0]!.span[0] };
  }
  return null;
}

/** The list that ends with a mention: "Ada Moss, Jon Lind and Speaker Jens Roe", "the Dockers and the Porters". */
function listJoint(last: number, { text, mentions }: SpeakerContext): SourceMention[] {
  const joint = [mentions[last]!];
  const { kind } = joint[0]!.actor;
  if (kind !== 'person' && kind !== 'organization') return [];
  for (let at = last - 1; at >= 0; at--) {
    const mention = mentions[at]!;
    const between = text.slice(mention.span[1], joint[0]!.span[0]);
    const link = joint.length === 1 ? LAST_LINK : LINK;
    if (mention.actor.kind !== kind || between.length > 60 || !link.test(between)) break;
    joint.unshift(mention);
  }
  return joint;
}

/** Between two names there is nothing but an age, a joint, an article, titles or "his wife". */
const LAST_LINK =
  /^(?:'s)?(?:,\s\d{1,3})?,?\s(?:and|&)\s(?:the\s|(?:his|her)\s\p{Ll}+,?\s)?(?:\p{Lu}[\p{L}.-]*\s){0,3}$/u;
const LINK = /^,\s(?:the\s)?(?:\p{Lu}[\p{L}.-]*\s){0,3}$/u;
