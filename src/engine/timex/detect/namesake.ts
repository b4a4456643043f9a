import { isCapital, normAt } from '../../grammar/words.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Words } from '../../layers/layers.ts';
import type { Place, Sense } from '../sense.ts';

/** The months, weekdays and seasons that people of a text are called: "May" of "Mrs May", "June" of "June Marsh". */
export function findNamesakes(sentences: readonly Words[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const words of sentences) {
    const names = calendarNames(words.language);
    for (let index = 0; index < words.length; index++) {
      const { norm } = words[index]!;
      if (names.has(norm) && isCapital(words[index]) && isNamed(words, index)) found.add(norm);
    }
  }
  return found;
}

/** Is what was read as a bare month, weekday or season a name? "June Marsh signed", and then "June said so". */
export function isNamesake(words: Words, { first, sense }: Place, namesakes: ReadonlySet<string>): boolean {
  if (!isBare(sense) || !isCapital(words[first]) || !calendarNames(words.language).has(normAt(words, first)))
    return false;
  return isNamed(words, first) || (namesakes.has(normAt(words, first)) && !isLedTime(words, first));
}

const calendarNames = byLanguage<ReadonlySet<string>>(
  ({ timexWords: { months, weekdays, seasons } }) =>
    new Set([...months.keys(), ...weekdays.keys(), ...seasons.keys()].filter((name) => name.length > 2)),
);

function isBare(sense: Sense): boolean {
  if (sense.kind === 'weekday') return sense.shift === null && !sense.of;
  if (sense.kind === 'part') return sense.year === null && sense.yearShift === null && !sense.of;
  return sense.kind === 'calendar' && sense.day === null && sense.year === null && !sense.of;
}

const isNamed = (words: Words, index: number): boolean => NAME_RULES.some((isName) => isName(words, index));

type Rule = (words: Words, index: number) => boolean;

const isWeekday: Rule = (words, index) => words.language.timexWords.weekdays.has(normAt(words, index));

const isCapitalWord: Rule = (words, index) => words[index]?.kind === 'word' && isCapital(words[index]);

/** "Mrs May", "Prime Minister May"; a weekday behind an office may be a day: "the president Tuesday said". */
const isBehindTitle: Rule = (words, index) => {
  const { addressForms, titleWords } = words.language.titles;
  const at = words[index - 1]?.text === '.' && words[index - 1]!.isGlued ? index - 2 : index - 1;
  if (!isCapitalWord(words, at) || words[index + 1]?.kind === 'number') return false;
  return (isWeekday(words, index) ? addressForms : titleWords).has(normAt(words, at));
};

/** "Theresa May", "Anne Winter"; but "Clinton Tuesday said" and "told George June 5 was fine". */
const isBehindFirstName: Rule = (words, index) => {
  const { firstNamesOfMen, firstNamesOfWomen } = words.language.firstNames;
  const before = normAt(words, index - 1);
  return (
    !isWeekday(words, index) &&
    isCapitalWord(words, index - 1) &&
    words[index + 1]?.kind !== 'number' &&
    (firstNamesOfMen.has(before) || firstNamesOfWomen.has(before))
  );
};

/** "June Marsh signed", "a letter by April Quist", "Sunday Adeyo said"; but "in June Congress met" and "said Sunday Congress met". */
const isBeforeLastName: Rule = (words, index) => {
  const next = words[index + 1];
  if (!isCapitalWord(words, index + 1) || next!.isGlued || isInitials(next!.text)) return false;
  if (isCalendarWord(words, index + 1)) return false;
  if (words[index]!.text.length < 4 || isCalendarWord(words, index - 2)) return false;
  const before = words[index - 1];
  if (before === undefined || before.kind === 'mark') return before === undefined || OPENING_MARKS.has(before.text);
  if (words.language.functionWords.listJoints.has(before.norm)) return true;
  const { namePrepositions, personalMonths } = words.language.timexWords;
  return index > 1 && personalMonths.has(normAt(words, index)) && namePrepositions.has(before.norm);
};

const OPENING_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '"', '“', '‘', "'", '``', '(']);

const isInitials = (text: string): boolean => /^(?:\p{Lu}\.?){2,}$/u.test(text);

/** "June Tuesday"; "Day", "Night" and the like are no last names. */
const isCalendarWord: Rule = (words, index) => {
  const { partsOfDay, units } = words.language.timexWords;
  const word = normAt(words, index);
  return calendarNames(words.language).has(word) || partsOfDay.has(word) || units.has(word);
};

/** "August Street", "March & Sons", "Friday Holdings". */
const isBeforeKind: Rule = (words, index) => {
  const { noFigureWords, organizationWords } = words.language;
  const next = words[index + 1];
  if (next?.text === '&') return isCapitalWord(words, index + 2);
  const kind = next?.norm ?? '';
  return (
    isCapitalWord(words, index + 1) && (noFigureWords.streetWords.has(kind) || organizationWords.legalForms.has(kind))
  );
};

/** "The Sunday Gazette", "the May Group"; but "the June North Sea talks". */
const isOfOrganization: Rule = (words, index) => {
  const { organizationWords, placeWords } = words.language.nameWords;
  const kind = normAt(words, index + 1);
  const isKind = isCapitalWord(words, index + 1) && (organizationWords.has(kind) || placeWords.has(kind));
  return isKind && normAt(words, index - 1) === 'the' && !isCapital(words[index + 2]);
};

/** "“Go,” said Wednesday Pryce." */
const isSayer: Rule = (words, index) => {
  const { commonSayingForms } = words.language.reportingWords;
  const behind = words[index + 2];
  return (
    isCapitalWord(words, index + 1) &&
    !isCalendarWord(words, index + 1) &&
    commonSayingForms.has(normAt(words, index - 1)) &&
    (behind === undefined || behind.text === '.')
  );
};

/** "June said", "April told them": a month says nothing. */
const isSaying: Rule = (words, index) => {
  const before = words[index - 1];
  const isSubject = before === undefined || before.kind === 'mark';
  return (
    isSubject &&
    !isWeekday(words, index) &&
    words.language.reportingWords.commonSayingForms.has(normAt(words, index + 1))
  );
};

/** "Bloody Sunday", "Black Wednesday": a day that has a name lies in some year that its name does not tell. */
const isNamedDay: Rule = (words, index) =>
  isWeekday(words, index) &&
  isCapitalWord(words, index - 1) &&
  words.language.timexWords.namedDayLeads.has(normAt(words, index - 1));

const NAME_RULES: readonly Rule[] = [
  isBehindTitle,
  isBehindFirstName,
  isBeforeLastName,
  isBeforeKind,
  isOfOrganization,
  isSayer,
  isSaying,
  isNamedDay,
];

/** "In May", "since June", "on Sunday": a time, whoever is called so. */
function isLedTime(words: Words, index: number): boolean {
  const before = words[index - 1];
  if (before === undefined || before.kind === 'mark') return before?.norm === '-';
  const { listJoints } = words.language.functionWords;
  const { namePrepositions, surePrepositions } = words.language.timexWords;
  if (isWeekday(words, index)) return !listJoints.has(before.norm) && !namePrepositions.has(before.norm);
  return surePrepositions.has(before.norm) && normAt(words, index + 1) !== "'s";
}
