import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Language } from '../../language/language.ts';
import type { Actor, Attribution, SpeakerChoice } from '../../layers/layers.ts';
import { resolveOfficeOrTrade } from '../description/resolve-office-or-trade.ts';
import { isDocumentNoun, resolveDocument } from '../document/resolve-document.ts';
import { resolveOwnedBody } from '../owned/resolve-owned-body.ts';
import { readSource, type SourceMember } from '../source/read-source.ts';
import type { SourceMention } from '../source/source-mention.ts';
import { chooseActors, NOBODY, type SpeakerContext, sentenceAt } from '../speaker-context.ts';
import { nameRule } from '../speaker-rules.ts';
import { findBelonging } from './find-belonging.ts';

/**
 * "Lind, who said", "Lind, 61, who said", "Mr. Lind, a baker who said": the name right before, or the one that the words
 * before describe; "who said … and who hoped" are one; a description without a name ("the mayor, who said") is read like a source.
 */
export function resolveWho(source: Span, attribution: Attribution, context: SpeakerContext): SpeakerChoice {
  return (
    resolveNameBefore(source, context) ??
    resolveNounBefore(source, attribution, context) ??
    resolveWhoBefore(source, context) ??
    NOBODY
  );
}

/** The name, or the names, that a relative belongs to. */
function resolveNameBefore(source: Span, context: SpeakerContext): SpeakerChoice | null {
  const { text, mentions, layers, language } = context;
  const { span } = layers.sentences[sentenceAt(context, source[0])]!;
  const relative = text.slice(...source).toLowerCase();
  const isPersonal = language.pronouns.personalRelatives.has(relative);
  /** Where what tells of the name begins: the relative, or what describes or owns whoever is meant ("Moss of Kaldria, who"). */
  let end = source[0];
  let isBelonging = false;
  for (let at = findFirstEndingAfter(mentions, source[0]) - 1; at >= 0 && mentions[at]!.span[0] >= span[0]; at--) {
    const mention = mentions[at]!;
    if (tellsClass(mention, context)) continue;
    const isBeside = /^\)?,?\s*$/.test(text.slice(mention.span[1], end));
    const isDescription = isPersonal && isBeside && describesPerson(at, context);
    const belonging = isPersonal && !isDescription ? findBelonging(at, context) : null;
    if (isDescription || (isPersonal && isBeside && mention.actor.kind === 'place' && !belonging)) {
      end = mention.span[0];
      continue;
    }
    // whoever belongs to a name was told to do so by the words between
    if (!isBelonging && !isLinked(text.slice(mention.span[1], end), end < source[0], language)) return null;
    // "Moss told Lind, which meant": no person is "which"
    if (mention.actor.kind === 'person' && !isPersonal && language.pronouns.relatives.has(relative)) return null;
    // "a lawyer for Moss, who", "officials at the Harbour Trust, who"
    if (belonging && !belonging.isOfName) return null;
    if (belonging) {
      end = belonging.start;
      isBelonging = true;
      continue;
    }
    const first = findJoined(at, isBelonging, context);
    return first ? chooseActors([first, mention.actor], 'who-two-names') : chooseActors([mention.actor], 'who-name');
  }
  return null;
}

/** "a Republican who", "another young Republican who": it tells what somebody is. */
function tellsClass({ span: [start] }: SourceMention, { text, language }: SpeakerContext): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const [, article = '', next = ''] = /(?:^|[^\p{L}\p{N}])(\p{L}+)\s(?:(\p{Ll}+)\s)?$/u.exec(before) ?? [];
  const { classArticles } = language.sourceWords;
  return classArticles.has(article) || classArticles.has(next);
}

/** "Ada Moss, a director of Lind Research, who": whoever is named before, and not the body. */
function describesPerson(at: number, { text, mentions, language }: SpeakerContext): boolean {
  const [before, mention] = [mentions[at - 1], mentions[at]!];
  if (mention.actor.kind !== 'organization' || before?.actor.kind !== 'person') return false;
  const between = text.slice(before.span[1], mention.span[0]);
  const last = /(?:^|\s)(\p{Ll}+)\s(?:the\s)?$/u.exec(between)?.[1];
  return last !== undefined && language.functionWords.prepositions.has(last) && APPOSITION.test(between);
}

