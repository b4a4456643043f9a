import type { Span } from '../../../schema/span.ts';
import type { Actor, Attribution, SpeakerChoice } from '../../layers/layers.ts';
import { scoreCandidates } from '../pronoun/score-candidates.ts';
import type { SourceMember } from '../source/read-source.ts';
import { explainChoice, type SpeakerContext } from '../speaker-context.ts';
import { DESCRIBED_CONFIDENCE } from '../speaker-rules.ts';
import { isInHeading } from './is-in-heading.ts';
import { scoreMatch } from './score-match.ts';

/** Several are described so, and the last was named further back than this: the text leaves it open. */
const REACH = 1500;

/** The actor whom the text describes by the same noun, with most of the same words; of several the one who is nearest at hand. */
export function resolveOfficeOrTrade(
  member: SourceMember,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): SpeakerChoice | null {
  const { words } = member;
  const matches = listMatches(member, source, context);
  const [best, second] = matches;
  if (!best) return null;
  const description = words.join(' ');
  if (second?.score !== best.score)
    return explainChoice([best.actor], 'described-only', `the only ${description} named`, DESCRIBED_CONFIDENCE.only);
  const equal = matches.filter(({ score }) => score === best.score);
  const nearest = findNearest(equal, source, attribution, context);
  return nearest && nearest.place >= source[0] - REACH
    ? explainChoice([nearest.actor], 'described-last', `the last ${description} named`, DESCRIBED_CONFIDENCE.last)
    : null;
}

interface Match {
  readonly actor: Actor;
  readonly score: number;
  readonly place: number;
}

/** Who fits a description and was named before it, the best first; in a headline also whoever is named behind. */
function listMatches(member: SourceMember, source: Span, context: SpeakerContext): Match[] {
  const matches = context.findDescribed(member.words.at(-1)!).flatMap((actor) => {
    const score = scoreMatch(actor, member, context);
    const place = context.findLastPlace(actor.id, source[0]);
    return score === null || (place < 0 && !isInHeading(source, context)) ? [] : [{ actor, score, place }];
  });
  return matches.sort((a, b) => b.score - a.score || b.place - a.place);
}

/** Of several who are described alike: whom a pronoun would mean, if it is clear, or else whoever was named last. */
function findNearest(
  matches: readonly Match[],
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): Match | null {
  const likely = scoreCandidates(null, source, attribution, context).flatMap(({ actor, probability }) => {
    const match = matches.find((each) => each.actor.id === actor.id);
    return match ? [{ match, probability }] : [];
  });
  const [first, second] = likely;
  if (!first) return matches[0] ?? null;
  return !second || first.probability >= CLEARLY * second.probability ? first.match : null;
}

/** So many times as likely as the next one somebody is meant beyond doubt. */
const CLEARLY = 1.5;
