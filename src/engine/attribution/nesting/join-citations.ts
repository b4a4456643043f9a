import type { Span } from '../../../schema/span.ts';
import { RELATIVES } from '../../lang/en/function-words.ts';
import { CITING_WORDS } from '../../lang/en/reporting-words.ts';
import type { RawAttribution } from '../raw-attribution.ts';

/**
 * "Interim cited the press secretary, who stated that …": whoever is cited says what follows, and who cites vouches for all of
 * it. The corpus that the model learnt from marks the two apart. Each draft that a relative pronoun begins right behind the
 * content of one that cites becomes what that one reports, and part of its content.
 */
export function joinCitations(text: string, drafts: readonly RawAttribution[]): RawAttribution[] {
  const joined = [...drafts];
  const citations = [...drafts.keys()].filter((index) => isCitation(text, drafts[index]!));
  if (!citations.length) return joined;
  const findRight = createSourceSearch(text, drafts);
  // from the back, so that a citation that is cited has all its words by then
  for (const index of citations.reverse()) {
    const citing = joined[index]!;
    const link = findTold(text, joined, index, findRight);
    if (!link) continue;
    const { told, piece } = link;
    const end = Math.max(lastEnd(citing.content), lastEnd(joined[told]!.content));
    const whole: Span = [citing.content[piece]![0], end];
    joined[index] = { ...citing, content: [...citing.content.slice(0, piece), whole] };
    joined[told] = { ...joined[told]!, via: index };
  }
  return joined;
}

/** What is told in a relative clause right behind a piece of what is cited; the model may tie the words of the clause to both. */
function findTold(text: string, drafts: readonly RawAttribution[], index: number, findRight: SourceSearch) {
  const citing = drafts[index]!;
  for (let piece = citing.content.length - 1; piece >= 0; piece--) {
    const end = citing.content[piece]![1];
    const told = findRight(end).find(
      (other) => other !== index && drafts[other]!.via === citing.via && startsWithRelative(text, drafts[other]!),
    );
    if (told !== undefined) return { told, piece };
  }
  return null;
}

const isCitation = (text: string, { cue }: RawAttribution): boolean =>
  cue.some(([start, end]) =>
    text
      .slice(start, end)
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => CITING_WORDS.has(word)),
  );

const lastEnd = (spans: readonly Span[]): number => spans.reduce((end, span) => Math.max(end, span[1]), 0);

/** The drafts whose source begins behind a place, with at most a comma between; by their indices, in order. */
type SourceSearch = (place: number) => number[];

function createSourceSearch(text: string, drafts: readonly RawAttribution[]): SourceSearch {
  const sources = drafts
    .flatMap(({ source: [first] }, index) => (first ? [{ at: first[0], index }] : []))
    .sort((a, b) => a.at - b.at);
  return (place) => {
    let low = 0;
    let high = sources.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sources[middle]!.at < place) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let at = low; sources[at] && isGap(text.slice(place, Math.min(sources[at]!.at, place + LONGEST_GAP))); at++) {
      if (sources[at]!.at - place < LONGEST_GAP) found.push(sources[at]!.index);
    }
    return found.sort((a, b) => a - b);
  };
}

/** White space that is longer joins nothing. */
const LONGEST_GAP = 40;

const isGap = (between: string): boolean => between.replace(',', '').trim() === '';

/** Is its source a relative pronoun, and its content further on? */
function startsWithRelative(text: string, { source, cue, content }: RawAttribution): boolean {
  const [first] = source;
  if (!first) return false;
  return (
    RELATIVES.has(text.slice(...first).toLowerCase()) && [...cue, ...content].every(([start]) => start >= first[0])
  );
}
