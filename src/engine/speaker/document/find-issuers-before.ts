import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Language } from '../../language/language.ts';
import type { Actor, Attribution } from '../../layers/layers.ts';
import { findSpeakersBefore } from '../find-speakers-before.ts';
import { resolveOwnedBody } from '../owned/resolve-owned-body.ts';
import { readSource } from '../source/read-source.ts';
import type { SourceMention } from '../source/source-mention.ts';
import { splitWords } from '../source/split-words.ts';
import { MOST_HISTORY, type SpeakerContext, sentenceAt } from '../speaker-context.ts';
import type { SpeakerRule } from '../speaker-rules.ts';

/** Who gave out a document, and what tells it. */
export interface Issuers {
  readonly actors: readonly Actor[];
  readonly rule: SpeakerRule;
}

/** So far back a document was spoken of before it is "the statement". */
const REACH = 1500;

/**
 * Who gave out a document that was spoken of before: whoever spoke in the statement whose cue or source names it ("Moss
 * sent a letter to the board. … The letter says"), or whoever it is by, or belongs to, where it was last named.
 */
export function findIssuersBefore(
  head: string,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): Issuers | null {
  const { text, language } = context;
  const from = Math.max(0, source[0] - REACH);
  const places = [...text.slice(from, source[0]).matchAll(new RegExp(`\\b${head}\\b`, 'gi'))].map(
    ({ index }) => from + index,
  );
  if (!places.length)
    return language.documentWords.printedDocuments.has(head) ? findPaperBefore(source, context) : null;
  for (const place of places.toReversed()) {
    const known = findIssuersAt([place, place + head.length], attribution, context);
    if (known) return known;
    // "a statement" is a new one, whose the text does not tell
    if (isIntroduced(place, context)) return null;
  }
  return null;
}

/** So far behind is told whose a document is that was brought in without that. */
const REACH_BEHIND = 500;
/** In UTF-16 units, with the space before and behind. */
const LONGEST_ARTICLE = 8;

/** "According to *a report* on Monday.\n\nThe report by the Harbour Board found": of a document first spoken of here, whoever it is by where it is named next. */
export function findAuthorBehind(
  head: string,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): Issuers | null {
  const { text, language } = context;
  const named = new RegExp(`\\b${head}\\b`, 'i');
  if (named.test(text.slice(Math.max(0, source[0] - REACH), source[0]))) return null;
  const next = named.exec(text.slice(source[1], source[1] + REACH_BEHIND));
  if (!next) return null;
  const at = source[1] + next.index;
  const article = text
    .slice(Math.max(0, at - LONGEST_ARTICLE), at)
    .trimEnd()
    .split(/\s/)
    .at(-1)!;
  if (!language.sourceWords.definiteDeterminers.has(article.toLowerCase())) return null;
  const issuer = findAuthorAt([at, at + head.length], attribution, context);
  return issuer && { actors: [issuer], rule: 'document-author-behind' };
}

/** Whose a document is where it was named: whoever wrote in it there, or gave it out. */
function findIssuersAt(place: Span, attribution: Attribution, context: SpeakerContext): Issuers | null {
  const writers = findWriters(place, context);
  if (writers) return { actors: writers.flatMap((id) => context.cast.find(id) ?? []), rule: 'document-writer-before' };
  const issuer = findIssuerAt(place, attribution, context);
  return issuer && { actors: [issuer], rule: 'document-issuer-before' };
}

/** "a statement", "a long letter" */
function isIntroduced(place: number, { text, language }: SpeakerContext): boolean {
  const [, first = '', second = ''] =
    /(?:^|\s)(?:(\p{L}+)\s)?(\p{L}+)\s$/u.exec(text.slice(Math.max(0, place - 40), place).toLowerCase()) ?? [];
  const { indefiniteArticles } = language.functionWords;
  return indefiniteArticles.has(first) || indefiniteArticles.has(second);
}

/** "It rained, according to the Register. The article says that it poured": the paper that spoke right before. */
function findPaperBefore(source: Span, context: SpeakerContext): Issuers | null {
  const actors = findSpeakersBefore(source, context, 2)?.actors ?? [];
  const isPaper = actors.length === 1 && actors[0]!.kind === 'organization';
  return isPaper ? { actors, rule: 'document-paper-before' } : null;
}

