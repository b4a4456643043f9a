import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { Words } from '../../layers/layers.ts';
import { holidayStarts } from './calendar/detect-holiday.ts';
import { listLongWords, modStarts } from './length/detect-length.ts';

/** The indices at which a time may begin: a word that can begin one, with a core at it or not far behind. */
export function listTimeStarts(words: Words): readonly number[] {
  const leadOf = leads(words.language);
  const starts: number[] = [];
  let core = Number.POSITIVE_INFINITY;
  for (let index = words.length - 1; index >= 0; index--) {
    const { kind, norm } = words[index]!;
    const lead = kind === 'word' ? leadOf.get(norm) : kind === 'number' ? 0 : undefined;
    if (lead === undefined) continue;
    if (lead === 0) core = index;
    if (core - index <= lead) starts.push(index);
  }
  return starts.reverse();
}

/** How far the core may stand behind the first word: "no less than one hundred and five years". */
const MOST_LEADING = 8;

/** Behind an article it stands nearer: "the first nine months", "the two and a half years". */
const MOST_BEHIND_ARTICLE = 5;

/** How far behind each word that a time can begin with its core may stand; at all others the rules need not be tried. */
const leads = byLanguage<ReadonlyMap<string, number>>((language) => {
  const lead = new Map<string, number>();
  for (const word of listOpeners(language)) lead.set(word, MOST_LEADING);
  for (const word of [...language.functionWords.indefiniteArticles, 'the']) lead.set(word, MOST_BEHIND_ARTICLE);
  for (const word of listCores(language)) lead.set(word, 0);
  return lead;
});

/** Besides a number, every time expression has one of these in it. */
function listCores(language: Language): readonly string[] {
  const { timexWords, numberWords } = language;
  const { months, weekdays, pluralWeekdays, seasons, partsOfDay, deicticDays, decades, newDecades } = timexWords;
  return [
    ...keysOf(months, weekdays, pluralWeekdays, seasons, partsOfDay, deicticDays, decades, newDecades),
    ...keysOf(
      timexWords.clockSteps,
      timexWords.frequencyWords,
      timexWords.namedHours,
      timexWords.shortParts,
      numberWords.ordinals,
    ),
    ...listLongWords(timexWords),
    ...holidayStarts(language),
    ...timexWords.pastWords,
    ...timexWords.presentWords,
    ...timexWords.coreWords,
  ];
}

/** What else an expression can begin with. */
function listOpeners(language: Language): readonly string[] {
  const { timexWords, numberWords } = language;
  return [
    ...keysOf(numberWords.cardinals, numberWords.indefinites, timexWords.modWords, timexWords.shiftWords),
    ...modStarts(language),
    ...timexWords.indefiniteCounts,
    ...timexWords.openingWords,
  ];
}

const keysOf = (...maps: readonly ReadonlyMap<string, unknown>[]): readonly string[] =>
  maps.flatMap((words) => [...words.keys()]);
