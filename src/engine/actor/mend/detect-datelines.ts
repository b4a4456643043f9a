import type { Span } from '../../../schema/span.ts';
import type { Layers } from '../../layers/layers.ts';
import type { ReadName } from './read-name.ts';

/** "WEXHOLM (Interim) — ", "DOVERIN/ORLEZH, May 3 (Interim) - ", "SAN ALBERO, Kaldria — ", at the start of a paragraph. */
const DATELINE =
  /^(?<place>\p{Lu}[\p{L}.'’-]{2,20}(?:\s\p{Lu}[\p{L}.'’-]{1,20}){0,3})(?:\/(?<second>\p{Lu}[\p{L} .'’-]{2,30}))?(?<rest>,\s[^(—–\n]{2,40})?(?:\s\((?<agency>\p{Lu}[\p{L} .&-]{1,24})\))?\s*(?:-|–|—|--)\s+(?=\P{Ll})/u;

/** In UTF-16 units; no dateline is longer. */
const REACH = 160;

/** Where reports come from, and who sent them. Words in capitals before a dash alone may be whose report it is: they stay as read. */
export function detectDatelines(text: string, blocks: Layers['blocks']): ReadName[] {
  return blocks.flatMap(({ span: [start, end] }): ReadName[] => {
    const groups = DATELINE.exec(text.slice(start, Math.min(end, start + REACH)))?.groups;
    if (!groups) return [];
    const { place, second, rest, agency } = groups;
    const span: Span = [start, start + place!.length];
    if (!isTold(place!, rest, agency)) return [];
    const at = (words: string, from: number): Span => {
      const offset = text.indexOf(words, from);
      return [offset, offset + words.length];
    };
    return [
      { by: BY, span, kind: 'place' },
      ...(second === undefined ? [] : [{ by: BY, span: at(second.trimEnd(), span[1]), kind: 'place' } as const]),
      ...(agency === undefined ? [] : [{ by: BY, span: at(agency, span[1]), kind: 'organization' } as const]),
    ];
  });
}

const BY = 'names/datelines';

/** By the agency behind it, or by a day: "Wexholm, 3 May (Interim) – ". "Ada Moss (KDP) – " signs a letter. */
const isTold = (place: string, rest: string | undefined, agency: string | undefined): boolean =>
  (agency !== undefined && (isInCapitals(place) || /\d/.test(rest ?? ''))) ||
  (isInCapitals(place) && /\d/.test(rest ?? ''));

const isInCapitals = (place: string): boolean => !/\p{Ll}/u.test(place);
