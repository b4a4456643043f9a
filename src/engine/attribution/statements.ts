import type { Span } from '../../schema/span.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Timex } from '../../schema/timex.ts';
import { findFirstEndingAfter, isInside, isOverlapping } from '../../text/span.ts';
import { createComponent } from '../component.ts';
import type { Attribution, Sentence } from '../layers.ts';

/** Attributions with their speakers and the time they were made: the statements of the record. */
export const statements = createComponent({
  name: 'statements',
  requires: ['attributions', 'speakers', 'timexes', 'sentences'],
  provides: ['statements'],
  run(_document, { attributions, speakers, timexes, sentences }) {
    return {
      statements: attributions.map(
        (attribution, index): Statement => ({
          id: `s${index + 1}`,
          source: attribution.source,
          cue: attribution.cue,
          content: attribution.content,
          mode: attribution.mode,
          act: attribution.act,
          speakers: speakers[index]!.actors,
          speakerReason: speakers[index]!.reason,
          sourceKind: speakers[index]!.sourceKind,
          via: attribution.via === null ? null : `s${attribution.via + 1}`,
          polarity: attribution.polarity,
          saidAt: findSaidAt(attribution, attributions, timexes, sentences)?.id ?? null,
          confidence: null,
        }),
      ),
    };
  },
});

/**
 * When it was said: a date in the sentence of the cue that stands outside the content ("On September 30, Moss declared
 * that …", "…, Moss said in May"). For a nested statement also inside the content of the one that reports it
 * ("According to the institute, on October 26, Moss declared …"). The nearest to the cue, if there are several.
 */
function findSaidAt(
  attribution: Attribution,
  attributions: readonly Attribution[],
  timexes: readonly Timex[],
  sentences: readonly Sentence[],
): Timex | null {
  const cue = attribution.cue[0];
  if (!cue) return null;
  const sentence = sentences[findFirstEndingAfter(sentences, cue[0])];
  if (!sentence) return null;
  const candidates = timexes
    .slice(findFirstEndingAfter(timexes, sentence.span[0]))
    .filter(
      (timex) =>
        timex.span[1] <= sentence.span[1] &&
        (timex.type === 'DATE' || timex.type === 'TIME') &&
        !timex.value.endsWith('_REF') &&
        !attributions.some((other) => isOnlyItsContent(other, attribution, cue, timex.span)),
    );
  return candidates.reduce<Timex | null>(
    (best, timex) => (best && distance(best, cue) <= distance(timex, cue) ? best : timex),
    null,
  );
}

/** Does the time belong to what is said, by this statement or by a neighbour in whose content the cue does not stand? */
const isOnlyItsContent = (other: Attribution, self: Attribution, cue: Span, timex: Span): boolean =>
  other.content.some((piece) => isInside(timex, piece) && (other === self || !isOverlapping(piece, cue)));

const distance = ({ span }: Timex, cue: Span): number =>
  span[1] <= cue[0] ? cue[0] - span[1] : Math.max(0, span[0] - cue[1]);