/** "Moss wrote in a letter", "In a letter, Moss wrote": who spoke, by ids, where the cue or the source names it, or the opening of the sentence. */
function findWriters(place: Span, context: SpeakerContext): readonly string[] | undefined {
  const isHere = ([start, end]: Span) => start <= place[0] && place[0] < end;
  const writer = context.history
    .slice(-MOST_HISTORY)
    .findLast(
      ({ attribution: { cue, source } }) => [...cue, ...source].some(isHere) || isOpenedBy(place, source, context),
    );
  return writer?.choice.actors.length ? writer.choice.actors : undefined;
}

/** "In a letter, *she* wrote" */
function isOpenedBy(place: Span, source: Attribution['source'], context: SpeakerContext): boolean {
  const { layers, text, language } = context;
  const sentence = layers.sentences[sentenceAt(context, place[0])]!;
  const opening = layers.tokens[sentence.tokens[0]]!;
  const isOpening = language.functionWords.prepositions.has(opening.lower) && text[place[1]] === ',';
  return isOpening && source[0] !== undefined && source[0][0] > place[1] && source[0][1] <= sentence.span[1];
}

/** Whose a document is where it was named: "a statement issued by the Moss campaign", "the Times's long report". */
function findIssuerAt([start, end]: Span, attribution: Attribution, context: SpeakerContext): Actor | null {
  const { mentions } = context;
  const author = findAuthorAt([start, end], attribution, context);
  if (author) return author;
  const at = findFirstEndingAfter(mentions, end);
  const last = mentions.slice(0, at).findLast(({ span }) => span[1] <= start);
  return last && IS_ISSUER.some((isIssuer) => isIssuer(last, start, context)) ? last.actor : null;
}

/** "a statement issued by the Moss campaign" */
function findAuthorAt([, end]: Span, attribution: Attribution, context: SpeakerContext): Actor | null {
  const { text, mentions, cast, language } = context;
  const next = mentions[findFirstEndingAfter(mentions, end)];
  if (!next || !isBy(text.slice(end, Math.min(next.span[0], end + 40)), language)) return null;
  const [member] = readSource([next.span[0], next.span[1] + 20], context);
  const owned = member && resolveOwnedBody(member, member.span, attribution, context);
  return owned ? cast.find(owned.actors[0]!)! : next.actor;
}

/** Between a document and whoever it is by: " by ", ", issued by the ". */
function isBy(between: string, { documentWords }: Language): boolean {
  const words = splitWords(between.replace(/^,?\s/, ''));
  if (!words || !/^,?\s/.test(between)) return false;
  const { agentPrepositions, issuingParticiples } = documentWords;
  const at = agentPrepositions.has(words[0]!) ? 0 : 1;
  if (at === 1 && !issuingParticiples.has(words[0]!)) return false;
  if (!agentPrepositions.has(words[at] ?? '')) return false;
  const rest = words.slice(at + 1);
  return !rest.length || (rest.length === 1 && rest[0] === 'the');
}

/** Whether what was last named before a document gave it out. */
const IS_ISSUER: readonly ((mention: SourceMention, place: number, context: SpeakerContext) => boolean)[] = [
  // "the Times's long report"
  ({ span }, place, { text }) =>
    place - span[1] < 40 && /^['’]s?\s(?:\p{L}+\s){0,2}$/u.test(text.slice(span[1], place)),
  isPollster,
  isPublisher,
];

/** "The Kalder University poll came out on Monday. The poll says": a survey by its name, no post on somebody's platform. */
function isPollster({ actor, form, span }: SourceMention, place: number, { text, language }: SpeakerContext): boolean {
  if (actor.kind !== 'organization' || form !== 'name' || !/^\s$/.test(text.slice(span[1], place))) return false;
  const noun = /^\w+/.exec(text.slice(place, place + 10))?.[0] ?? '';
  return language.documentWords.surveyDocuments.has(noun);
}

/** "The Harbour Board published its long report", "the Harbour Board recently issued a statement" */
function isPublisher({ span, actor }: SourceMention, place: number, { text, language }: SpeakerContext): boolean {
  if (actor.kind === 'place' || place - span[1] >= 80 || !/\s/.test(text[span[1]]!)) return false;
  const words = splitWords(text.slice(span[1] + 1, place));
  if (!words) return false;
  const { issuingVerbs, issuedDeterminers } = language.documentWords;
  return [0, 1].some(
    (at) =>
      (at === 0 || /^\p{Ll}+$/u.test(words[0]!)) &&
      issuingVerbs.has(words[at] ?? '') &&
      // "adopted Resolution 12"
      (issuedDeterminers.has(words[at + 1] ?? '') || (words.length === at + 1 && /^\p{Lu}/u.test(text[place]!))) &&
      words.length <= at + 5 &&
      words.slice(at + 2).every((word) => /^\p{L}+$/u.test(word)),
  );
}
