import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import { createComponent } from '../layers/component.ts';
import type { Actor, Poll, Quantity, Sentence, Token } from '../layers/layers.ts';

/** Words that say people were asked. */
const SURVEY_WORDS: ReadonlySet<string> = new Set([
  'poll',
  'polled',
  'pollster',
  'pollsters',
  'polls',
  'respondents',
  'survey',
  'surveyed',
  'surveys',
]);
/** These say it only where the shares add up to a whole: "in a recent social study 69% think so, 26% do not". */
const STUDY_WORDS: ReadonlySet<string> = new Set(['studies', 'study']);
const ASKED_WORDS: ReadonlySet<string> = new Set(['adults', 'people', 'respondents', 'residents', 'voters']);

/** Shares of one survey, who made it, how many were asked, and what the shares add up to. */
export const polls = createComponent({
  name: 'polls',
  requires: ['quantities', 'actors', 'timexes', 'sentences', 'tokens'],
  provides: ['polls'],
  run(_document, { quantities, actors, timexes, sentences, tokens }) {
    const found: Poll[] = [];
    const bodies = placeOrganizations(actors);
    for (const [first, end] of groupSentences(sentences, tokens, quantities)) {
      const span: Span = [sentences[first]!.span[0], sentences[end - 1]!.span[1]];
      const inside = listWithin(quantities, span);
      const shares = inside.filter((quantity) => isShare(quantity) && !isMargin(tokens, quantity));
      const sum = Math.round(shares.reduce((total, share) => total + share.value!, 0) * 1000) / 1000;
      const isStudy = !hasWord(tokens, sentences[first]!, SURVEY_WORDS);
      if (shares.length < 2 || (isStudy && (sum < 90 || sum > 102))) continue;
      const times = listWithin(timexes, span).filter((timex) => timex.type === 'DATE' && timex.from !== null);
      found.push({
        id: `p${found.length + 1}`,
        shares: shares.map((share) => share.id),
        respondents: inside.find(isRespondents)?.id ?? null,
        askedBy: findPollster(bodies, tokens, sentences.slice(first, end)),
        timex: times.length === 1 ? times[0]!.id : null,
        sum,
      });
    }
    return { polls: found };
  },
});

const isShare = (quantity: Quantity): boolean =>
  quantity.kind === 'percent' &&
  quantity.unit === 'percent' &&
  quantity.value !== null &&
  quantity.change === null &&
  quantity.value >= 0 &&
  quantity.value <= 100;

/** "With a margin of error of 3 percent" is no share of anybody. */
function isMargin(tokens: readonly Token[], { span }: Quantity): boolean {
  const at = findFirstEndingAfter(tokens, span[0]);
  for (let index = at - 1; index >= Math.max(0, at - 9); index--) {
    if (tokens[index]!.lower === 'margin') return true;
    if (tokens[index]!.lower === ',') return false;
  }
  return false;
}

const isRespondents = (quantity: Quantity): boolean =>
  (quantity.kind === 'count' &&
    quantity.value !== null &&
    quantity.value >= 100 &&
    ASKED_WORDS.has(quantity.unit?.split(' ').at(-1)?.replace(/s?$/, 's') ?? '')) ||
  (quantity.kind === 'count' && quantity.unit === 'people' && (quantity.value ?? 0) >= 100);

/** A sentence that speaks of a survey, with the ones behind it in its paragraph that go on giving shares. */
function groupSentences(
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  quantities: readonly Quantity[],
): [number, number][] {
  const groups: [number, number][] = [];
  let index = 0;
  while (index < sentences.length) {
    const sentence = sentences[index]!;
    if (!hasWord(tokens, sentence, SURVEY_WORDS) && !hasWord(tokens, sentence, STUDY_WORDS)) {
      index++;
      continue;
    }
    let end = index + 1;
    while (
      end < sentences.length &&
      sentences[end]!.block === sentence.block &&
      listWithin(quantities, sentences[end]!.span).some(isShare)
    )
      end++;
    groups.push([index, end]);
    index = end;
  }
  return groups;
}

function hasWord(tokens: readonly Token[], { tokens: [first, end] }: Sentence, words: ReadonlySet<string>): boolean {
  for (let index = first; index < end; index++) if (words.has(tokens[index]!.lower)) return true;
  return false;
}

function listWithin<T extends { readonly span: Span }>(items: readonly T[], [start, end]: Span): T[] {
  const found: T[] = [];
  for (let at = findFirstEndingAfter(items, start); at < items.length && items[at]!.span[0] < end; at++)
    found.push(items[at]!);
  return found;
}

/**
 * The organization named right behind "by" ("a survey by the Razumkov Centre", "conducted by Gallup"), else right before the
 * word that says people were asked ("a Gallup poll", "Gallup surveyed 1,200 adults").
 */
function findPollster(bodies: Bodies, tokens: readonly Token[], sentences: readonly Sentence[]): string | null {
  return findBy(bodies, tokens, sentences) ?? findBeforeSurvey(bodies, tokens, sentences);
}

function findBy(bodies: Bodies, tokens: readonly Token[], sentences: readonly Sentence[]): string | null {
  for (const {
    tokens: [first, end],
  } of sentences) {
    for (let index = first; index + 1 < end; index++) {
      if (tokens[index]!.lower !== 'by') continue;
      const at = tokens[index + 1]!.lower === 'the' && index + 2 < end ? index + 2 : index + 1;
      const starts = [tokens[at]!.span[0], tokens[index + 1]!.span[0]];
      const places = starts.flatMap((start) => bodies.byStart.get(start) ?? []);
      if (places.length) return bodies.ids[Math.min(...places)]!;
    }
  }
  return null;
}

function findBeforeSurvey(bodies: Bodies, tokens: readonly Token[], sentences: readonly Sentence[]): string | null {
  for (const {
    tokens: [first, end],
  } of sentences) {
    for (let index = first + 1; index < end; index++) {
      if (!SURVEY_WORDS.has(tokens[index]!.lower) || tokens[index]!.lower === 'respondents') continue;
      const stop = tokens[index - 1]!.span[1];
      const place = bodies.byEnd.get(stop);
      if (place !== undefined) return bodies.ids[place]!;
    }
  }
  return null;
}

/** Where organizations are named: the first of them, by its place in `ids`, at each start and end of a mention. */
interface Bodies {
  readonly ids: readonly string[];
  readonly byStart: ReadonlyMap<number, number>;
  readonly byEnd: ReadonlyMap<number, number>;
}

function placeOrganizations(actors: readonly Actor[]): Bodies {
  const bodies = actors.filter(({ kind }) => kind === 'organization');
  const [byStart, byEnd] = [new Map<number, number>(), new Map<number, number>()];
  for (const [place, { mentions }] of bodies.entries()) {
    for (const { span } of mentions) {
      if (!byStart.has(span[0])) byStart.set(span[0], place);
      if (!byEnd.has(span[1])) byEnd.set(span[1], place);
    }
  }
  return { ids: bodies.map(({ id }) => id), byStart, byEnd };
}
