import { describe, expect, test } from 'vitest';
import type { ActorKind } from '../../schema/actor.ts';
import { english } from '../lang/en/english.suite.ts';
import { compareNames } from './compare-names.ts';

// invented people; the pairs of test/spellings judge it on public names
const PEOPLE: readonly (readonly [string, string, string])[] = [
  ['Oleksiy Torvenskyy', 'Oleksii Torvensky', 'same: the ending -ий, one given name in two languages'],
  ['Сергей Торвенский', 'Serhiy Torvensky', 'same: the ending -ий, one given name in two languages'],
  ['Yelena Zhukovich', 'Elena Žukovič', 'same: letters with a hook or háček, one given name in two languages'],
  [
    'Roman Tavasevich',
    'Raman Tavasievič',
    'same: е as e or ye, letters with a hook or háček, one given name in two languages',
  ],
  ['Mahmoud al-Tarwi', 'Mahmud at-Tarwi', 'same: long vowel'],
  ['Abdel Karim Haddan', 'Abdulkarim Haddan', 'same: same words'],
  ['Hassan Rouwan', 'Hussein Rouwan', 'different: other given names'],
  ['محمود درواني', 'Mahmoud Darwani', 'same: the same consonants'],
  ['Teng Hsiao-lan', 'Deng Xiaolan', 'same: Pinyin and Wade-Giles'],
  ['Li Hong', 'Li Heng', 'different: other family names'],
  ['Park Sung-hee', 'Pak Song-hui', 'same: two romanizations of Korean'],
  ['Park Sung-hee', 'Park Sang-hee', 'different: other middle names'],
  ['Taro Morishima', 'Morishima Tarō', 'same: two romanizations of Japanese, or the order of names'],
  ['Jürgen Möwes', 'Juergen Moewes', 'same: German, Nordic and Turkish letters'],
  ['Jens Möwes', 'Jens Müwes', 'different: other family names'],
  ['Ada B. Moss', 'Ada Beatrice Moss', 'same: an initial'],
  ['A. B. Moss', 'A. C. Moss', 'different: other middle names'],
  ['JD Moss', 'J.D. Moss', 'same: same words'],
  ['Bill Moss', 'William Moss', 'same: a short form of the given name'],
  ['Daniel Moss', 'Danielle Moss', 'different: other given names'],
  ['Anna Moss', 'Anne Moss', 'different: other given names'],
  ['Ian Moss', 'John Moss', 'different: other given names'],
  ['Sen. Ada Moss', 'Her Excellency Ada Moss, PhD', 'same: same words'],
  ['Mr. Moss', 'Ms. Moss', 'different: a man’s and a woman’s title'],
  ['President Moss', 'Senator Moss', 'unsure: one name in two offices'],
  ['Ada Moss', 'Moss', 'unsure: a family name alone'],
  ['Ada Moss', 'Ada', 'unsure: a given name alone'],
  ['Jon Moss Jr.', 'Jon Moss, Junior', 'same: same words'],
  ['Jon Moss Jr.', 'Jon Moss Sr.', 'different: told apart by suffix'],
  ['Jon Moss Jr.', 'Jon Moss', 'unsure: suffix on one only'],
  ['Jon Moss Jr.', 'Ada Brand', 'different: other family names'],
  ['Edric IV', 'King Edric the Fourth', 'same: same words'],
  ['Pedro Alvane Ruiz', 'Pedro Alvane', 'same: a further family name left out'],
  ['Jon Alvane Ruiz', 'Jon Alvane', 'unsure: a last name left out'],
  ['Pieter van Loon', 'Pieter Vanloon', 'same: same words'],
  ['Pieter van Loon', 'Pieter Loon', 'unsure: particle on one only'],
  ['Recep Tarik Oz', 'Tarik Oz', 'unsure: a first given name left out'],
  ['Scott Kelly', 'Kelly Scott', 'different: other family names'],
  ['Ivan Torvenko', 'Ivanna Torvenko', 'different: other given names'],
  ['MOSS', 'Moss', 'same: same words'],
  ['Moss’s', 'Moss', 'same: same words'],
  ['Jon Gomes', 'Jon Gomez', 'different: other family names'],
];

const PLACES: readonly (readonly [string, string, string])[] = [
  ['Torvograd', 'Torvohrad', 'same: г as g or h'],
  ['Kyiv', 'Kiev', 'same: two names of one place'],
  ['The Hague', 'Den Haag', 'same: two names of one place'],
  ['Burma', 'Myanmar', 'same: two names of one place'],
  ['Austria', 'Australia', 'different: two places'],
  ['Torvo Oblast', 'the Torvo region', 'same: same words'],
  ['Torvo Oblast', 'Torvo', 'unsure: a region and its city'],
  ['St. Torvo', 'Saint Torvo', 'same: same words'],
  ['Lake Torvo', 'Torvo Lake', 'same: same words'],
  ['Shangtao', 'Shaangtao', 'different: other words'],
];

const ORGANIZATIONS: readonly (readonly [string, string, string])[] = [
  ['Institute for the Study of Rivers', 'ISR', 'same: initials'],
  ['Institute for the Study of Rivers', 'IRS', 'different: other initials'],
  ['Isor', 'International Society of Organ Repair', 'same: initials'],
  ['Kalder plc', 'Kalder', 'same: same words'],
  ['Kalder Energy plc', 'Kalder plc', 'unsure: further words on one'],
  ['Kalder & Co.', 'Kalder AG', 'unsure: two legal forms'],
  ['Ministry of Foreign Affairs of Chile', 'Chilean Foreign Ministry', 'same: an office’s name in another order'],
  ['Foreign Ministry', 'Chilean Foreign Ministry', 'unsure: the state on one only'],
  ['Chilean Foreign Ministry', 'Foreign Ministry of Peru', 'different: offices of two states'],
  ['Kalder Defence Ministry', 'Kalder Defense Ministry', 'same: same words'],
  ['Al-Tarwa', 'al-Tarweh', 'same: silent h'],
  ['Lind’s Corporation', 'Lind’s', 'same: an s with and without an apostrophe'],
  ['!', 'Kalder', 'unsure: no words to compare'],
];

const compare = (a: string, b: string, kind: ActorKind) => {
  const { verdict, reason } = compareNames(a, b, kind, english);
  return `${verdict}: ${reason}`;
};

describe('compares the written names of', () => {
  test.each(PEOPLE)('people: %s, %s', (a, b, expected) => expect(compare(a, b, 'person')).toBe(expected));
  test.each(PLACES)('places: %s, %s', (a, b, expected) => expect(compare(a, b, 'place')).toBe(expected));
  test.each(ORGANIZATIONS)('organizations: %s, %s', (a, b, expected) =>
    expect(compare(a, b, 'organization')).toBe(expected),
  );
});

test('long and hostile names are compared in bounded time', () => {
  const long = 'ыйя'.repeat(2000);
  expect(compareNames(long, `${long}б`, 'person', english).verdict).not.toBe('same');
  expect(compareNames('ب'.repeat(300), 'b'.repeat(299), 'person', english).verdict).not.toBe('same');
});
