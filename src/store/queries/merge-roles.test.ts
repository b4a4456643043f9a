import { expect, test } from 'vitest';
import { english } from '../../engine/lang/en/english.suite.ts';
import { mergeRoles } from './merge-roles.ts';

const role = (text: string, document: number, day: string | null = null) => ({ text, document, day });

test('a role is one however it is written, from its first day to its last', () => {
  const written = [role('Sen.', 1, '2031-02-01'), role('Sen.', 2, '2031-01-01'), role('Senator', 2, '2031-01-01')];
  expect(mergeRoles(written, english)).toEqual([
    { text: 'Senator', documents: 2, firstDay: '2031-01-01', lastDay: '2031-02-01' },
  ]);
  expect(mergeRoles([role('mayor', 1)], english)).toEqual([
    { text: 'mayor', documents: 1, firstDay: null, lastDay: null },
  ]);
});

test('the most frequent comes first, and forms of address last', () => {
  const written = [
    role('Mr.', 1),
    role('Mr.', 2),
    role('Mr.', 3),
    role('envoy', 1),
    role('mayor', 1),
    role('mayor', 2),
  ];
  expect(mergeRoles(written, english).map(({ text }) => text)).toEqual(['mayor', 'envoy', 'Mr.']);
});
