import type { Span } from '../../../schema/span.ts';
import type { Language } from '../../language/language.ts';
import type { Attribution, SpeakerChoice } from '../../layers/layers.ts';
import type { SourceMember } from '../source/read-source.ts';
import { type SpeakerContext, sentenceAt } from '../speaker-context.ts';
import { resolveLikeliest } from './resolve-likeliest.ts';
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
  return resolveOfficeOrTrade(member, source, context) ?? resolveLikeliest(member, source, attribution, context);
}

/** Headlines leave out articles: "Governor endorses Moss". */
function isInHeading(source: Span, context: SpeakerContext): boolean {
  const { sentences, blocks } = context.layers;
  return blocks[sentences[sentenceAt(context, source[0])]!.block]!.kind === 'heading';
}

/** "lawmakers", "women", "the three"; not "politics". */
const isPluralHead = (head: string, { sourceWords }: Language): boolean =>
  sourceWords.irregularPlurals.has(head) ||
  sourceWords.numberNouns.has(head) ||
  (/[^s'’]s$/.test(head) && !sourceWords.singularEndings.some((ending) => head.endsWith(ending)));
