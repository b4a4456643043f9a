import type { Span } from '../../schema/span.ts';
import { RELATIVES } from '../lang/en/function-words.ts';
import { CITING_WORDS } from '../lang/en/reporting-words.ts';
import type { AttributionDraft } from './attribution-draft.ts';

/**
 * "Interim cited the press secretary, who stated that …": whoever is cited says what follows, and who cites vouches for all of
 * it. The corpus that the model learnt from marks the two apart. Each draft that a relative pronoun begins right behind the
 * content of one that cites becomes what that one reports, and part of its content.
 */
export function joinCitations(text: string, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const joined = [...drafts];
  const citations = [...drafts.keys()].filter((index) => isCitation(text, drafts[index]!));
  // from the back, so that a citation that is cited has all its words by then
  for (const index of citations.reverse()) {
    const citing = joined[index]!;
    const link = findTold(text, joined, index);
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
function findTold(text: string, drafts: readonly AttributionDraft[], index: number) {
  const citing = drafts[index]!;
  for (let piece = citing.content.length - 1; piece >= 0; piece--) {
    const end = citing.content[piece]![1];
    const told = drafts.findIndex(
      (draft, other) => other !== index && draft.via === citing.via && startsWithRelative(text, draft, end),
    );
    if (told >= 0) return { told, piece };
  }
  return null;
}

const isCitation = (text: string, { cue }: AttributionDraft): boolean =>
  cue.some(([start, end]) =>
    text
      .slice(start, end)
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => CITING_WORDS.has(word)),
  );

const lastEnd = (spans: readonly Span[]): number => spans.reduce((end, span) => Math.max(end, span[1]), 0);

/** Is its source a relative pronoun behind `end`, with at most a comma between, and its content further on? */
function startsWithRelative(text: string, { source, cue, content }: AttributionDraft, end: number): boolean {
  const [first] = source;
  if (!first || first[0] < end || !/^\s*,?\s*$/.test(text.slice(end, first[0]))) return false;
  return (
    RELATIVES.has(text.slice(...first).toLowerCase()) && [...cue, ...content].every(([start]) => start >= first[0])
  );
}
