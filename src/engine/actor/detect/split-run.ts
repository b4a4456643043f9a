import type { Language } from '../../language/language.ts';
import type { Token } from '../../layers/layers.ts';
import { knownPlaces, LONGEST_PLACE } from '../../spelling/place/known-places.ts';
import { trimJoiners } from './name-run.ts';
import { findTitleEnd, isTitlePart, type TokenRange } from './name-title.ts';

/** A name within a run of words with capitals. */
export interface RunPart {
  readonly from: number;
  readonly to: number;
  readonly title: TokenRange | null;
}

/** "NATO Secretary-General Jens Lind" is an organization, a title and a person; "French President Ada Moss" likewise. */
export function splitRun(tokens: readonly Token[], start: number, end: number, language: Language): RunPart[] {
  const parts: RunPart[] = [];
  let from = start;
  let at = start;
  while (at < end) {
    const place = at === from ? measurePlace(tokens, at, end, language) : 0;
    if (place && isBeforeTitle(tokens, at + place, end, language)) {
      parts.push({ from: at, to: at + place, title: null });
      from = at += place;
      continue;
    }
    const title = endBeforeSurname(tokens, from, findTitleEnd(tokens, at, end, language), end, language);
    if (title > at) {
      if (at > from) parts.push({ from, to: trimJoiners(tokens, from, at, language), title: null });
      if (title < end) parts.push({ from: title, to: end, title: [at, title] });
      return parts;
    }
    at++;
  }
  if (end > from) parts.push({ from, to: trimJoiners(tokens, from, end, language), title: null });
  return parts;
}

/** A state or demonym stands apart from the title behind it: "Russian President"; in "European Parliament" it is part of the name. */
const isBeforeTitle = (tokens: readonly Token[], at: number, end: number, language: Language): boolean =>
  at < end && isTitlePart(tokens[at]!, language) && findTitleEnd(tokens, at, end, language) > at;

/** How many words the longest place that begins here has. */
function measurePlace(tokens: readonly Token[], at: number, end: number, language: Language): number {
  const places = knownPlaces(language);
  let words = '';
  let longest = 0;
  for (let length = 1; length <= Math.min(LONGEST_PLACE, end - at); length++) {
    words += `${length > 1 ? ' ' : ''}${tokens[at + length - 1]!.text}`;
    if (places.has(words)) longest = length;
  }
  return longest;
}

/** Where a title ends, if what it seems to end with is the bearer's last name: behind a form of address, or a first name. */
function endBeforeSurname(
  tokens: readonly Token[],
  from: number,
  title: number,
  end: number,
  language: Language,
): number {
  const { surnameTitles, genderOfTitle, addressAbbreviations } = language.titles;
  if (title !== end || title - from < 2 || !surnameTitles.has(tokens[title - 1]!.lower)) return title;
  if (tokens[title]?.text === '.') return title;
  const before = tokens.slice(from, title - 1).filter(({ kind }) => kind === 'word');
  const last = before.at(-1)!.lower;
  const isAddressed = genderOfTitle.has(last) || addressAbbreviations.has(last);
  return isAddressed || isFirstName(before[0]!.lower, language) ? title - 1 : title;
}

const isFirstName = (word: string, { firstNames }: Language): boolean =>
  firstNames.firstNamesOfMen.has(word) || firstNames.firstNamesOfWomen.has(word);
