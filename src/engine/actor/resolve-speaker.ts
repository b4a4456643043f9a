import type { Actor, MentionForm } from '../../schema/actor.ts';
import type { Span } from '../../schema/span.ts';
import { compareSpans, findFirstEndingAfter, isInside } from '../../text/span.ts';
import { PREPOSITIONS } from '../lang/en/function-words.ts';
import { DOCUMENT_NOUNS } from '../lang/en/reporting-words.ts';
import { GENDER_OF_TITLE } from '../lang/en/titles.ts';
import type { Attribution, SpeakerChoice } from '../layers.ts';

/** What is known when a source is read. */
export interface SpeakerContext {
  readonly text: string;
  readonly actors: readonly Actor[];
  /** All mentions by name of all actors, in the order of the text. */
  readonly mentions: readonly SourceMention[];
  /** The gender that forms of address or earlier pronouns gave a person, by actor id. */
  readonly genders: ReadonlyMap<string, 'he' | 'she'>;
  /** Who speaks in the statement that reports this one; null for an outermost one. */
  readonly reporter: SpeakerChoice | null;
  /** The statement before this one, outermost ones only, with its speakers. */
  readonly previous: { readonly attribution: Attribution; readonly choice: SpeakerChoice } | null;
}

const NOBODY: SpeakerChoice = { actors: [], reason: null, sourceKind: 'unnamed' };
/** A pronoun's person stands at most this many UTF-16 units before it; further back a reader would be told again. */
const PRONOUN_REACH = 900;

/** Who an attribution's source is: actors by their names, or nobody where the text leaves it open. */
export function resolveSpeaker(attribution: Attribution, context: SpeakerContext): SpeakerChoice {
  const source = attribution.source[0];
  if (!source) return resolveMissing(attribution, context);
  const words = context.text.slice(...source);
  const lower = words.toLowerCase();
  if (/^(?:i|my|me)$/.test(lower) && context.reporter) return resolveSelf(context.reporter);
  if (/^(?:i|we|our|my|me)$/.test(lower)) return { actors: [], reason: null, sourceKind: 'author' };
  if (/^(?:he|she|his|her|him)$/.test(lower))
    return resolvePronoun(/^h(?:e|is|im)$/.test(lower) ? 'he' : 'she', source, context);
  if (/^(?:who|which|that)$/.test(lower)) return resolveRelative(source, context);
  if (/^(?:it|they|their|its|you|one|some|many|others|both)$/.test(lower)) return NOBODY;
  return (
    resolveNamed(source, context) ??
    resolveRole(words, context) ?? { ...NOBODY, sourceKind: isDocument(words) ? 'document' : 'unnamed' }
  );
}

/** “I think that …”, inside what Moss said: Moss. */
const resolveSelf = ({ actors, sourceKind }: SpeakerChoice): SpeakerChoice =>
  actors.length === 1 ? { actors, reason: 'speaks of himself or herself', sourceKind } : NOBODY;

/** A quotation that stands alone right after another goes on with the same speaker. */
function resolveMissing(attribution: Attribution, { text, previous }: SpeakerContext): SpeakerChoice {
  const none: SpeakerChoice = { actors: [], reason: null, sourceKind: 'none' };
  if (attribution.cue.length || !previous || attribution.mode !== 'direct') return none;
  const end = Math.max(
    ...[...previous.attribution.content, ...previous.attribution.cue, ...previous.attribution.source].map(
      (span) => span[1],
    ),
  );
  const between = text.slice(end, attribution.content[0]![0]);
  const isAdjacent =
    !/[\p{L}\p{N}]/u.test(between) && previous.attribution.mode !== 'indirect' && previous.choice.actors.length === 1;
  return isAdjacent ? { actors: previous.choice.actors, reason: 'same speaker goes on', sourceKind: 'named' } : none;
}

export interface SourceMention {
  readonly actor: Actor;
  readonly span: Span;
  readonly form: MentionForm;
}

