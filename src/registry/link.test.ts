import { describe, expect, test } from 'vitest';
import { english } from '../engine/lang/en/english.suite.ts';
import { chooseSenses } from './choose-senses.ts';
import { describeLink } from './describe-link.ts';
import { findLinkRule } from './find-link-rule.ts';
import { groupEntries } from './group-entries.ts';
import { createLinkKeys } from './link-keys.ts';
import { areApart, findRoleFields, shareRole } from './role-fields.ts';
import { AUTOMATIC_FROM, scoreLink } from './score-link.ts';

const person = (name: string) => ({ name, kind: 'person' as const });
const organization = (name: string) => ({ name, kind: 'organization' as const });

describe('findLinkRule', () => {
  test.each([
    ['Ada Moss', 'Ada K. Moss', 'middle-name'],
    ['Ada K. Moss', 'Ada Karin Moss', 'middle-name'],
    ['Ada K. Moss', 'Ada B. Moss', null],
    ['A. Moss', 'Ada Moss', 'given-initial'],
    ['Bill Moss', 'William Moss', 'short-given-name'],
    ['Jan Moss Jr.', 'Jan Moss', 'generation'],
    ['Jan Moss Jr.', 'Jan Moss Sr.', null],
    ['Moss', 'Ada Moss', 'family-name'],
    ['Moss', 'Moss', null],
    ['Ada', 'Ada Moss', null],
    ['Oleksandr Zelenko', 'Olexandr Zelenko', 'spelling'],
    ['Ada Moss', 'Jan Moss', null],
    ['R-Wis.', 'R-Wis', null],
    ['Moss Ada', 'Ada Moss', 'word-order'],
  ])('%s and %s: %s', (name, other, rule) => {
    expect(findLinkRule(person(name), person(other), english)).toBe(rule);
    expect(findLinkRule(person(other), person(name), english)).toBe(rule);
  });

  test.each([
    ['The Harbour Bank', 'Harbour Bank', 'same-words'],
    ['Ministry of Trade', 'Trade Ministry', 'organization-words'],
    ['Northern Fishing Union', 'NFU', 'initials'],
    ['Grain Exchange', 'GE', null],
    ['News Corp', 'News', null],
    ['Harbour Bank', 'Harbour Board', null],
  ])('%s and %s: %s', (name, other, rule) => {
    expect(findLinkRule(organization(name), organization(other), english)).toBe(rule);
  });

  test('two that a rule ties share a key', () => {
    for (const [name, other] of [
      ['Ada Moss', 'Ada K. Moss'],
      ['Bill Moss', 'William Moss'],
      ['Volodymyr Zelenskiy', 'Volodymyr Zelensky'],
      ['Moss', 'Ada Moss'],
    ] as const) {
      const keys = createLinkKeys(other, 'person', english);
      expect(createLinkKeys(name, 'person', english).some((key) => keys.includes(key))).toBe(true);
    }
  });
});

describe('roles', () => {
  test('tell two apart only where one person does not have both', () => {
    const apart = (one: string[], other: string[]) =>
      areApart(findRoleFields(one, english), findRoleFields(other, english), english);
    expect(apart(['Trade Minister'], ['goalkeeper'])).toBe(true);
    expect(apart(['Minister'], ['columnist'])).toBe(false);
    expect(apart(['Mr.'], ['Ms.'])).toBe(true);
    expect(apart(['Mr.', 'Ms.'], ['Ms.'])).toBe(false);
    expect(apart(['president'], ['goalkeeper'])).toBe(false);
  });

  test('are the same whether written out or not; "Mr." says nothing', () => {
    expect(shareRole(['State Sen.'], ['state senator'], english)).toBe(true);
    expect(shareRole(['Mr.'], ['Mr.'], english)).toBe(false);
  });

  test.each([
    [[''], { '': '' }],
    [['office', ''], { office: '', '': '' }],
    [['office', 'sport', ''], { office: 'role:office', sport: 'role:sport', '': null }],
    [['office', 'press'], { office: '', press: '' }],
    // the one who is both is one
    [['office', 'sport', 'office sport'], { office: '', sport: '', 'office sport': '' }],
    [['male', 'female', 'female male'], { female: 'role:female', male: 'role:male', 'female male': null }],
    [['male office', 'sport', 'male'], { 'male office': 'role:male+office', sport: 'role:sport', male: null }],
    [
      ['male office', 'female office', 'office'],
      { 'male office': 'role:male+office', 'female office': 'role:female+office', office: null },
    ],
  ])('tell those of one name apart: %j', (signatures, senses) => {
    expect(Object.fromEntries(chooseSenses(signatures, english))).toEqual(senses);
    expect(chooseSenses(signatures.toReversed(), english)).toEqual(chooseSenses(signatures, english));
  });
});

test('what fits several is never automatic, and who differs in role is not one', () => {
  const evidence = { rule: 'middle-name', documents: 9, share: 1, roles: null, company: 0 } as const;
  expect(scoreLink(evidence)!.confidence).toBeGreaterThanOrEqual(AUTOMATIC_FROM);
  expect(scoreLink({ ...evidence, share: 0.5 })).toMatchObject({ isAutomatic: false });
  expect(scoreLink({ ...evidence, roles: 'apart' })).toBeNull();
  expect(scoreLink({ ...evidence, rule: 'family-name', documents: 1 })).toBeNull();
  const lesser = { ...evidence, rule: 'family-name', share: 0.2 } as const;
  expect(scoreLink(lesser)).toBeNull();
  expect(scoreLink({ ...lesser, roles: 'same' })).toMatchObject({ isAutomatic: false });
});

test('a link says in words why it is made, and why it is not', () => {
  const evidence = { rule: 'family-name', documents: 2, share: 1, roles: null, company: 2 } as const;
  expect(describeLink(evidence)).toBe(
    'the family name alone; nobody else bears it (2 documents or more); 2 others named with both',
  );
  expect(describeLink({ ...evidence, share: 0.5, isOpenThere: true })).toContain('leaves it open');
  expect(describeLink({ ...evidence, share: 0.5 })).toContain('in half or more of the documents');
  expect(describeLink({ ...evidence, rule: 'middle-name', share: 0.5 })).toContain('fits others');
});

test('groups keep apart what has to be, whatever ties it in between', () => {
  const unions = [{ entries: [1, 2] }, { entries: [2, 3] }, { entries: [4, 5, 6] }];
  expect(groupEntries([1, 2, 3, 4, 5, 6], unions, [{ one: [3], other: [1] }])).toEqual([[1, 2], [3], [4, 5, 6]]);
});
