import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import { createWords } from '../grammar/create-words.ts';
import type { Language } from '../language/language.ts';
import { createComponent } from '../layers/component.ts';
import type { Layers, ReadableDocument, Timex } from '../layers/layers.ts';
import { detectTokens } from '../segment/tokens.ts';
import { type Day, parseDay } from './calendar.ts';
import { detectTimexes } from './detect/detect-timexes.ts';
import { findNamesakes } from './detect/namesake.ts';
import { inferPublication } from './infer-publication.ts';
import { isHistory, resolveStory } from './resolve/resolve-story.ts';
import type { TimeMention } from './sense.ts';

/**
 * Dates, clock times, lengths and recurrences with their TIMEX3 values, and what the text tells of its own date. What an entry of
 * a live page says is dated by the day of the entry.
 */
export const timexes = createComponent({
  name: 'timexes',
  requires: ['words', 'rawTurns', 'entries'],
  provides: ['timexes', 'publishedAt'],
  run(document, { words, rawTurns, entries }) {
    const told: TimeMention[] = [];
    const namesakes = findNamesakes(words);
    for (const sentence of words) for (const mention of detectTimexes(sentence, namesakes)) told.push(mention);
    const mentions = addFormTimes(document, { rawTurns, entries }, told);
    const given = document.publishedAt === null ? null : parseDay(document.publishedAt);
    const history = isHistory(mentions, given);
    const story = { publishedAt: history ? null : given, isUndated: !given && !history };
    const resolve = (bound: Day | null) =>
      resolveByEntry(mentions, entries, (part) => resolveStory(part, { ...story, bound }));
    const resolved = resolve(null);
    const publishedAt = inferPublication(document.publishedAt, mentions, resolved);
    // What the whole text tells of its date, its first lines ask for: "this calendar year".
    const bound = story.isUndated && publishedAt.notBefore !== null ? parseDay(publishedAt.notBefore) : null;
    return { timexes: bound ? resolve(bound) : resolved, publishedAt };
  },
});

/** With the times in the labels of entries ("21:00") and in the signatures of posts, which stand in no sentence. */
function addFormTimes(
  { text, language }: ReadableDocument,
  { rawTurns, entries }: Pick<Layers, 'rawTurns' | 'entries'>,
  mentions: readonly TimeMention[],
): readonly TimeMention[] {
  const posts = rawTurns.flatMap(({ kind, forms }) => (kind === 'post' || kind === 'quote' ? forms : []));
  const labels = entries.flatMap(({ at, label }) => (at && label ? [label] : []));
  if (!posts.length && !labels.length) return mentions;
  const found = [...posts, ...labels]
    .flatMap((span) => detectIn(text, span, language))
    .filter(({ span }) => isFree(mentions, span));
  return [...mentions, ...found].sort((a, b) => a.span[0] - b.span[0]);
}

function detectIn(text: string, span: Span, language: Language): TimeMention[] {
  const tokens = detectTokens(text, span);
  return detectTimexes(createWords(tokens, 0, tokens.length, language)).map((mention) => ({ ...mention, by: 'form' }));
}

function isFree(mentions: readonly TimeMention[], [start, end]: Span): boolean {
  const next = mentions[findFirstEndingAfter(mentions, start)];
  return !next || next.span[0] >= end;
}

/** Each entry of a known day is a story of its own, told on that day; the rest of the text is one. */
function resolveByEntry(
  mentions: readonly TimeMention[],
  entries: Layers['entries'],
  resolveRest: (mentions: readonly TimeMention[]) => readonly Timex[],
): Timex[] {
  const parts = new Map<number | null, TimeMention[]>();
  for (const mention of mentions) {
    const at = findFirstEndingAfter(entries, mention.span[0]);
    const entry = entries[at];
    const part = entry?.at && entry.span[0] <= mention.span[0] ? at : null;
    const own = parts.get(part);
    if (own) own.push(mention);
    else parts.set(part, [mention]);
  }
  const resolved = [...parts].flatMap(([part, own]) => {
    const day = part === null ? null : parseDay(entries[part]!.at!.slice(0, 10));
    return day ? resolveStory(own, { publishedAt: day, isUndated: false, bound: null }) : resolveRest(own);
  });
  return resolved.sort((a, b) => a.span[0] - b.span[0]).map((timex, index) => ({ ...timex, id: `t${index + 1}` }));
}
