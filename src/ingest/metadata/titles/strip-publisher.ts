import { isSamePublisher } from '../publisher/publisher-key.ts';
import { splitTitle, type TitlePart } from './title-parts.ts';

const MAX_SECTION_WORDS = 3;

/**
 * A title without the names of its publisher and its section: "Quay to close | Harbour | Skarn Gazette" is "Quay to
 * close". Parts within a headline ("Live - what we know") stay: behind it stands the publisher, or a bar.
 */
export function stripPublisher(title: string, names: readonly string[]): string {
  const isName = (text: string): boolean => names.some((name) => isSamePublisher(name, text));
  const parts = splitTitle(dropPrefix(title, isName));
  let last = parts.length - 1;
  const first = last > 0 && isName(parts[0]!.text) ? 1 : 0;
  const end = parts.findIndex(({ text }, index) => index > first && isName(text));
  if (end > 0) last = end - 1;
  while (last > first && isSection(parts, last) && (end > 0 || last > first + 1)) last -= 1;
  const kept = parts.slice(first, last + 1);
  const from = kept[0];
  return from === undefined ? title : from.whole.slice(from.start, kept.at(-1)!.end).trim();
}

/** "Skarn Gazette: Quay to close" */
function dropPrefix(title: string, isName: (text: string) => boolean): string {
  const colon = title.indexOf(': ');
  return colon > 0 && colon <= 60 && colon + 2 < title.length && isName(title.slice(0, colon))
    ? title.slice(colon + 2)
    : title;
}

/** "Headline | Editorial | Opinion | Publisher": what a bar sets apart behind a headline is a section. */
function isSection(parts: readonly TitlePart[], index: number): boolean {
  const { text, whole, start } = parts[index]!;
  return whole.slice(parts[index - 1]!.end, start).includes('|') && countWords(text) <= MAX_SECTION_WORDS;
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}
