import { expect, test } from 'vitest';
import { english } from '../../../engine/lang/en/english.suite.ts';
import type { KnownActor } from '../../known-actor.ts';
import { indexKnownPeople, type KnownPerson } from './known-people.ts';
import { splitName } from './name-words.ts';

const create = (name: string, kind: KnownActor['kind'] = 'person', aliases: readonly string[] = []): KnownActor => ({
  ...{ name, kind, aliases, roles: [], from: 'store' },
});
const KNOWN = [
  create('Ada Thistlewood'),
  create('Thistlewood Trust', 'organization'),
  create('Bruno Thistlewood', 'person', ['Bruno T. Thistlewood']),
  create('Ada Maria Thistlewood'),
  create('Ada Brenner'),
];
const namesOf = (found: readonly KnownPerson[]) => found.map(({ actor }) => actor.name);

test('people are found by all words of their names but one, in the order in which they are known', () => {
  const people = indexKnownPeople(KNOWN, english);
  const find = (name: string) => namesOf(people.findByAllButOne(splitName(name)));
  expect(find('Ada Thistelwood')).toEqual(['Ada Thistlewood', 'Ada Brenner']);
  expect(find('Carla Thistlewood')).toEqual(['Ada Thistlewood', 'Bruno Thistlewood']);
  expect(find('Carla Moss')).toEqual([]);
  expect(find('Thistlewood')).toEqual([]);
});

test('a last name finds those whose own is one letter off', () => {
  const people = indexKnownPeople(KNOWN, english);
  const [slip, right] = [splitName('Thistelwood')[0]!, splitName('Thistlewood')[0]!];
  expect(namesOf(people.findByLastWord(slip))).toEqual([
    'Ada Thistlewood',
    'Bruno Thistlewood',
    'Ada Maria Thistlewood',
  ]);
  expect(people.findByLastWord(right)).toEqual([]);
});

test('a name is known as it is written, and in another spelling', () => {
  const people = indexKnownPeople(KNOWN, english);
  const names = [
    'Bruno T. Thistlewood',
    'Mr. Bruno Thistlewood',
    'Carla Thistlewood',
    'Thistlewood Trust',
    `Ada ${'x'.repeat(400)}`,
  ];
  expect(names.map((name) => people.isNameOfOne(name))).toEqual([true, true, false, false, false]);
});

test('it is made once for each list', () => {
  expect(indexKnownPeople(KNOWN, english)).toBe(indexKnownPeople(KNOWN, english));
  expect(indexKnownPeople([...KNOWN], english)).not.toBe(indexKnownPeople(KNOWN, english));
});
