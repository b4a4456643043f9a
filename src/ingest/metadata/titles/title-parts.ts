/** What sets the name of a site or a section apart from a headline, on either side of it. */
const SEPARATOR = /\s[|–—»·•:~-]{1,2}\s|\s?[|»]\s?|\s::\s/g;

/** The parts of a title between its separators: "Quay to close | Harbour - Skarn Gazette" has three. */
export interface TitlePart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The title that it is a part of. */
  readonly whole: string;
}

export function splitTitle(title: string): TitlePart[] {
  const parts: TitlePart[] = [];
  let start = 0;
  for (const separator of title.slice(0, 1000).matchAll(SEPARATOR)) {
    parts.push({ text: title.slice(start, separator.index), start, end: separator.index, whole: title });
    start = separator.index + separator[0].length;
  }
  parts.push({ text: title.slice(start), start, end: title.length, whole: title });
  return parts.filter(({ text }) => text.trim() !== '');
}
