import type { Span } from '../../../schema/span.ts';
import type { Attribution, SpeakerChoice } from '../../layers/layers.ts';
import { findSpeakersBefore } from '../find-speakers-before.ts';
import type { SourceMember } from '../source/read-source.ts';
import { explainChoice, type SpeakerContext } from '../speaker-context.ts';
import { DESCRIBED_CONFIDENCE } from '../speaker-rules.ts';
import { scoreMatch } from './score-match.ts';

/**
 * "Rep. Moss said no. *The Wexholm congressman* said": of whom the text has not said where from, whoever of that office spoke right before, where no
 * other has it.
 */
export function resolveOfSeat(
  member: SourceMember,
  source: Span,
  _attribution: Attribution,
  context: SpeakerContext,
): SpeakerChoice | null {
  const { determiner, owner, modifier, words } = member;
  if (determiner !== 'the' || owner || modifier?.actor.kind !== 'place' || words.length > MOST_WORDS) return null;
  const head = words.at(-1)!;
  if (!context.language.titles.titleWords.has(head)) return null;
  const bare: SourceMember = { ...member, words: [head], modifier: null };
  const holders = context.findDescribed(head).filter((actor) => scoreMatch(actor, bare, context) !== null);
  const [only, second] = holders;
  const spoken = findSpeakersBefore(source, context, 3)?.actors;
  if (!only || second || spoken?.length !== 1 || spoken[0]!.id !== only.id) return null;
  const isOfOther = isFromElsewhere(only.id, context);
  return isOfOther
    ? null
    : explainChoice([only], 'described-only', `the only ${head} named`, DESCRIBED_CONFIDENCE.only);
}

/** "the New Halen congressman" */
const MOST_WORDS = 4;

/** Does what the text says of somebody hold a place that it names? */
function isFromElsewhere(id: string, { mentions, descriptions }: SpeakerContext): boolean {
  const told = new Set(descriptions.get(id)?.flatMap(({ words }) => words) ?? []);
  return told.size > 0 && mentions.some(({ actor }) => actor.kind === 'place' && told.has(actor.name.toLowerCase()));
}
