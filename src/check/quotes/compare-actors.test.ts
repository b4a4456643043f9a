import { expect, test } from 'vitest';
import { english } from '../../engine/lang/en/english.suite.ts';
import type { Actor } from '../../schema/actor.ts';
import { compareActors } from './compare-actors.ts';

const named = (name: string): Actor => create(name, ['name']);
const create = (name: string, forms: readonly string[]): Actor =>
  ({ name, aliases: [], kind: 'person', mentions: forms.map((form) => ({ form, span: [0, 1] })) }) as unknown as Actor;

test('whom a recording names beside its words has a name, unless that is what he does there', () => {
  const compare = (label: string) => compareActors(create(label, ['pronoun']), named('Nadia Brandt'), english);
  expect(compare('Tom Ekstrand')).toBe('different');
  expect(compare('Nadia Brandt')).toBe('same');
  for (const label of ['Speaker 2', 'Court Clerk', 'Host', 'the county’s doctor'])
    expect(compare(label)).toBe('unsure');
  expect(compareActors(create('Prime Minister', ['description']), named('Nadia Brandt'), english)).toBe('unsure');
});