/** The mentions of all actors in the order of the text. */
export const listMentions = (actors: readonly Actor[]): SourceMention[] =>
  actors
    .flatMap((actor) => actor.mentions.map(({ span, form }) => ({ actor, span, form })))
    .sort((a, b) => compareSpans(a.span, b.span));

function mentionsIn(source: Span, mentions: readonly SourceMention[]): SourceMention[] {
  const inside: SourceMention[] = [];
  for (
    let at = findFirstEndingAfter(mentions, source[0]);
    at < mentions.length && mentions[at]!.span[0] < source[1];
    at++
  ) {
    if (isInside(mentions[at]!.span, source)) inside.push(mentions[at]!);
  }
  return inside;
}

/**
 * Names in the source that are its head: "President Ada Moss", "Moss and Lind", "the agency Interim". Not the owner in
 * "Moss's lawyer", nor what follows a preposition in "officials from Kalder". A document speaks for its issuer:
 * "a survey by Lind Research".
 */
function resolveNamed(source: Span, { text, mentions: all }: SpeakerContext): SpeakerChoice | null {
  const mentions = mentionsIn(source, all);
  if (!mentions.length) return resolveApposition(source, text, all);
  const heads = mentions.filter((mention, index) => isHead(text, source, mention, mentions[index + 1]));
  if (heads.length) {
    const people = heads.filter(({ actor }) => actor.kind === 'person');
    const chosen = people.length ? people : heads;
    return {
      actors: [...new Set(chosen.map(({ actor }) => actor.id))],
      reason: 'named in the source',
      sourceKind: 'named',
    };
  }
  const apposed = resolveApposition(source, text, all);
  if (apposed) return apposed;
  const named = mentions.filter(({ form }) => form === 'name');
  if (!isDocument(text.slice(...source)) || named.length !== 1) return null;
  return { actors: [named[0]!.actor.id], reason: 'the document speaks for its issuer', sourceKind: 'document' };
}

/** "Its director, Ada Moss, fears": the name stands between commas right behind the source. */
function resolveApposition(source: Span, text: string, mentions: readonly SourceMention[]): SpeakerChoice | null {
  const next = mentions[findFirstEndingAfter(mentions, source[1])];
  if (next?.form !== 'name' || next.actor.kind !== 'person') return null;
  const isApposed = /^,\s+$/.test(text.slice(source[1], next.span[0])) && /^,/.test(text.slice(next.span[1]));
  return isApposed ? { actors: [next.actor.id], reason: 'named right behind the source', sourceKind: 'named' } : null;
}

