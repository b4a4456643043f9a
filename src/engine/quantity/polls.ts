import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import type { PollWords } from '../language/poll-words.ts';
import { createComponent } from '../layers/component.ts';
import type { Poll, Quantity, Sentence, Token } from '../layers/layers.ts';
import { findPollster, placeOrganizations } from './pollster.ts';

/** Shares of one survey, who made it, how many were asked, and what the shares add up to. */
export const polls = createComponent({
  name: 'polls',
  requires: ['quantities', 'actors', 'timexes', 'sentences', 'tokens'],
  provides: ['polls'],
  run({ language: { pollWords } }, { quantities, actors, timexes, sentences, tokens }) {
    const found: Poll[] = [];
    const bodies = placeOrganizations(actors);
    for (const [first, end] of groupSentences(sentences, tokens, quantities, pollWords)) {
      const span: Span = [sentences[first]!.span[0], sentences[end - 1]!.span[1]];
      const inside = listWithin(quantities, span);
      const shares = inside.filter((quantity) => isShare(quantity) && !isMargin(tokens, quantity));
      const sum = Math.round(shares.reduce((total, share) => total + share.value!, 0) * 1000) / 1000;
      const isStudy = !hasWord(tokens, sentences[first]!, pollWords.surveyWords);
      if (shares.length < 2 || (isStudy && (sum < 90 || sum > 102))) continue;
      const times = listWithin(timexes, span).filter((timex) => timex.type === 'DATE' && timex.from !== null);
      found.push({
        id: `p${found.length + 1}`,
        by: isStudy ? 'polls/study' : 'polls/survey',
        shares: shares.map((share) => share.id),
        respondents: inside.find((quantity) => isRespondents(quantity, pollWords))?.id ?? null,
        askedBy: findPollster(bodies, tokens, sentences.slice(first, end), pollWords),
        timex: times.length === 1 ? times[0]!.id : null,
        sum,
      });
    }
    return { polls: found };
  },
});

/** A sentence that speaks of a survey, with the ones behind it in its paragraph that go on giving shares. */
function groupSentences(
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  { surveyWords, studyWords }: PollWords,
): [number, number][] {
  const groups: [number, number][] = [];
  let index = 0;
  while (index < sentences.length) {
    const sentence = sentences[index]!;
    if (!hasWord(tokens, sentence, surveyWords) && !hasWord(tokens, sentence, studyWords)) {
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

/** "1,200 adults", "800 likely voters", "1,000 people". */
const isRespondents = ({ kind, value, unit }: Quantity, { askedPeople }: PollWords): boolean =>
  kind === 'count' &&
  value !== null &&
  value >= 100 &&
  unit !== null &&
  (unit === 'people' || askedPeople.has(unit.slice(unit.lastIndexOf(' ') + 1)));
