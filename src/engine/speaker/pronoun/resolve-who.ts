import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Attribution, SpeakerChoice } from '../../layers/layers.ts';
import { resolveDescribed } from '../description/resolve-office-or-trade.ts';
import { isDocumentNoun, resolveDocument } from '../document/resolve-document.ts';
import { readSource } from '../source/read-source.ts';
import type { SourceMention } from '../source/source-mention.ts';
import { chooseActors, NOBODY, type SpeakerContext, sentenceAt } from '../speaker-context.ts';

/**
 * "Lind, who said", "Lind, 61, who said", "Mr. Lind, a baker who said": the name right before, or the one that the words
 * before describe; "who said … and who hoped" are one; a description without a name ("the mayor, who said") is read like a source.
 */
export function resolveRelative(source: Span, attribution: Attribution, context: SpeakerContext): SpeakerChoice {
  const owners = findOwners(source, context);
  if (owners)
    return chooseActors(
      owners.map(({ actor }) => actor),
      'relative-name',
    );
  return resolveNounBefore(source, attribution, context) ?? resolveRelativeBefore(source, context) ?? NOBODY;
}

/** The name, or the names, that a relative belongs to. */
function findOwners(source: Span, context: SpeakerContext): SourceMention[] | null {
  const { text, mentions, layers } = context;
  const { span } = layers.sentences[sentenceAt(context, source[0])]!;
  const isWho = /^who/i.test(text.slice(...source));
  for (let at = findFirstEndingAfter(mentions, source[0]) - 1; at >= 0 && mentions[at]!.span[0] >= span[0]; at--) {
    const { span: named } = mentions[at]!;
    // "a Republican who" tells what somebody is
    if (/\b(?:an?|another|any|every|no)\s(?:\p{Ll}+\s)?$/u.test(text.slice(Math.max(0, named[0] - 24), named[0])))
      continue;
    // "Senator Ada Moss of Kaldria, who", "Moss (L-Kaldria), who"
    const isPlace =
      mentions[at]!.actor.kind === 'place' &&
      /(?:\bof\s|\([^)]*)$/.test(text.slice(Math.max(0, named[0] - 12), named[0]));
    if (isWho && isPlace) continue;
    const between = text.slice(named[1], source[0]);
    if (!isOwned(between)) return null;
    return listJoined(at, context) ?? [mentions[at]!];
  }
  return null;
}

/** What may stand between a name and its relative: an age, a party and state, a description between commas. */
const isOwned = (between: string): boolean =>
  between.length < 90 &&
  (/^(?:\sof\s\p{Lu}[\p{L} ]{1,20})?(?:,\s*\d{1,3})?(?:\s*\([^)]{1,30}\))?,?\s*$/u.test(between) ||
    // "Moss, the baker, who", "Moss is a baker who"
    /^(?:,|\s(?:is|was))\s+(?:an?|the)\s[^,;:.“”"]{2,60},?\s*$/.test(between));

/** "Ada and Rebekah Lind, the donors who": both. */
function listJoined(at: number, { text, mentions }: SpeakerContext): SourceMention[] | null {
  const [before, last] = [mentions[at - 1], mentions[at]!];
  if (before?.actor.kind !== 'person' || !/^,?\sand\s$/.test(text.slice(before.span[1], last.span[0]))) return null;
  return /^,\s+the\s[^,]*s\s(?:who|that)\b/.test(text.slice(last.span[1], last.span[1] + 80)) ? [before, last] : null;
}

/** "the Kaldrian president, who said", "the Interim report, which said" */
function resolveNounBefore(source: Span, attribution: Attribution, context: SpeakerContext): SpeakerChoice | null {
  const { text, layers, mentions } = context;
  const before = text.slice(Math.max(0, source[0] - 80), source[0]);
  const phrase = /(?:^|[\s,])((?:the|this|The|This)\s(?:[\p{L}'’-]+\s){0,4}[\p{L}-]+),?\s*$/u.exec(before)?.[1];
  if (!phrase) return null;
  const start = source[0] - before.length + before.lastIndexOf(phrase);
  const [part] = readSource([start, start + phrase.length], layers.tokens, mentions);
  if (!part || part.name) return null;
  return isDocumentNoun(part.words.at(-1)!)
    ? resolveDocument(part, source, attribution, context)
    : resolveDescribed(part, source, context);
}

/** "Moss, who said it was late and who wondered": the statement before, in the same sentence, has a relative too. */
function resolveRelativeBefore(source: Span, context: SpeakerContext): SpeakerChoice | null {
  const previous = context.history.at(-1);
  const place = previous?.attribution.source[0];
  if (!place || !/^(?:who|which|that)$/i.test(context.text.slice(...place)) || !previous.choice.actors.length)
    return null;
  const isNext = place[1] < source[0] && sentenceAt(context, place[0]) === sentenceAt(context, source[0]);
  return isNext && /(?:,|and)\s*$/.test(context.text.slice(place[1], source[0]))
    ? { ...previous.choice, reason: 'the speaker before goes on' }
    : null;
}
