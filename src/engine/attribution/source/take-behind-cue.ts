import { findFirstEndingAfter, trimSpan } from '../../../text/span.ts';
import type { ReadableText } from '../../layers/layers.ts';
import type { Reading, SourceLayers } from './source-reading.ts';

/** In UTF-16 units: "according to the ". */
const LONGEST_GOVERNOR = 20;

/** In UTF-16 units: "harbour police chief Lars Bischof". */
const LONGEST_SOURCE = 80;

/**
 * "Moss was held by *the Wexholm Police*, said police chief *Lars Bischof*.": what a preposition governs before the comma does not speak where a
 * name ends the clause behind the verb.
 */
export function takeBehindCue(
  { text, language }: ReadableText,
  { nameReadings }: SourceLayers,
  reading: Reading,
): Reading {
  const [source, other] = reading.source;
  const [cue] = reading.cue;
  if (!source || other || !cue || reading.cue.length > 1 || !/^,\s$/.test(text.slice(source[1], cue[0])))
    return reading;
  const before = text
    .slice(Math.max(0, source[0] - LONGEST_GOVERNOR), source[0])
    .trimEnd()
    .split(/\s/);
  const governor = before.findLast((word) => !language.sourceWords.appositionArticles.has(word)) ?? '';
  if (!language.functionWords.prepositions.has(governor)) return reading;
  const behind = /^\s[^.,;:!?\n“”"()]+(?=[.,;]|$)/u.exec(text.slice(cue[1], cue[1] + LONGEST_SOURCE))?.[0];
  const end = cue[1] + (behind?.length ?? 0);
  const name = nameReadings[findFirstEndingAfter(nameReadings, end - 1)];
  const speaker = behind && name?.kind === 'person' && name.span[1] === end ? trimSpan(text, [cue[1], end]) : null;
  if (!speaker) return reading;
  const last = reading.content.at(-1);
  const isCut = last !== undefined && last[1] <= source[0] && source[0] - last[1] <= governor.length + 6;
  const content = isCut ? [...reading.content.slice(0, -1), [last[0], source[1]] as const] : reading.content;
  return { ...reading, source: [speaker], content };
}
