import type { Span } from '../../../schema/span.ts';
import { isCueWord } from '../../grammar/reporting-verbs.ts';
import { anyOf } from '../../language/any-of.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import { hasCapital } from '../name/capital.ts';
import type { ReadName } from './read-name.ts';

/** Bodies that go by a number, of which the model reads the words at most: "the 3rd Brigade", "School No. 14". */
export function detectNumberedBodies(text: string, language: Language): ReadName[] {
  const found: ReadName[] = [];
  const add = (span: Span) => found.push({ by: 'names/numbered', span, kind: 'organization' });
  const numbers = new Set<string>();
  for (const { index, 0: words, groups } of text.matchAll(units(language))) {
    if (!isUnit(groups!.number!, groups!.unit!, language)) continue;
    numbers.add(groups!.number!);
    add([index, index + words.length]);
  }
  if (numbers.size) {
    for (const { index, groups } of text.matchAll(alone(language))) {
      const { number, next } = groups!;
      if (numbers.has(number!) && isCueWord(next!, language)) add([index, index + number!.length]);
    }
  }
  for (const { index, 0: words } of text.matchAll(institutions(language))) add([index, index + words.length]);
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** "the 12th Separate Mechanised Brigade", "the First Army", "Brigade 404" */
const units = byLanguage(
  ({ nameShapes, numberWords }) =>
    new RegExp(
      `(?<![\\p{L}\\d-])(?<number>\\d{1,4}${anyOf(numberWords.ordinalEndings)}|${anyOf(nameShapes.unitNumerals)})\\s(?:${anyOf(nameShapes.unitQualifiers)}[\\s-]){0,5}(?<unit>${anyOf([...nameShapes.unitNouns, ...nameShapes.largeUnitNouns])})(?![\\p{L}\\d])`,
      'giu',
    ),
);

/** "the 47th said", of a brigade that the text has named. */
const alone = byLanguage(
  ({ numberWords }) =>
    new RegExp(`(?<=\\s)(?<number>\\d{1,4}${anyOf(numberWords.ordinalEndings)}) (?<next>\\p{Ll}{1,20})`, 'gu'),
);

/** A numeral in words has a capital, and so has what may be something else: "the third division of the company". */
const isUnit = (number: string, unit: string, { nameShapes }: Language): boolean =>
  /^\d/.test(number)
    ? hasCapital(unit) || nameShapes.unitNouns.has(unit.toLowerCase())
    : hasCapital(number) && hasCapital(unit);

/** "School No. 14", "Children’s Hospital No 2" */
const institutions = byLanguage(
  ({ nameShapes }) =>
    new RegExp(
      `(?<![\\p{L}\\d-])(?:\\p{Lu}[\\p{L}’'-]{1,20}\\s){0,3}${anyOf(nameShapes.numberedInstitutions)}\\s${anyOf(nameShapes.numberWords)}\\.?\\s?\\d{1,5}(?![\\p{L}\\d])`,
      'gu',
    ),
);