function isHead(text: string, source: Span, { span, form }: SourceMention, next: SourceMention | undefined): boolean {
  // "the mayor of Wexholm, Greta Lomax,": what stands before the last comma governs nothing behind it
  const before = text.slice(source[0], span[0]).toLowerCase().split(',').at(-1)!;
  const after = text.slice(span[1], source[1]);
  if (/^['’]s?\b/.test(after) || /^['’]\s/.test(after)) return false;
  if (before.split(/[^\p{L}'-]+/u).some((word) => PREPOSITIONS.has(word))) return false;
  // "Hugh Hill, a doctor at the hospital, said"
  if (form === 'name' && /^\s*,/.test(after)) return true;
  const rest = after.trimStart();
  if (rest === '' || /^(?:and|or|,|who|\()/.test(rest) || /^(?:of|for|in|from|at|with)\b/.test(rest))
    return form === 'name' || rest === '';
  // "NATO Secretary-General Jens Lind": the next name is the head
  return next === undefined && form === 'name' && /^(?:both|himself|herself|itself|jr|sr)\b/i.test(rest);
}

const isDocument = (words: string): boolean => {
  const head = words.toLowerCase().split(/\s+(?:of|by|from|in|for|on|to)\s+/)[0]!;
  return DOCUMENT_NOUNS.has(/[\p{L}-]+$/u.exec(head)?.[0] ?? '');
};

/**
 * "he": the person named last before the pronoun, unless a form of address tells the other gender. Whoever was only
 * named in what the previous speaker said gives way to that speaker: "Moss said he would not meet Lind. …, he added."
 */
function resolvePronoun(gender: 'he' | 'she', source: Span, context: SpeakerContext): SpeakerChoice {
  const isFitting = ({ id, kind }: Actor) => kind === 'person' && (context.genders.get(id) ?? gender) === gender;
  return (
    findPronounsPerson(gender, source, context, (actor) => isFitting(actor) && isCertainPerson(actor)) ??
    findPronounsPerson(gender, source, context, isFitting) ??
    NOBODY
  );
}

function findPronounsPerson(
  gender: 'he' | 'she',
  source: Span,
  context: SpeakerContext,
  fits: (actor: Actor) => boolean,
): SpeakerChoice | null {
  const { mentions, previous } = context;
  for (let at = lastEndingBefore(mentions, source[0]); at >= 0; at--) {
    const { actor, span } = mentions[at]!;
    if (span[1] < source[0] - PRONOUN_REACH) break;
    if (!fits(actor)) continue;
    const speaker = previous?.attribution.content.some((piece) => isInside(span, piece))
      ? previousSpeaker(context)
      : null;
    if (speaker && fits(speaker))
      return { actors: [speaker.id], reason: 'the speaker before goes on', sourceKind: 'named' };
    return { actors: [actor.id], reason: `last person named before “${gender}”`, sourceKind: 'named' };
  }
  return null;
}

/** One word alone may as well name a place that no list knows, "Kaldria": people with more of a name go first. */
const isCertainPerson = ({ name, roles }: Actor): boolean => name.includes(' ') || roles.length > 0;

function previousSpeaker({ previous, actors }: SpeakerContext): Actor | null {
  const [only, second] = previous?.choice.actors ?? [];
  return only === undefined || second !== undefined ? null : (actors.find(({ id }) => id === only) ?? null);
}

/** Index of the last mention that ends at or before `position`; -1 if there is none. */
const lastEndingBefore = (mentions: readonly SourceMention[], position: number): number =>
  findFirstEndingAfter(mentions, position) - 1;

/** "Lind, who said", "Lind, 61, who said": the name right before the relative, or before an age. */
function resolveRelative(source: Span, { text, mentions }: SpeakerContext): SpeakerChoice {
  const last = mentions[lastEndingBefore(mentions, source[0])];
  const isOwner = last?.form === 'name' && /^(?:,\s*\d{1,3})?,?\s*$/.test(text.slice(last.span[1], source[0]));
  return isOwner ? { actors: [last.actor.id], reason: 'named right before', sourceKind: 'named' } : NOBODY;
}

/** "the president" where exactly one actor of the text bears that title. */
function resolveRole(words: string, { actors }: SpeakerContext): SpeakerChoice | null {
  const role = /^the\s+(.{3,40})$/i.exec(words)?.[1]?.toLowerCase();
  if (!role) return null;
  const bearers = actors.filter((actor) => actor.roles.some(({ text }) => text.toLowerCase() === role));
  return bearers.length === 1
    ? { actors: [bearers[0]!.id], reason: `the only ${role} named`, sourceKind: 'named' }
    : null;
}

/** The gender that a person's titles tell; people without such a title are absent. */
export function detectGenders(actors: readonly Actor[]): Map<string, 'he' | 'she'> {
  const genders = new Map<string, 'he' | 'she'>();
  for (const actor of actors) {
    const words = actor.roles.flatMap(({ text }) => text.toLowerCase().replaceAll('.', '').split(/\s+/));
    const told = words
      .map((word) => (Object.hasOwn(GENDER_OF_TITLE, word) ? GENDER_OF_TITLE[word] : undefined))
      .find(Boolean);
    if (told) genders.set(actor.id, told);
  }
  return genders;
}
