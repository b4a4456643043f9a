import type { Span } from '../../../schema/span.ts';
import type { Layers } from '../../layers/layers.ts';
import type { ReadName } from './read-name.ts';

interface Dateline {
  readonly place: string;
  readonly second: string | undefined;
  readonly rest: string;
  readonly agency: string | undefined;
}

/** "WEXHOLM (Interim) — ", "DOVERIN/ORLEZH, May 3 (Interim) - ", "SAN ALBERO, Kaldria — ", at the start of a paragraph. */
function readDateline(opening: string): Dateline | null {
  const dash = /\s?(?:--|[–—-])\s/.exec(opening);
  if (!dash || /^\s*\p{Ll}/u.test(opening.slice(dash.index + dash[0].length))) return null;
  const head = opening.slice(0, dash.index).trimEnd();
  const bracket = head.endsWith(')') ? head.indexOf(' (') : -1;
  const agency = bracket < 0 ? undefined : head.slice(bracket + 2, -1);
  if (agency !== undefined && !/^\p{Lu}[\p{L} .&-]{1,24}$/u.test(agency)) return null;
  const [places = '', ...rest] = (bracket < 0 ? head : head.slice(0, bracket)).split(',');
  const [place = '', second, third] = places.split('/');
  return third === undefined && isPlaceName(place) ? { place, second, rest: rest.join(), agency } : null;
}

function isPlaceName(place: string): boolean {
  const words = place.split(' ');
  return place.length > 2 && words.length < 5 && words.every((word) => /^\p{Lu}[\p{L}.'’-]{1,20}$/u.test(word));
}

/** In UTF-16 units; no dateline is longer. */
const REACH = 160;

/** Where reports come from, and who sent them. Words in capitals before a dash alone may be whose report it is: they stay as read. */
export function detectDatelines(text: string, blocks: Layers['blocks']): ReadName[] {
  return blocks.flatMap(({ span: [start, end] }): ReadName[] => {
    const dateline = readDateline(text.slice(start, Math.min(end, start + REACH)));
    if (!dateline || !isTold(dateline)) return [];
    const { place, second, agency } = dateline;
    const span: Span = [start, start + place.length];
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
const isTold = ({ place, rest, agency }: Dateline): boolean =>
  isInCapitals(place) ? agency !== undefined || /\d/.test(rest) : agency !== undefined && /\d/.test(rest);

const isInCapitals = (place: string): boolean => !/\p{Ll}/u.test(place);
