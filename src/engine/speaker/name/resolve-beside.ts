import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, isOverlapping } from '../../../text/span.ts';
import { isPersonNoun } from '../../grammar/person-noun.ts';
import { isPlural } from '../../grammar/singular.ts';
import type { Language } from '../../language/language.ts';
import type { Actor, Attribution, SpeakerChoice } from '../../layers/layers.ts';
import type { SourceMember } from '../source/read-source.ts';
import type { SourceMention } from '../source/source-mention.ts';
import { chooseActors, type SpeakerContext, sentenceAt } from '../speaker-context.ts';
import { isMembersName } from './members-name.ts';

/** "its director, Ada Moss,", "two unions, the Dockers and the Porters" */
export function resolveBeside(member: SourceMember, { language }: SpeakerContext): SpeakerChoice | null {
  const named = member.namesBeside.filter((mention) => !isMembersName(mention, language));
  return named.length && !isWhereSomebodyIs(member, named, language)
    ? chooseActors(
        named.map(({ actor }) => actor),
        'beside',
      )
    : null;
}

/** "a doctor at Halen Hospital, *Wexholm University*,": it says of the hospital whose it is, and a doctor is no university. */
const isWhereSomebodyIs = (
  { words, namesBehind }: SourceMember,
  named: readonly SourceMention[],
  language: Language,
): boolean =>
  namesBehind !== null &&
  isPersonNoun(words.at(-1)!, language) &&
  namesBehind.mentions.every(({ actor }) => actor.kind !== 'person') &&
  named.every(({ actor }) => actor.kind !== 'person');

/** "*the engineer* who designed it, Ivo Marten,": the name that ends a source, behind all that is said of whoever bears it. */
export function resolveBehindClause(member: SourceMember, source: Span, context: SpeakerContext): SpeakerChoice | null {
  const { text, mentions, language } = context;
  const head = member.words.at(-1)!;
  const last = mentions[findFirstEndingAfter(mentions, source[1] - 1)] ?? mentions.at(-1);
  const name = last && last.span[0] < source[1] ? last : mentions[findFirstEndingAfter(mentions, source[1] - 1) - 1];
  if (name?.form !== 'name' || name.span[0] <= member.span[1] || member.name || member.owner) return null;
  if (!/^,?\s*$/.test(text.slice(name.span[1], source[1]))) return null;
  const between = text.slice(member.span[1], name.span[0]);
  const comma = between.lastIndexOf(',');
  if (comma < 1 || !/^,\s(?:[Tt]he\s)?(?:\p{Lu}[\p{L}.]*\s){0,3}$/u.test(between.slice(comma))) return null;
  const isOrganization = language.sourceWords.organizationNouns.has(head);
  const isPerson = isPersonNoun(head, language) || hasPersonalRelative(between, language);
  const wanted = isOrganization ? 'organization' : isPerson ? 'person' : null;
  return name.actor.kind === wanted && !isPlural(head, language) ? chooseActors([name.actor], 'beside') : null;
}

const hasPersonalRelative = (words: string, { pronouns, functionWords }: Language): boolean =>
  words
    .split(/[\s,]+/)
    .some(
      (word) =>
        pronouns.personalRelatives.has(word) || (pronouns.relatives.has(word) && functionWords.possessives.has(word)),
    );

/** "critics, including Moss" */
export const resolveIncluded = ({ included }: SourceMember): SpeakerChoice | null =>
  included.length
    ? chooseActors(
        included.map(({ actor }) => actor),
        'included',
      )
    : null;

/** Where a source was cut at a comma, the name on the other side: "*its director*, Ada Moss, fears", "Interim, *the daily*, says". */
export function resolveBeyondComma(
  { words }: SourceMember,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): SpeakerChoice | null {
  const isBody = context.language.sourceWords.organizationNouns.has(words.at(-1)!);
  const actor =
    findNameBehind(source, isBody ? 'organization' : 'person', attribution, context) ?? findNameBefore(source, context);
  return actor && chooseActors([actor], 'beyond-comma');
}

/** "*its director*, Ada Moss, fears", "*the firm that built it,* Moss Works, fears", "*the police chief* in Wexholm, Ada Moss, fears"; but "voters *accused* Moss, the mayor, of lying" has its verb between. */
function findNameBehind(
  source: Span,
  kind: Actor['kind'],
  { cue }: Attribution,
  { text, mentions, language }: SpeakerContext,
): Actor | null {
  let end = text[source[1] - 1] === ',' ? source[1] - 1 : source[1];
  let at = findFirstEndingAfter(mentions, end);
  const belonging = /^\s(\p{Ll}+)\s(?:the\s)?$/u.exec(text.slice(end, mentions[at]?.span[0] ?? end))?.[1];
  if (
    belonging !== undefined &&
    language.sourceWords.belongingPrepositions.has(belonging) &&
    mentions[at]!.actor.kind !== 'person'
  )
    end = mentions[at++]!.span[1];
  const next = mentions[at];
  if (next?.form !== 'name' || next.actor.kind !== kind) return null;
  if (cue.some((span) => isOverlapping(span, [end, next.span[0]]))) return null;
  const isThere =
    /^(?:,\s(?:\p{Lu}[\p{L}.]*\s){0,3}|\s\p{Ll}+\s)$/u.test(text.slice(end, next.span[0])) &&
    text[next.span[1]] === ',';
  return isThere ? next.actor : null;
}

/** "Interim, *the daily,* says", "Kaldria, *its only ally*, says"; but "In Wexholm, *the mayor*, a baker, says". */
function findNameBefore([start, end]: Span, context: SpeakerContext): Actor | null {
  const { text, mentions, layers } = context;
  const before = mentions[findFirstEndingAfter(mentions, start) - 1];
  if (before?.form !== 'name') return null;
  const isOpening = before.span[0] === layers.sentences[sentenceAt(context, start)]!.span[0];
  if (before.actor.kind === 'place' && !isOpening) return null;
  const isClosed = text[end - 1] === ',' || text[end] === ',';
  return isClosed && /^,\s$/.test(text.slice(before.span[1], start)) ? before.actor : null;
}
