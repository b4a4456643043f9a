import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { isDeterminer } from '../../grammar/word-classes.ts';
import type { ReadableText } from '../../layers/layers.ts';
import type { SourceLayers } from './source-reading.ts';

/** "Moss, *whom* Lind called a fraud": the relative is no part of who says it. Not "the mayor, who said". */
export function cutRelative(
  document: ReadableText,
  layers: SourceLayers,
  [start, end]: Span,
  cue: readonly Span[],
): Span {
  const { language } = document;
  const at = findFirstEndingAfter(layers.tokens, start);
  const [first, next] = [layers.tokens[at], layers.tokens[at + 1]];
  if (!first || !next || first.span[0] !== start || !language.pronouns.objectRelatives.has(first.lower))
    return [start, end];
  if (next.span[0] >= end) return findNameBetween(document, layers, end, cue) ?? [start, end];
  const isSubject =
    /^\p{Lu}/u.test(next.text) ||
    isDeterminer(next.lower, language) ||
    language.functionWords.subjectPronouns.has(next.lower);
  return isSubject ? [next.span[0], end] : [start, end];
}

/** The name with its title that fills the place between a relative and the verb: "whom *Senator Lind* called". */
function findNameBetween(
  { text }: ReadableText,
  { nameReadings }: SourceLayers,
  from: number,
  [cue]: readonly Span[],
): Span | null {
  const name = nameReadings[findFirstEndingAfter(nameReadings, from)]?.span;
  if (!name || !cue || name[1] + 1 !== cue[0]) return null;
  return /^\s(?:\p{Lu}[\p{L}.]*\s){0,3}$/u.test(text.slice(from, name[0])) ? [from + 1, name[1]] : null;
}
