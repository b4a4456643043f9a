import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, isInside, isOverlapping } from '../../../text/span.ts';
import type { Attribution, Layers, Timex } from '../../layers/layers.ts';
import { isSaidWhile, isTimeOfSaying } from './is-time-of-saying.ts';

/**
 * When it was said: a date in the clause of the cue that stands outside the content ("On September 30, Moss declared
 * that …", "…, Moss said in May"). For a nested statement also inside the content of the one that reports it
 * ("According to the institute, on October 26, Moss declared …"). The nearest to the cue, if there are several.
 */
export function findSaidAt(
  attribution: Attribution,
  parts: readonly ContentPart[],
  { timexes, sentences, words }: Pick<Layers, 'timexes' | 'sentences' | 'words'>,
): Timex | null {
  const cue = attribution.cue[0];
  if (!cue) return null;
  const at = findFirstEndingAfter(sentences, cue[0]);
  const sentence = sentences[at];
  if (!sentence) return null;
  const [from, to] = [Math.max(sentence.span[0], cue[0] - REACH), Math.min(sentence.span[1], cue[1] + REACH)];
  const candidates: Timex[] = [];
  for (let next = findFirstEndingAfter(timexes, from); timexes[next] && timexes[next]!.span[1] <= to; next++) {
    const timex = timexes[next]!;
    const isPoint = (timex.type === 'DATE' || timex.type === 'TIME') && !timex.value.endsWith('_REF');
    if (!isPoint || attribution.content.some((part) => isInside(timex.span, part))) continue;
    if (!isSaidWhile(words[at]!, timex.span) && isContentOfOther(parts, attribution, cue, timex.span)) continue;
    if (isTimeOfSaying(words[at]!, attribution, timex.span)) candidates.push(timex);
  }
  return candidates.reduce<Timex | null>(
    (best, timex) => (best && distance(best, cue) <= distance(timex, cue) ? best : timex),
    null,
  );
}

export interface ContentPart {
  readonly span: Span;
  readonly owner: Attribution;
}

/** A date farther from its cue, in UTF-16 units, belongs to something else. */
const REACH = 600;
/** A part of a content that is longer is a speech, in which no other statement's date stands. */
const LONGEST_PART = 4_000;

/** The contents of all, by where they begin. */
export const listContentParts = (attributions: readonly Attribution[]): ContentPart[] =>
  attributions
    .flatMap((owner) => owner.content.map((span) => ({ span, owner })))
    .filter(({ span }) => span[1] - span[0] <= LONGEST_PART)
    .sort((a, b) => a.span[0] - b.span[0]);

/** Does the time belong to what a neighbour says, in whose content the cue does not stand? */
function isContentOfOther(parts: readonly ContentPart[], self: Attribution, cue: Span, timex: Span): boolean {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.span[0] <= timex[0]) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && timex[0] - parts[at]!.span[0] <= LONGEST_PART; at--) {
    const { span, owner } = parts[at]!;
    if (owner !== self && isInside(timex, span) && !isOverlapping(span, cue)) return true;
  }
  return false;
}

const distance = ({ span }: Timex, cue: Span): number =>
  span[1] <= cue[0] ? cue[0] - span[1] : Math.max(0, span[0] - cue[1]);
