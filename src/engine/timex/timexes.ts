import type { RecordDocument } from '../../schema/document.ts';
import type { Timex } from '../../schema/timex.ts';
import { createComponent } from '../component.ts';
import { createPieces } from '../numeral/pieces.ts';
import { type Day, parseDay } from './calendar.ts';
import { resolveCalendarRange } from './calendar-range.ts';
import { detectTimexes } from './detect/detect-timexes.ts';
import { type ResolutionContext, readReference } from './resolve/resolution.ts';
import { resolveTimex } from './resolve/resolve-timex.ts';
import type { TimeMention } from './sense.ts';

/** Dates, clock times, lengths and recurrences with their TIMEX3 values, and what the text tells of its own date. */
export const timexes = createComponent({
  name: 'timexes',
  requires: ['sentences', 'tokens'],
  provides: ['timexes', 'publishedAt'],
  run(document, { sentences, tokens }) {
    const mentions: TimeMention[] = [];
    for (const sentence of sentences) {
      for (const mention of detectTimexes(createPieces(tokens, ...sentence.tokens))) mentions.push(mention);
    }
    const given = document.publishedAt === null ? null : parseDay(document.publishedAt);
    const resolved = resolveAll(mentions, given && !isHistory(mentions, given) ? given : null);
    return { timexes: resolved, publishedAt: inferPublication(document.publishedAt, mentions, resolved) };
  },
});

/** Years that a text must name before it can be taken for history. */
const MIN_YEARS = 5;

/**
 * Is the day of publication no help? A page saved in 2009 that tells of the 1860s names its years, and hardly one of them
 * is near; there "in May" is the May of the story.
 */
function isHistory(mentions: readonly TimeMention[], given: Day): boolean {
  let years = 0;
  let near = 0;
  let spoken = 0;
  for (const { sense } of mentions) {
    if (sense.kind === 'weekday' || (sense.kind === 'shifted' && sense.from === 'publication')) spoken++;
    if (sense.kind !== 'calendar' || sense.year === null) continue;
    years++;
    if (Math.abs(sense.year - given.year) <= 1) near++;
  }
  return years >= MIN_YEARS && near * 5 < years && spoken * 3 < years;
}

function resolveAll(mentions: readonly TimeMention[], publishedAt: Day | null): Timex[] {
  const timexes: Timex[] = [];
  let context: ResolutionContext = { publishedAt, reference: null, quarter: null };
  for (const mention of mentions) {
    const resolution = resolveTimex(mention.sense, mention.tense, context);
    timexes.push({
      id: `t${timexes.length + 1}`,
      span: mention.span,
      ...resolution,
      mod: mention.mod,
      ...resolveCalendarRange(resolution.value),
      confidence: null,
    });
    context = follow(context, mention, resolution.value);
  }
  return timexes;
}

/** The story goes on from the last date named; a mere year in passing ("the 1998 law") keeps a day's month. */
function follow(context: ResolutionContext, mention: TimeMention, value: string): ResolutionContext {
  const { sense } = mention;
  if (sense.kind === 'part') return { ...context, quarter: followQuarter(context, sense.yearShift, value) };
  if (sense.kind === 'fixed' || sense.kind === 'same-quarter') return context;
  // "The budget will grow in 2023" does not carry the story there.
  if (mention.tense === 'future') return context;
  const reference = readReference(value);
  return reference ? { ...context, reference } : context;
}

/** The quarter under report; the one that it is compared with ("in the third quarter of 1988") does not replace it. */
function followQuarter(
  { quarter }: ResolutionContext,
  yearShift: number | null,
  value: string,
): ResolutionContext['quarter'] {
  const match = /^(\d{4})-Q([1-4])$/.exec(value);
  if (!match || (yearShift !== null && yearShift < 0)) return quarter;
  const named = { year: Number(match[1]), index: Number(match[2]) };
  return quarter && named.year < quarter.year ? quarter : named;
}

/** Given, or bounded from below by the latest day that the text speaks of as past; never guessed. */
function inferPublication(
  given: string | null,
  mentions: readonly TimeMention[],
  resolved: readonly Timex[],
): RecordDocument['publishedAt'] {
  if (given !== null) return { value: given, basis: 'given', notBefore: null };
  let notBefore: string | null = null;
  mentions.forEach(({ sense, tense }, index) => {
    const timex = resolved[index]!;
    const isDay = sense.kind === 'calendar' && sense.day !== null && timex.from !== null;
    if (isDay && tense !== 'future' && (notBefore === null || timex.from! > notBefore)) notBefore = timex.from;
  });
  return notBefore === null ? { value: null, basis: 'none', notBefore } : { value: null, basis: 'inferred', notBefore };
}
