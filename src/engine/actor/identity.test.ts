import { describe, expect, test } from 'vitest';
import { openRecordedReader } from '../../../test/recorded/open-recorded-reader.ts';
import { createDocument } from '../create-document.suite.ts';

const reader = await openRecordedReader(import.meta.url);

/** Actors as "kind name = aliases (roles) -> whom they stand for". */
async function actorsOf(text: string): Promise<string[]> {
  const { actors } = await reader.read(createDocument(text));
  return actors.map(({ kind, name, aliases, roles, standsFor }) => {
    const also = aliases.length ? ` = ${aliases.join(', ')}` : '';
    const offices = roles.length ? ` (${[...new Set(roles.map((role) => role.text))].join('; ')})` : '';
    const principal = standsFor ? ` -> ${actors.find(({ id }) => id === standsFor)!.name}` : '';
    return `${kind} ${name}${also}${offices}${principal}`;
  });
}

/** What the mentions of one actor are, as "words kind". */
async function mentionsOf(text: string, name: string): Promise<string[]> {
  const { actors } = await reader.read(createDocument(text));
  const actor = actors.find((one) => one.name === name)!;
  return actor.mentions.map(({ span, kind }) => `${text.slice(...span)} ${kind}`);
}

describe('one person by many names', () => {
  test.each([
    [
      'Volodymyr Torvenskyy left. Volodymyr Torvensky slept. Torvenskiy sang.',
      ['person Volodymyr Torvenskyy = Volodymyr Torvensky, Torvenskiy'],
    ],
    ['William Tarrow met Ada Moss. Bill Tarrow left.', ['person William Tarrow = Bill Tarrow', 'person Ada Moss']],
    [
      'Ada Beatrice Moss spoke. Ada B. Moss left. A. B. Moss slept.',
      ['person Ada Beatrice Moss = Ada B. Moss, A. B. Moss'],
    ],
    ['Debora Tarrow Lindqvist spoke. Tarrow Lindqvist left.', ['person Debora Tarrow Lindqvist = Tarrow Lindqvist']],
    ['Jon Moss met Jan Moss. J. Moss left.', ['person Jon Moss', 'person Jan Moss', 'person J. Moss']],
    ['Peter Tarrow Jr. met Peter Tarrow Sr. in the hall.', ['person Peter Tarrow Jr.', 'person Peter Tarrow Sr.']],
    ['Mr. Tarrow and Mrs. Tarrow left together.', ['person Tarrow (Mr.)', 'person Tarrow (Mrs.)']],
  ])('%s', async (text, expected) => expect(await actorsOf(text)).toEqual(expected));
});

describe('a last name that two bear', () => {
  test.each([
    [
      'Ada Moss spoke. Moss left, and Moss slept. Her son Jon Moss stayed. Later Moss sang.',
      ['person Ada Moss = Moss', 'person Jon Moss'],
    ],
    [
      'Ada Moss met Jon Lind and Jon Moss. Later Moss left.',
      ['person Ada Moss', 'person Jon Lind', 'person Jon Moss', 'person Moss'],
    ],
    [
      'Patricia Tarrow met Peter Tarrow. Mr. Tarrow left.',
      ['person Patricia Tarrow', 'person Peter Tarrow = Tarrow (Mr.)'],
    ],
  ])('%s', async (text, expected) => expect(await actorsOf(text)).toEqual(expected));
});

describe('an organization by its names and its initials, whichever comes first', () => {
  test.each([
    [
      'The Tavenmoor Courier printed it. The mayor told the Courier that he would stay.',
      ['organization Tavenmoor Courier = Courier'],
    ],
    [
      'The ISR met in March. The Institute for the Study of Rivers left.',
      ['organization Institute for the Study of Rivers = ISR'],
    ],
    [
      'Chile waits. The Chilean Foreign Ministry left. The Ministry of Foreign Affairs of Chile slept.',
      ['place Chile', 'organization Ministry of Foreign Affairs of Chile = Chilean Foreign Ministry'],
    ],
    ['The Institute for the Study of Rivers (ISR) met.', ['organization Institute for the Study of Rivers = ISR']],
  ])('%s', async (text, expected) => expect(await actorsOf(text)).toEqual(expected));
});

describe('offices are kept as roles', () => {
  test.each([
    ['Ada Moss, the interior minister, left.', ['person Ada Moss (interior minister)']],
    [
      'Ada Moss spoke while Jon Lind was mayor of the town in March.',
      ['person Ada Moss', 'person Jon Lind (mayor of the town)'],
    ],
    ['Ada Moss was elected president when the rain came.', ['person Ada Moss (president)']],
    [
      'Ada Moss and Jon Lind left. After Moss, people had never had a calm president who slept.',
      ['person Ada Moss = Moss', 'person Jon Lind'],
    ],
    [
      'Ada Moss met Jon Lind, and the former mayor, Eva Roe, left.',
      ['person Ada Moss', 'person Jon Lind', 'person Eva Roe (former mayor)'],
    ],
    ['Ada Moss is not the president.', ['person Ada Moss']],
    ['The port will sleep if Ada Moss is president.', ['person Ada Moss']],
    ['Ada Moss, 61, a spokeswoman for the port, left.', ['person Ada Moss (spokeswoman for the port)']],
    ['The interior minister, Ada Moss, left.', ['person Ada Moss (interior minister)']],
    ['Ada Moss, Jon Lind, and the minister left.', ['person Ada Moss', 'person Jon Lind']],
    ['A spokesman, spokesman Jon Lind, left.', ['person Jon Lind (spokesman)']],
    ['Ada Moss, who left, slept.', ['person Ada Moss']],
  ])('%s', async (text, expected) => expect(await actorsOf(text)).toEqual(expected));
});

describe('a state that no list knows', () => {
  test.each([
    ['Kaldria waits. The Kaldrian envoy left, and Kaldrians slept.', ['place Kaldria']],
    ['Nobody trusts Valtane. Valtane’s parliament met.', ['place Valtane']],
    ["Kaldria's government left. Kaldria's troops slept in Kaldria.", ['place Kaldria']],
    ['Kaldria Prime Minister Ada Moss left. Kaldria waits.', ['place Kaldria', 'person Ada Moss (Prime Minister)']],
    ['Envoys from Kaldria left. Kaldria waits.', ['place Kaldria']],
  ])('is a place by what the text says of it: %s', async (text, expected) =>
    expect(await actorsOf(text)).toEqual(expected),
  );

  test('has its demonyms', async () => {
    expect(await mentionsOf('Kaldria waits. The Kaldrian envoy left.', 'Kaldria')).toEqual([
      'Kaldria place',
      'Kaldrian place',
    ]);
  });

  test('is no person of that name', async () => {
    expect(await actorsOf('President Tarrow left. Trust in Tarrow fell.')).toEqual(['person Tarrow (President)']);
  });
});

describe('a seat of government', () => {
  test('stands for its state, if the text names it', async () => {
    expect(await actorsOf('The Kremlin said that Russia would wait.')).toEqual([
      'organization Kremlin -> Russia',
      'place Russia',
    ]);
    expect(await actorsOf('The Kremlin said that it would wait.')).toEqual(['organization Kremlin']);
  });

  test('is an organization where it speaks and a place where one is', async () => {
    const text = 'Kyiv said that it would wait. They met in Kyiv.';
    expect(await mentionsOf(text, 'Kyiv')).toEqual(['Kyiv organization', 'Kyiv place']);
  });
});
