import { isSamePublisher } from '../publisher/publisher-key.ts';
import { splitTitle } from './title-parts.ts';

const MAX_SECTION_WORDS = 3;

/**
 * A title without the names of its publisher and its section: "Quay to close | Harbour | Skarn Gazette" is "Quay to
 * close". Parts within a headline ("Live - what we know") stay: behind it stands the publisher, or a bar.
 */
export function stripPublisher(title: string, names: readonly string[]): string {
  const parts = splitTitle(title);
  const isName = (text: string): boolean => names.some((name) => isSamePublisher(name, text));
  let last = parts.length - 1;
  let first = 0;
  const ends = parts.findIndex(({ text }, index) => index > 0 && isName(text));
  if (ends > 0) last = ends - 1;
  if (last > 0 && isName(parts[0]!.text)) first = 1;
  // "Headline | Editorial | Opinion | Publisher": what a bar sets apart in front of the publisher is a section.
  const isBarred = (index: number): boolean => title.slice(parts[index - 1]!.end, parts[index]!.start).includes('|');
  while (
    last > first &&
    isBarred(last) &&
    countWords(parts[last]!.text) <= MAX_SECTION_WORDS &&
    (ends > 0 || last > first + 1)
  )
    last -= 1;
  const kept = title.slice(parts[first]?.start ?? 0, parts[last]?.end ?? title.length).trim();
  return kept === '' ? title : kept;
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}
