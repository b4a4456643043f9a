import type { Span } from '../../schema/span.ts';
import { createComponent } from '../component.ts';
import type { Layers } from '../layers.ts';
import { attachLooseQuotations } from './attach-loose-quotations.ts';
import type { AttributionDraft } from './attribution-draft.ts';
import { type Clause, createClauses, type Range } from './clauses.ts';
import type { CueCandidate } from './cue-candidate.ts';
import { detectOtherCue } from './detect-other-cues.ts';
import { detectVerbCue } from './detect-verb-cues.ts';
import { modeOf } from './mode.ts';
import { nestCues, type PlacedCue } from './nest-cues.ts';

/**
 * Sources, cues and contents by rules over a lexicon of cues: who is reported to say what, outside any model.
 * The reader model of a later version takes this component's place.
 */
export const attributions = createComponent({
  name: 'attributions',
  requires: ['blocks', 'sentences', 'tokens', 'quotations'],
  provides: ['attributions'],
  run(document, layers) {
    const drafts: AttributionDraft[] = [];
    for (const clause of createClauses(layers)) {
      const placed = nestCues(clause, detectCues(clause, layers));
      const offset = drafts.length;
      for (const cue of placed) drafts.push(createDraft(clause, cue, offset));
    }
    const complete = attachLooseQuotations(document, layers, drafts);
    return {
      attributions: complete.map(({ announces: _announces, block: _block, ...attribution }) => ({
        ...attribution,
        mode: modeOf(document.text, layers.quotations, attribution.content),
      })),
    };
  },
});

function detectCues(clause: Clause, { blocks }: Pick<Layers, 'blocks'>): CueCandidate[] {
  const candidates: CueCandidate[] = [];
  const isHeading = blocks[clause.block]?.kind === 'heading';
  for (let at = 0; at < clause.items.length; at++) {
    const previous = candidates.at(-1);
    if (previous && at < previous.cue[1]) continue;
    const floor = previous ? Math.max(previous.cue[1], behindSource(previous)) : 0;
    const candidate = detectVerbCue(clause, at, floor) ?? detectOtherCue(clause, at);
    // a question as a headline reports nobody: "Will Moss say yes?"
    if (candidate && !(isHeading && clause.items.at(-1)?.text === '?')) candidates.push(candidate);
  }
  return candidates;
}

/** Where a source that stands behind its cue ends: no later subject reaches back into it. */
const behindSource = ({ cue, source }: CueCandidate): number => (source && source[0] >= cue[1] ? source[1] : 0);

function createDraft(clause: Clause, { candidate, source, content, via }: PlacedCue, offset: number): AttributionDraft {
  const spanOf = ([from, to]: Range): Span => [clause.items[from]!.span[0], clause.items[to - 1]!.span[1]];
  return {
    source: source ? [spanOf(source)] : [],
    cue: [spanOf(candidate.cue)],
    content: content.map(spanOf),
    act: candidate.act,
    polarity: candidate.polarity,
    via: via === null ? null : via + offset,
    announces: candidate.announces,
    block: clause.block,
  };
}
