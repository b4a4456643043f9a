import { type FoundDay, findDays, type NumberOrder } from './find-days.ts';

/** What a line says of one of its dates: `bare` says nothing, the line is hardly more than the date. */
export interface LineDay {
  readonly day: string;
  readonly role: 'published' | 'updated' | 'bare';
}

const PUBLISHED =
  /\b(?:(?:first |originally )?(?:published|posted|released|issued|uploaded|submitted)|publication date|pub(?:lished|lication)? date|date published|release date|created|filed|decided|delivered|date|dated|publié|veröffentlicht|publicado|pubblicato|gepubliceerd)\b/i;
const UPDATED =
  /\b(?:up-?dated?|modified|edited|revised|amended|corrected|changed|refreshed|last (?:update|change|review)|reviewed|mis à jour|aktualisiert|actualizado|aggiornato)\b/i;
/** Dates that are neither: of an event, a deadline, a right, a visit. */
const OTHER =
  /\b(?:deadline|argued|expir\w{1,5}|due|event|begins?|starts?|ends?|until|till|since|valid|effective|copyright|born|died|accessed|retrieved|archived|cached|captured|next|upcoming|join\w{0,3}|sign\w{0,3}|opens?|closes?|closing|comments?|founded|est|established|sale|check-?in|through)\b|©|\(c\)/i;
/** What may stand in a date line beside the date: clock times, zones, days of the week. */
const CLOCK =
  /\b\d{1,2}(?:[:.h]\d{2}){1,2}(?:\.\d{1,6})?\s?(?:[ap]\.?\s?m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?|\b(?:gmt|utc|bst|ist|cet|cest|sast|jst|aest|aedt|[ecmp][sd]?t)\b(?:[+-]\d{1,2})?|[+-]\d{4}\b/gi;
const WEEKDAY =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b/gi;
const SMALL =
  /^(?:a|an|and|at|by|de|for|from|in|le|la|of|on|the|to|der|den|am|um|min|mins|minute|minutes|read|reading|ago|vol|no|nr|pp?|cc?|issue|staff|writer|reporter|correspondent|editor|time|local|gmt|edition|page|pages)$/i;

const MAX_LINE = 200;
const MAX_OTHER_WORDS = 7;

/**
 * The dates of a line that is there to tell them: "Published: Nov. 19, 2019 | Updated: Nov. 20, 2019", "By Mara Lindt ·
 * 5 Aug 2024 · 4 min read", "[Congressional Record Volume 143, Number 8 (Tuesday, January 28, 1997)]". A sentence that
 * names a date ("He died on 5 March 2021.") is none of them.
 */
export function readDateLine(text: string, order: NumberOrder = 'unknown'): LineDay[] {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length > MAX_LINE || !/\d/.test(line)) return [];
  const found = findDays(line, order);
  if (found.length === 0 || found.length > 4) return [];
  const isBare = isMostlyDate(line, found);
  return found.flatMap((date, index): LineDay[] => {
    const role = readRole(line.slice(found[index - 1]?.end ?? 0, date.start), line, isBare && found.length === 1);
    return role === null ? [] : [{ day: date.day, role }];
  });
}

/** "WEXHOLM, Skarn, October 12, 2017 (Newswire) – The harbour council …": the day that a release opens with. */
export function readDateline(text: string, order: NumberOrder = 'unknown'): string | null {
  const line = text.slice(0, 200).replace(/\s+/g, ' ').trim();
  const found = findDays(line, order)[0];
  if (found === undefined || found.start > 80 || isWorded(line.slice(0, found.start))) return null;
  return /^[^.!?]{0,60}?(?:\s?[–—]|\s?--?\s|:\s)/.test(line.slice(found.end)) ? found.day : null;
}

/** Whether other words than names stand in it. */
function isWorded(text: string): boolean {
  const words = text.replace(WEEKDAY, ' ').match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
  return !words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word));
}

/** What words in front of a date make of it; `other` is a date of something else, null says nothing. */
export function readLabel(label: string): 'published' | 'updated' | 'other' | null {
  if (UPDATED.test(label)) return 'updated';
  if (OTHER.test(label)) return 'other';
  return PUBLISHED.test(label) ? 'published' : null;
}

/** The words before the date decide; "20 November 2019 (updated)" is rare, and then tells no day of publication. */
function readRole(before: string, line: string, isBare: boolean): LineDay['role'] | null {
  const label = before
    .slice(-60)
    .split(/[.;|•·]/)
    .at(-1)!;
  const told = readLabel(label);
  if (told === 'updated') return 'updated';
  if (told === 'published' && countWords(label.slice(label.search(PUBLISHED)).replace(PUBLISHED, '')) <= 4)
    return 'published';
  return isBare && readLabel(line) !== 'updated' && readLabel(line) !== 'other' ? 'bare' : null;
}

function isMostlyDate(line: string, found: readonly FoundDay[]): boolean {
  let rest = '';
  let at = 0;
  for (const { start, end } of found) {
    rest += `${line.slice(at, start)} `;
    at = end;
  }
  rest = (rest + line.slice(at)).replace(CLOCK, ' ').replace(WEEKDAY, ' ').trim();
  const words = rest.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
  if (words.length > MAX_OTHER_WORDS || (words.length > 0 && /\p{Ll}[.!?]["'”’)]?$/u.test(rest))) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word.replace(/\.$/, '')));
}

function countWords(text: string): number {
  return (
    text
      .replace(CLOCK, ' ')
      .replace(WEEKDAY, ' ')
      .match(/\p{L}{2,}/gu)?.length ?? 0
  );
}
