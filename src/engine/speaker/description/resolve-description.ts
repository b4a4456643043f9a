import type { Span } from '../../../schema/span.ts';
import type { Language } from '../../language/language.ts';
import type { Actor, Attribution, SpeakerChoice } from '../../layers/layers.ts';
import { resolveAsRead } from '../meaning/resolve-as-read.ts';
import { readSource, type SourceMember } from '../source/read-source.ts';
import type { SpeakerContext } from '../speaker-context.ts';
import { isInHeading } from './is-in-heading.ts';
import { resolveLikeliest } from './resolve-likeliest.ts';
import { resolveOfSeat } from './resolve-of-seat.ts';
import { resolveOfficeOrTrade } from './resolve-office-or-trade.ts';
import { resolveTwoOfThem } from './resolve-two-of-them.ts';

/**
 * A source without a name: "the prosecutor", "his lawyer", "the two lawmakers", where the text calls somebody so; most others are nobody in
 * particular.
 */
export function resolveDescription(
  member: SourceMember,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): SpeakerChoice | null {
  const { determiner, words, owner } = member;
  const { indefiniteDeterminers } = context.language.sourceWords;
  if (determiner && indefiniteDeterminers.has(determiner) && determiner !== 'both') return null;
  if (isPluralHead(words.at(-1) ?? '', context.language)) return resolveTwoOfThem(member, source, context);
  if (!determiner && !owner && !isInHeading(source, context)) return null;
  if (isUnnamedBefore(member, source, context)) return null;
  return (
    resolveOfficeOrTrade(member, source, attribution, context) ??
    resolveOfSeat(member, source, attribution, context) ??
    resolveLikeliest(member, source, attribution, context) ??
    resolveAsRead(member.span, (actor) => mayBeCalled(actor, member, context.language), context)
  );
}

/** A body is no person, and a person no body. */
const mayBeCalled = ({ kind }: Actor, { words }: SourceMember, { sourceWords }: Language): boolean =>
  kind !== 'place' && (kind !== 'person') === sourceWords.organizationNouns.has(words.at(-1)!);

/** So many statements back, and characters, somebody unnamed is still the one whom the noun means. */
const RECENT = 5;
const REACH = 1500;

/** "A port official said … The official added": the one of before whom nobody named, whoever else may be one. */
function isUnnamedBefore({ words, determiner }: SourceMember, source: Span, context: SpeakerContext): boolean {
  const head = words.at(-1);
  if (!determiner || head === undefined) return false;
  return context.history.slice(-RECENT).some(({ attribution, choice }) => {
    const span = attribution.source[0];
    if (!span || choice.actors.length || source[0] - span[0] > REACH || span[0] >= source[0]) return false;
    const [first] = readSource(span, context);
    return first?.name === null && first.words.at(-1) === head && isIndefinite(first, context.language);
  });
}

const isIndefinite = ({ determiner }: SourceMember, { sourceWords }: Language): boolean =>
  determiner !== null && sourceWords.indefiniteDeterminers.has(determiner);

/** "lawmakers", "women", "the three"; not "politics". */
const isPluralHead = (head: string, { sourceWords }: Language): boolean =>
  sourceWords.irregularPlurals.has(head) ||
  sourceWords.numberNouns.has(head) ||
  (/[^s'’]s$/.test(head) && !sourceWords.singularEndings.some((ending) => head.endsWith(ending)));
