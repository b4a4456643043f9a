import { createSaidOn } from '../../text/said-on.ts';
import { createComponent } from '../layers/component.ts';
import type { Statement } from '../layers/layers.ts';
import { carryOccasionDay } from './said-at/carry-occasion-day.ts';
import { carrySaidAt } from './said-at/carry-said-at.ts';
import { createFormDaySearch } from './said-at/find-form-day.ts';
import { findSaidAt, listContentParts } from './said-at/find-said-at.ts';

/** Attributions with their speakers, the time they were made, and whether they are folded away: the statements of the record. */
export const statements = createComponent({
  name: 'statements',
  requires: [
    'attributions',
    'speakers',
    'sourceNames',
    'foldings',
    'timexes',
    'publishedAt',
    'sentences',
    'blocks',
    'words',
    'tokens',
    'rawTurns',
    'entries',
  ],
  provides: ['statements'],
  run({ language }, layers) {
    const { attributions, speakers, sourceNames, foldings, timexes, publishedAt, rawTurns, entries } = layers;
    const parts = listContentParts(attributions);
    const findFormDay = createFormDaySearch(rawTurns, entries, timexes);
    const found = attributions.map((attribution) => findSaidAt(attribution, parts, layers));
    const toldTimes = carryOccasionDay(carrySaidAt(found, layers, language), layers, language);
    return {
      statements: attributions.map((attribution, index): Statement => {
        const told = toldTimes[index] ?? null;
        const saidAt = told ?? findFormDay(attribution);
        const folding = foldings[index] ?? null;
        return {
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
          sourceName: sourceNames[index] ?? null,
          via: attribution.via === null ? null : `s${attribution.via + 1}`,
          polarity: attribution.polarity,
          contentPolarity: attribution.contentPolarity,
          saidAt: saidAt?.id ?? null,
          saidOn: createSaidOn(saidAt, told ? 'told' : 'form', {
            via: attribution.via,
            publishedAt: publishedAt.value,
          }),
          minor: folding !== null,
          minorBy: folding?.by ?? null,
          minorReason: folding?.reason ?? null,
          confidence: attribution.confidence,
        };
      }),
    };
  },
});
