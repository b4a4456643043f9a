import { describe, expect, test } from 'vitest';
import { openRecordedReader } from '../../../test/recorded/open-recorded-reader.ts';
import { createDocument } from '../create-document.suite.ts';

const reader = await openRecordedReader(import.meta.url);
const read = (text: string) => reader.read(createDocument(text));

/** Actors as "kind name = aliases (roles)". */
async function actorsOf(text: string): Promise<string[]> {
  return (await read(text)).actors.map(({ kind, name, aliases, roles }) => {
    const also = aliases.length ? ` = ${aliases.join(', ')}` : '';
    const titles = [...new Set(roles.map((role) => role.text))];
    return `${kind} ${name}${also}${titles.length ? ` (${titles.join(', ')})` : ''}`;
  });
}

/** Who speaks in each statement, with the kind of source where nobody does. */
async function speakersOf(text: string): Promise<string[]> {
  const { statements, actors } = await read(text);
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)!.name;
  return statements.map(({ speakers, sourceKind }) =>
    speakers.length ? speakers.map(nameOf).join(' + ') : sourceKind,
  );
}

describe('actors', () => {
  test.each([
    ['President Ada Moss spoke. Moss left.', ['person Ada Moss = Moss (President)']],
    ['A spokeswoman, spokeswoman Ana de la Cruz, left.', ['person Ana de la Cruz (spokeswoman)']],
    [
      'NATO Secretary-General Jens Lind met Dr. Ada B. Moss.',
      ['organization NATO', 'person Jens Lind (Secretary-General)', 'person Ada B. Moss (Dr.)'],
    ],
    ['Ada Moss met Jon Moss. Later Moss left.', ['person Ada Moss', 'person Jon Moss', 'person Moss']],
    [
      'The Institute for the Study of Rivers met. ISR left it.',
      ['organization Institute for the Study of Rivers = ISR'],
    ],
    ['Peruvians left Peru. The Peruvian coast was calm.', ['place Peru']],
    ['The U.S. and the United States are one.', ['place United States = U.S.']],
    ['Ada Torvensky spoke. Mr Torvenskiy left.', ['person Ada Torvensky = Torvenskiy (Mr)']],
    ['The envoys met in Arvenmoor. Nobody left Arvenmoor.', ['place Arvenmoor']],
    [
      'The Bank of the South sued Northern Mills Ltd.',
      ['organization Bank of the South', 'organization Northern Mills Ltd'],
    ],
    ['On Monday in May, However, I left.', []],
    ['The Russian-French talks failed.', []],
  ])('%s', async (text, expected) => expect(await actorsOf(text)).toEqual(expected));
});

describe('speakers', () => {
  test.each([
    // no list knows the state, and the model may take it for a man
    ['Ada Moss met the envoys. Peru waits, and Peru hopes. She said that it rained.', ['Ada Moss']],
    ['President Ada Moss said that it was over.', ['Ada Moss']],
    ['Ada Moss left. She said that it was over.', ['Ada Moss']],
    ['Mr. Jon Lind met Mrs. Ada Moss. He said that it was over.', ['Jon Lind']],
    ['Ada Moss said she would not meet Jon Lind. “Never,” she added.', ['Ada Moss', 'Ada Moss']],
    ['Ada Moss and Jon Lind said that it was over.', ['Ada Moss + Jon Lind']],
    ["Ada Moss's lawyer said that it was over.", ['unnamed']],
    ["Officials from Ada Moss's office said that it was over.", ['unnamed']],
    ['A senior official said that it was over.', ['unnamed']],
    ['According to a survey by Lind Research, it is over.', ['Lind Research']],
    ['The report shows that it is over.', ['document']],
    ['They met Jon Lind, who said that it was over.', ['Jon Lind']],
    ['Ada Moss, 61, who said that it was over, hugged Lind.', ['Ada Moss']],
    ['Ada Moss said she had waited. Later he said that it was over.', ['Ada Moss', 'unnamed']],
    ['Its director, Ada Moss, fears that it is over.', ['Ada Moss']],
    ['President Ada Moss left. The president said that it was over.', ['Ada Moss']],
    ['“We had nothing left to burn in the stove all winter.” It rained.', ['none']],
    [
      '‘It was like a horror film’: Halen fears its goose\n\nThe goose came back. “It was like something out of a horror film,” Ada Moss said.',
      ['Ada Moss', 'Ada Moss'],
    ],
    ['Ada Moss spoke.\n\nMOSS: We will not sign anything.', ['Ada Moss']],
    [
      '“We waited for this day so long,” Ada Moss said. “It came.”\n\n“And then it was gone so very soon.”',
      ['Ada Moss'],
    ],
  ])('%s', async (text, expected) => expect(await speakersOf(text)).toEqual(expected));

  test('who is "he" in a quotation is not who says it', async () => {
    const { statements, actors } = await read(
      'Mr. Jon Lind met Mr. Hugo Roe. “He knows that it is over,” said Mr. Hugo Roe.',
    );
    const nested = statements.find(({ via }) => via !== null);
    expect(nested?.speakers.map((id) => actors.find((actor) => actor.id === id)!.name)).not.toContain('Hugo Roe');
    expect(nested).toBeDefined();
  });

  test('a resolved pronoun is a mention of its actor', async () => {
    const { actors } = await read('Ada Moss left. She said that it was over.');
    expect(actors[0]!.mentions.map(({ form, span }) => [form, span])).toEqual([
      ['name', [0, 8]],
      ['pronoun', [15, 18]],
    ]);
  });
});
