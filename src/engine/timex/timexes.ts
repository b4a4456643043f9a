import { createComponent } from '../component.ts';
import { parseDay } from './calendar.ts';
import { detectTimexes } from './detect/detect-timexes.ts';
import { inferPublication } from './infer-publication.ts';
import { isHistory, resolveStory } from './resolve/resolve-story.ts';
import type { TimeMention } from './sense.ts';

/** Dates, clock times, lengths and recurrences with their TIMEX3 values, and what the text tells of its own date. */
export const timexes = createComponent({
  name: 'timexes',
  requires: ['pieces'],
  provides: ['timexes', 'publishedAt'],
  run(document, { pieces }) {
    const mentions: TimeMention[] = [];
    for (const sentence of pieces) for (const mention of detectTimexes(sentence)) mentions.push(mention);
    const given = document.publishedAt === null ? null : parseDay(document.publishedAt);
    const history = isHistory(mentions, given);
    const story = { publishedAt: history ? null : given, isUndated: !given && !history };
    const resolved = resolveStory(mentions, { ...story, bound: null });
    const publishedAt = inferPublication(document.publishedAt, mentions, resolved);
    // What the whole text tells of its date, its first lines ask for: "this calendar year".
    const bound = story.isUndated && publishedAt.notBefore !== null ? parseDay(publishedAt.notBefore) : null;
    return { timexes: bound ? resolveStory(mentions, { ...story, bound }) : resolved, publishedAt };
  },
});
