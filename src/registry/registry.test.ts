import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorKind } from '../schema/actor.ts';
import type { ActorToRegister } from './actor-facts.ts';
import { createTestRegistry, type TestDocument } from './registry.fixture.ts';

const FAMILY = ['Moss', 'Hale', 'Mos'];
const GIVEN = ['Ada', 'Ada K.', 'Ada B.', 'A.', 'Jan', 'Bill', 'William', ''];
const BODIES = [
  'Northern Fishing Union',
  'NFU',
  'Defense Ministry',
  'Vellmar Trade Ministry',
  'Vellmar Ministry of Trade',
];
const ROLES = ['Minister', 'goalkeeper', 'Mr.', 'Ms.', 'columnist', 'surgeon', 'singer'];

const actor = (key: string, name: string, kind: ActorKind, aliases: string[] = [], role?: string): ActorToRegister => ({
  key,
  name,
  kind,
  aliases,
  roles: role === undefined ? [] : [{ text: role }],
  mentions: [{ form: 'name' }],
});

const anyActor = fc.oneof(
  fc
    .record({
      given: fc.constantFrom(...GIVEN),
      family: fc.constantFrom(...FAMILY),
      role: fc.option(fc.constantFrom(...ROLES), { nil: undefined }),
    })
    .map(({ given, family, role }) => actor('', `${given} ${family}`.trim(), 'person', [], role)),
  fc
    .record({
      name: fc.constantFrom(...BODIES),
      alias: fc.constantFrom('NFU', 'French Defense Ministry', 'Trade Ministry', ''),
      kind: fc.constantFrom<ActorKind>('organization', 'place'),
    })
    .map(({ name, alias, kind }) => actor('', name, kind, alias === '' || alias === name ? [] : [alias])),
);

const anyDocuments: fc.Arbitrary<readonly TestDocument[]> = fc
  .array(fc.array(anyActor, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 40 })
  .map((documents) =>
    documents.map((actors, number) => ({
      textId: ((number * 7919) % 65_536).toString(16).padStart(4, '0'),
      actors: actors.map((each, at) => ({ ...each, key: `a${at}` })),
    })),
  );

test('the registry is the same in whatever order documents stand', () => {
  fc.assert(
    fc.property(
      anyDocuments.chain((documents) =>
        fc.tuple(fc.constant(documents), fc.shuffledSubarray([...documents], { minLength: documents.length })),
      ),
      ([documents, shuffled]) => {
        expect(createTestRegistry(shuffled)).toEqual(createTestRegistry(documents));
      },
    ),
    { seed: 14, numRuns: 60 },
  );
});

describe('bodies with a common name', () => {
  const groupsOf = (...documents: ActorToRegister[][]) =>
    createTestRegistry(documents.map((actors, at) => ({ textId: `t${at}`, actors }))).groups;
  const body = (name: string, ...aliases: string[]) => actor(`key of ${name}`, name, 'organization', aliases);

  test.each([
    'Defense Ministry',
    'Parliament',
    'the Air Force',
    'Supreme Court',
    'City Council',
    'Police',
    'Ministry of Foreign Affairs',
  ])('%s is another in each document', (name) => {
    expect(groupsOf([body(name)], [body(name)])).toHaveLength(2);
  });

  test.each([
    'World Bank',
    'State Department',
    'Vellmar Parliament',
    'European Commission',
    'Central Intelligence Agency',
  ])('%s is one', (name) => {
    expect(groupsOf([body(name)], [body(name)])).toHaveLength(1);
  });

  test('are one where their owner is known and the same', () => {
    const french = body('Defense Ministry', 'French Defense Ministry');
    expect(groupsOf([french], [body('Defense Ministry', 'Defense Ministry of France')])).toHaveLength(1);
    expect(groupsOf([french], [body('Defense Ministry', 'German Defense Ministry')])).toHaveLength(2);
    expect(groupsOf([french], [body('French Defense Ministry')])).toHaveLength(1);
    expect(groupsOf([french], [body('Defense Ministry')])).toHaveLength(2);
    expect(groupsOf([french], [body('Ministry of Defense', 'French Ministry of Defense')])).toHaveLength(1);
  });

  test('have the town that the document names for an owner, and nobody whom it does not know', () => {
    const council = body('City Council', 'Arvenmoor City Council');
    const town = actor('town', 'Arvenmoor', 'place');
    expect(groupsOf([council, town], [council, town])).toHaveLength(2);
    expect(groupsOf([council], [council])).toHaveLength(2);
  });
});

test('two whom one name could mean are made one with nobody', () => {
  const people = ['Ada K. Moss', 'Ada Moss', 'Ada B. Moss'].map((name) => [actor(name, name, 'person')]);
  const { groups, links } = createTestRegistry(people.map((actors, at) => ({ textId: `t${at}`, actors })));
  expect(groups).toHaveLength(3);
  expect(links.map(({ rule, confidence }) => [rule, confidence])).toEqual([
    ['middle-name', 0.6],
    ['middle-name', 0.6],
  ]);
});
