import type { Span } from '../../schema/span.ts';
import type { Attribution, SpeakerChoice } from '../layers/layers.ts';
import { resolveDescription } from './description/resolve-description.ts';
import { isDocumentNoun, isNumberedDocument, resolveDocument } from './document/resolve-document.ts';
import { resolveBehindClause, resolveBeside, resolveBeyondComma, resolveIncluded } from './name/resolve-beside.ts';
import { resolveKindBehind } from './name/resolve-kind-behind.ts';
import { resolveFamily, resolveLastName } from './name/resolve-last-name.ts';
import { resolveName } from './name/resolve-name.ts';
import { resolveParty } from './name/resolve-party.ts';
import { resolveCollective } from './owned/resolve-collective.ts';
import { resolveOwnedBody } from './owned/resolve-owned-body.ts';
import type { SourceMember } from './source/read-source.ts';
import { NOBODY, type SpeakerContext } from './speaker-context.ts';

/** Who the members of a source are. Members without a name are left out where others have one ("Moss, others"). */
export function resolveMembers(
  members: readonly SourceMember[],
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): SpeakerChoice {
  const choices = members.map((member) => resolveMember(member, source, attribution, context));
  const [only] = choices;
  if (!only) return NOBODY;
  const named = choices.filter(({ actors }) => actors.length);
  if (named.length < 2) return named[0] ?? only;
  const actors = named.flatMap((choice) => choice.actors);
  const confidence = Math.min(...named.map((choice) => choice.confidence ?? 1));
  return { actors: [...new Set(actors)], by: named[0]!.by, reason: named[0]!.reason, sourceKind: 'named', confidence };
}

/** Null where a rule says nothing, so that the next one is asked. */
type MemberRule = (
  member: SourceMember,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
) => SpeakerChoice | null;

const RULES: readonly MemberRule[] = [
  // "The Mosses"
  (member, _source, _attribution, context) => resolveFamily(member, context),
  // "the Resolution", of "Resolution 12"
  (member, source, attribution, context) =>
    isNumberedDocument(member, context) ? resolveDocument(member, source, attribution, context) : null,
  // "Ada Moss", "the Republicans"
  (member, _source, _attribution, context) => resolveName(member, context),
  // "Interim news agency"
  (member, _source, _attribution, context) => resolveKindBehind(member, context),
  // "its director, Ada Moss,"
  (member, _source, _attribution, context) => resolveBeside(member, context),
  // "the engineer who designed it, Ada Moss,"
  (member, source, _attribution, context) => resolveBehindClause(member, source, context),
  // "King", which no layer took for a name
  (member, _source, _attribution, context) => resolveLastName(member, context),
  // "police", where the text tells of one
  resolveCollective,
  // "Moss's campaign", "the campaign"
  resolveOwnedBody,
  // "the statement", "his letter"
  (member, source, attribution, context) =>
    isDocumentNoun(member.words.at(-1)!, context.language)
      ? resolveDocument(member, source, attribution, context)
      : null,
  // "critics, including Moss"
  (member) => resolveIncluded(member),
  // "House Republicans"
  (member, _source, _attribution, context) => resolveParty(member, context),
  // "the prosecutor", "his lawyer", "both women"
  resolveDescription,
  // "*its director*, Ada Moss, fears"
  resolveBeyondComma,
];

/** Who one member of a source is. */
function resolveMember(...query: Parameters<MemberRule>): SpeakerChoice {
  for (const rule of RULES) {
    const choice = rule(...query);
    if (choice) return choice;
  }
  return NOBODY;
}
