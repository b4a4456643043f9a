import { createComponent } from '../layers/component.ts';
import type { Attribution, Statement } from '../layers/layers.ts';
import { createFormDaySearch } from './said-at/find-form-day.ts';
import { findSaidAt, listContentParts } from './said-at/find-said-at.ts';

/** Attributions with their speakers and the time they were made: the statements of the record. */
export const statements = createComponent({
  name: 'statements',
  requires: ['attributions', 'speakers', 'timexes', 'sentences', 'rawTurns', 'entries'],
  provides: ['statements'],
  run(_document, { attributions, speakers, timexes, sentences, rawTurns, entries }) {
    const parts = listContentParts(attributions);
    const findFormDay = createFormDaySearch(rawTurns, entries, timexes);
    const saidAt = (attribution: Attribution) =>
      findSaidAt(attribution, parts, timexes, sentences) ?? findFormDay(attribution);
    return {
      statements: attributions.map(
        (attribution, index): Statement => ({
          id: `s${index + 1}`,
          by: attribution.by,
          source: attribution.source,
          cue: attribution.cue,
          content: attribution.content,
          mode: attribution.mode,
          act: attribution.act,
          speakers: speakers[index]!.actors,
          speakerBy: speakers[index]!.by,
          speakerReason: speakers[index]!.reason,
          speakerConfidence: speakers[index]!.confidence,
          sourceKind: speakers[index]!.sourceKind,
          via: attribution.via === null ? null : `s${attribution.via + 1}`,
          polarity: attribution.polarity,
          saidAt: saidAt(attribution)?.id ?? null,
          confidence: attribution.confidence,
        }),
      ),
    };
  },
});
