import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, isInside } from '../../../text/span.ts';
import { hasParticipleEnding, hasPastEnding } from '../../grammar/word-classes.ts';
import type { Attribution } from '../../layers/layers.ts';
import { isQuoted, type SourceMention } from '../source/source-mention.ts';
import { splitWords } from '../source/split-words.ts';
import { extentOf, type Gender, type SpeakerContext, type Spoken, sentenceAt } from '../speaker-context.ts';
import { isGoverned, isOwner } from './is-governed.ts';
import { listSpoken } from './list-spoken.ts';

/** What of the place of a pronoun bears on all whom it may mean. */
export interface PronounPlace {
  readonly gender: Gender | null;
  readonly source: Span;
  /** Index of the sentence; behind a quotation of several that of its first. */
  readonly sentence: number;
  /** The statement's content is quoted, at least in part. */
  readonly isQuoting: boolean;
  /** The statement before. */
  readonly previous: Attribution | null;
  /** It ends in this sentence or the one before. */
  readonly isPreviousNear: boolean;
  /** It asks something. */
  readonly isPreviousQuestion: boolean;
  /** Who alone speaks in it, and in the one before it; by actor id. */
  readonly lastSpeaker: string | null;
  readonly speakerBeforeLast: string | null;
  /** Who opens this sentence, the one before, and the one before that; by actor id. */
  readonly openers: readonly (string | null)[];
  /** Who is named in the content of the statement. */
  readonly namedInContent: ReadonlySet<string>;
  /** In "he told Moss" it is not Moss who speaks. */
  readonly addressed: string | null;
}

export function createPronounPlace(
  gender: Gender | null,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): PronounPlace {
  const { mode, content } = attribution;
  // “We are ready. We always were,” he said: how long somebody speaks puts nobody farther away
  const opening = mode === 'direct' ? Math.min(source[0], content[0]?.[0] ?? source[0]) : source[0];
  const sentence = sentenceAt(context, opening);
  const spoken = listSpoken(context);
  const previous = spoken.at(-1)?.attribution ?? null;
  return {
    gender,
    source,
    sentence,
    isQuoting: mode !== 'indirect',
    previous,
    isPreviousNear: previous !== null && isNear(previous, source, sentence, context),
    // "Moss asked Lind about it. He also asked": whoever asks goes on asking
    isPreviousQuestion: previous !== null && isQuestion(previous, context) && !isQuestion(attribution, context),
    lastSpeaker: onlySpeaker(spoken.at(-1)),
    speakerBeforeLast: onlySpeaker(spoken.at(-2)),
    openers: [0, 1, 2].map((distance) =>
      sentence < distance ? null : findOpener(sentence - distance, source[0], content, context),
    ),
    namedInContent: new Set(content.flatMap((span) => listNamedIn(span, context))),
    addressed: findAddressed(source, context),
  };
}

function isNear(previous: Attribution, source: Span, sentence: number, context: SpeakerContext): boolean {
  const end = Math.min(extentOf(previous)[1], source[0]);
  return sentence - sentenceAt(context, Math.max(0, end - 1)) <= 1;
}

/** Whoever asks does not answer. */
const isQuestion = ({ cue }: Attribution, { text, language }: SpeakerContext): boolean =>
  cue.some((span) => {
    const words =
      text
        .slice(...span)
        .toLowerCase()
        .match(/\w+/g) ?? [];
    return words.some((word) => language.sourceWords.askingForms.has(word));
  });

function onlySpeaker(spoken: Spoken | undefined): string | null {
  const actors = spoken?.choice.actors;
  return actors?.length === 1 ? actors[0]! : null;
}

/** A sentence that names more opens with none of them. */
const MOST_NAMED = 16;

/** The person who is the subject of a sentence, as far as its form tells: whoever is named first in it, outside quotations and at the head of it; before a place. */
function findOpener(
  index: number,
  before: number,
  content: Attribution['content'],
  context: SpeakerContext,
): string | null {
  const { layers, mentions } = context;
  const { span } = layers.sentences[index]!;
  const end = Math.min(span[1], before);
  let opener: string | null | undefined;
  const first = findFirstEndingAfter(mentions, span[0]);
  for (let at = first; at < Math.min(mentions.length, first + MOST_NAMED); at++) {
    const mention = mentions[at]!;
    if (mention.span[0] >= end) break;
    if (mention.actor.kind !== 'person' || isQuoted(mention.span, layers.quotations)) continue;
    // "Moss had not come, he said": the head of what he said
    if (content.some((span) => isInside(mention.span, span))) continue;
    if (isMainSubject(mention, index, context)) return mention.actor.id;
    opener ??= isGoverned(mention.span, context) || isOwner(mention.span, context) ? null : mention.actor.id;
  }
  return opener ?? null;
}

/** "Asked whether Lind had paid, *Moss* demurred", "After the vote, *Moss* left": behind what opens the sentence, and before a verb. */
function isMainSubject({ span }: SourceMention, index: number, { text, layers, language }: SpeakerContext): boolean {
  const sentence = layers.sentences[index]!;
  const first = layers.tokens[sentence.tokens[0]]!.lower;
  const { clauseOpeners, prepositions } = language.functionWords;
  const isOpened =
    clauseOpeners.has(first) ||
    prepositions.has(first) ||
    hasParticipleEnding(first, language) ||
    hasPastEnding(first, language);
  if (!isOpened || !BEHIND_COMMA.test(text.slice(Math.max(sentence.span[0], span[0] - 40), span[0]))) return false;
  const next = /^\s(\p{Ll}+)/u.exec(text.slice(span[1], span[1] + 30))?.[1];
  return next !== undefined && !prepositions.has(next) && !language.functionWords.coordinators.has(next);
}

/** Titles and nothing else stand between the comma and the name. */
const BEHIND_COMMA = /,\s(?:\p{Lu}[\p{L}.]*\s){0,3}$/u;

const listNamedIn = ([start, end]: Span, { mentions }: SpeakerContext): string[] =>
  mentions
    .slice(findFirstEndingAfter(mentions, start), findFirstEndingAfter(mentions, end))
    .map(({ actor }) => actor.id);

/** "he told Moss", "she reminded Senator Moss" */
function findAddressed(source: Span, { text, mentions, language }: SpeakerContext): string | null {
  const next = mentions[findFirstEndingAfter(mentions, source[1])];
  if (!next || next.span[0] - source[1] > LONGEST_ADDRESS) return null;
  const [first, ...words] = splitWords(text.slice(source[1] + 1, next.span[0])) ?? [];
  if (first === undefined || !/\s/.test(text[source[1]]!)) return null;
  const { tellingForms } = language.sourceWords;
  const areTitles = (titles: readonly string[]) => titles.every((word) => /^\p{Lu}[\p{L}.]*$/u.test(word));
  const isTold = tellingForms.has(first) && areTitles(words);
  const isToldLater = /^\p{L}+$/u.test(first) && tellingForms.has(words[0] ?? '') && areTitles(words.slice(1));
  return isTold || isToldLater ? next.actor.id : null;
}

const LONGEST_ADDRESS = 200;
