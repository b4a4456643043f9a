import type { Span } from '../../../schema/span.ts';
import type { ReadableText } from '../../layers/layers.ts';
import { cutOpener } from './cut-opener.ts';
import { cutRelative } from './cut-relative.ts';
import { dropAddressed } from './drop-addressed.ts';
import { findAgent } from './find-agent.ts';
import { findBeforeParticiple } from './find-before-participle.ts';
import { partSpeakers } from './part-speakers.ts';
import type { Reading, SourceLayers } from './source-reading.ts';
import { takeBehindCue } from './take-behind-cue.ts';
import { takeOwnSubject } from './take-own-subject.ts';

/** The readings, with sources put right that the model takes from a wrong place of the clause: it names the nearest, grammar whoever speaks. */
export function correctSources(
  document: ReadableText,
  layers: SourceLayers,
  readings: readonly Reading[],
): readonly Reading[] {
  const parted = takeOwnSubject(document, layers, partSpeakers(document, layers, readings));
  return parted.map((parting) => {
    const reading = takeBehindCue(document, layers, parting);
    const source =
      findAgent(document, layers, reading) ?? dropAddressed(document, layers, reading) ?? reading.source.map(correct);
    return source.every((span, at) => span === reading.source[at]) && source.length === reading.source.length
      ? reading
      : { ...reading, source };

    function correct(span: Span): Span {
      const own = cutRelative(document, layers, span, reading.cue);
      return findBeforeParticiple(document, layers, cutOpener(document, layers, own, reading.cue), reading.cue);
    }
  });
}
