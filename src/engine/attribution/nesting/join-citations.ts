import type { Span } from '../../../schema/span.ts';
import type { ReadableText } from '../../layers/layers.ts';
import type { RawAttribution } from '../raw-attribution.ts';

/**
 * "Interim cited the press secretary, who stated that …": the one who is cited says what follows, and the one who cites reports all of
 * it. The corpus that the model learnt from marks the two apart. Each statement that a relative pronoun begins right behind the
 * content of one that cites becomes what that one reports, and part of its content.
 */
export function joinCitations(document: ReadableText, attributions: readonly RawAttribution[]): RawAttribution[] {
  const joined = [...attributions];
  const citations = [...attributions.keys()].filter((index) => isCitation(document, attributions[index]!));
  if (!citations.length) return joined;
  const findSourcesBehind = createSourceSearch(document.text, attributions);
  // from the back, so that a citation within another one is complete before it is joined
  for (const index of citations.reverse()) {
    const citing = joined[index]!;
    const link = findTold(document, joined, index, findSourcesBehind);
    if (!link) continue;
    const { told, part } = link;
    const end = Math.max(lastEnd(citing.content), lastEnd(joined[told]!.content));
    const whole: Span = [citing.content[part]![0], end];
    joined[index] = { ...citing, content: [...citing.content.slice(0, part), whole] };
    joined[told] = { ...joined[told]!, via: index };
  }
  return joined;
}

const isCitation = ({ text, language }: ReadableText, { cue }: RawAttribution): boolean =>
  cue.some(([start, end]) =>
    text
      .slice(start, end)
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => language.reportingWords.citingWords.has(word)),
  );

/** What is told in a relative clause right behind a part of what is cited; the model may tie the words of the clause to both. */
function findTold(
  document: ReadableText,
  attributions: readonly RawAttribution[],
  index: number,
  findSourcesBehind: SourceSearch,
) {
  const citing = attributions[index]!;
  for (let part = citing.content.length - 1; part >= 0; part--) {
    const told = findSourcesBehind(citing.content[part]![1]).find(
      (other) =>
        other !== index &&
        attributions[other]!.via === citing.via &&
        startsWithRelative(document, attributions[other]!),
    );
    if (told !== undefined) return { told, part };
  }
  return null;
}

/** Is its source a relative pronoun, and its content further on? */
function startsWithRelative({ text, language }: ReadableText, { source, cue, content }: RawAttribution): boolean {
  const [first] = source;
  if (!first || !language.functionWords.relatives.has(text.slice(...first).toLowerCase())) return false;
  return [...cue, ...content].every(([start]) => start >= first[0]);
}

const lastEnd = (spans: readonly Span[]): number => spans.reduce((end, span) => Math.max(end, span[1]), 0);

/** The statements whose source begins behind a place, with at most a comma between; by their indices, in order. */
type SourceSearch = (place: number) => number[];

function createSourceSearch(text: string, attributions: readonly RawAttribution[]): SourceSearch {
  const sources = attributions
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

/** A longer gap joins nothing. */
const LONGEST_GAP = 40;

const isGap = (between: string): boolean => between.replace(',', '').trim() === '';
