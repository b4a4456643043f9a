import type { Span } from '../../../schema/span.ts';
import { anyOf } from '../../language/any-of.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { ReadableText } from '../../layers/layers.ts';

/** In UTF-16 units, from a cue to what was heard; the name of a source is shorter. */
const LONGEST_SOURCE = 80;

/**
 * "She had heard | from Moss | that the agency believed …": the source is the one it was heard from. Null where the text
 * says nothing like it.
 */
export function readHearsay(
  { text, language }: ReadableText,
  cue: readonly Span[],
  content: readonly Span[],
): Span[] | null {
  const end = cue.at(-1)?.[1] ?? 0;
  const next = content.find(([start]) => start >= end);
  if (!next || next[0] - end > LONGEST_SOURCE) return null;
  if (!hearingForm(language).test(text.slice(Math.max(0, end - 10), end))) return null;
  const from = language.reportingWords.hearsaySource.exec(text.slice(end, next[0]));
  if (!from) return null;
  const last = end + from[0].trimEnd().length;
  return [[last - from.groups!.who!.length, last]];
}

const hearingForm = byLanguage(({ reportingWords }) => new RegExp(`\\b${anyOf(reportingWords.hearingForms)}$`));

/** "It is said in Fennick that …": where a cue has an empty subject, nothing behind it is a source unless "by" comes before. */
export function isEmptySubject(
  { text, language }: ReadableText,
  cue: readonly Span[],
  source: readonly Span[],
): boolean {
  const { emptySubject, agentLead } = language.reportingWords;
  const [first] = cue;
  const named = source[0];
  if (!first || !named || named[0] < first[1]) return false;
  const words = text.slice(Math.max(0, first[0] - 3), first[1]);
  return emptySubject.test(words) && !agentLead.test(text.slice(first[1], named[0]));
}