const APPOSITION = /^(?:,\s\d{1,3})?,\s[^,;:.“”"]{2,80}$/;

const LONGEST_BETWEEN = 90;

/** What may stand between a name and its relative, or what describes it: an age, a party and state, a description between commas. */
const isLinked = (between: string, isDescribed: boolean, language: Language): boolean =>
  between.length < LONGEST_BETWEEN &&
  (/^(?:\sof\s\p{Lu}[\p{L} ]{1,20})?(?:,\s*\d{1,3})?(?:\s*\([^)]{1,30}\))?(?:,\sand|,)?\s*$/u.test(between) ||
    (isDescribed && (APPOSITION.test(between) || /^(?:\sof\s|\s\([^)]*)$/.test(between))) ||
    isDescribing(between, language));

/** "Moss, the baker, who", "Moss is a baker who" */
function isDescribing(between: string, { sourceWords }: Language): boolean {
  const match = /^(?:,|\s(\w+))\s+(\w+)\s[^,;:.“”"]{2,60},?\s*$/.exec(between);
  if (!match) return false;
  const [, verb, article] = match;
  return (verb === undefined || sourceWords.copulas.has(verb)) && sourceWords.appositionArticles.has(article!);
}

/** "*Ada* and Rebekah Lind, the donors who", "*Ada Moss* and Jon Lind of the Harbour Trust, who": whoever is named with the last one. */
function findJoined(at: number, isBelonging: boolean, { text, mentions, language }: SpeakerContext): Actor | null {
  const [before, last] = [mentions[at - 1], mentions[at]!];
  if (before?.actor.kind !== 'person' || !/^,?\sand\s$/.test(text.slice(before.span[1], last.span[0]))) return null;
  if (isBelonging) return before.actor;
  const behind = /^,\s+the\s([^,]*)/.exec(text.slice(last.span[1], last.span[1] + 80))?.[1] ?? '';
  const isOfSeveral = [...behind.matchAll(/s\s(?=(\w+))/g)].some(([, word]) =>
    language.pronouns.definingRelatives.has(word!),
  );
  return isOfSeveral ? before.actor : null;
}

/** "officials of *the Kaldrian government, which* denies it": a body by its owner's name. */
function resolveOwnedBefore(
  member: SourceMember,
  attribution: Attribution,
  context: SpeakerContext,
): SpeakerChoice | null {
  return member.owner || member.modifier ? resolveOwnedBody(member, member.span, attribution, context) : null;
}

/** "the Kaldrian president, who said", "the Interim report, which said" */
function resolveNounBefore(source: Span, attribution: Attribution, context: SpeakerContext): SpeakerChoice | null {
  const member = readNounBefore(source[0], context);
  if (!member || member.name) return null;
  return isDocumentNoun(member.words.at(-1)!, context.language)
    ? resolveDocument(member, source, attribution, context)
    : (resolveOwnedBefore(member, attribution, context) ?? resolveOfficeOrTrade(member, source, attribution, context));
}

function readNounBefore(end: number, context: SpeakerContext): SourceMember | undefined {
  const before = context.text.slice(Math.max(0, end - 80), end);
  const words = /(?:^|[\s,])((?:[\p{L}'’-]+\s){1,5}[\p{L}-]+),?\s*$/u.exec(before)?.[1];
  if (words === undefined) return undefined;
  const phrase = fromDeterminer(words, context.language);
  if (phrase === null) return undefined;
  const start = end - before.length + before.lastIndexOf(phrase);
  return readSource([start, start + phrase.length], context)[0];
}

/** "the Kaldrian president" of "met the Kaldrian president" */
function fromDeterminer(words: string, { sourceWords, functionWords }: Language): string | null {
  for (const { 0: word, index } of words.matchAll(/[\p{L}'’-]+(?=\s)/gu)) {
    const determiner = `${word[0]!.toLowerCase()}${word.slice(1)}`;
    // "that" opens a clause here
    if (sourceWords.singularDeterminers.has(determiner) && !functionWords.relatives.has(determiner))
      return words.slice(index);
  }
  return null;
}

/** "Moss, who said it was late and who wondered": the statement before, in the same sentence, has a relative too. */
function resolveWhoBefore(source: Span, context: SpeakerContext): SpeakerChoice | null {
  const previous = context.history.at(-1);
  const place = previous?.attribution.source[0];
  if (!place || !previous.choice.actors.length) return null;
  const { text, language } = context;
  if (!language.functionWords.relatives.has(text.slice(...place).toLowerCase())) return null;
  const isNext = place[1] < source[0] && sentenceAt(context, place[0]) === sentenceAt(context, source[0]);
  return isNext && /(?:,|and)\s*$/.test(text.slice(place[1], source[0]))
    ? { ...previous.choice, by: nameRule('who-goes-on'), reason: 'the speaker before goes on' }
    : null;
}
