import { describe, expect, test } from 'vitest';
import { resolveMarked } from '../../speaker/resolve-marked.suite.ts';

/** Actors as "kind name"; `people` are those whom the model would have read. */
async function actorsOf(marked: string, people: readonly string[] = []): Promise<string[]> {
  const { actors } = await resolveMarked(marked, { person: people });
  return actors.map(({ kind, name }) => `${kind} ${name}`);
}

describe('a name in a source that the model did not read', () => {
  test.each([
    ['On Monday {Trask} warned <that it rained>.', ['person Trask']],
    ['On Monday {the Moorline agency} warned <that it rained>.', ['organization Moorline']],
    ['On Monday {the Moorline of Tarn} warned <that it rained>.', ['organization Moorline']],
  ])('is somebody: %s', async (marked, names) => expect(await actorsOf(marked)).toEqual(names));

  test.each([
    ['On Monday {the Minister of Public Works, Ada Moss,} warned <that it rained>.', ['person Ada Moss']],
    ['On Monday {the Minister of Finance, Ada Moss,} warned <that it rained>.', ['person Ada Moss']],
    ['{Ada Moss, Operations Director at the harbour,} warned <that it rained>.', ['person Ada Moss']],
  ])('is not what an office is for: %s', async (marked, names) =>
    expect(await actorsOf(marked, ['Ada Moss'])).toEqual(names),
  );

  test.each([
    'HALEN – {Residents of the island} warned <that it rained>.',
    'Then {a Moorline user} wrote <that it rained>.',
    'Then {his Moorline profile} showed <that it rained>.',
    'Then {a Kaldriote} wrote <that it rained>.',
    'Then {one who wrote in Tessan} warned <that it rained>.',
    'Then {the book “Moguls of Harbour Mills”} showed <that it rained>.',
    '{The Prosecution} warned <that it rained>.',
    '{The Bill} says <that it rained>.',
    'Then {Chief Operating Officer} warned <that it rained>.',
    'Then {the National Port Plan} warned <that it rained>.',
    'Then {the MoU} states <that it rained>.',
    'Then {Harbour Resolution} provides <that it rained>.',
    'Then {the NGO} warned <that it rained>.',
    'Then {God} knows <that it rained>.',
    'Then {Natural Resources} warned <that it rained>.',
    'There {Q3} asked <how it rained>.',
    'Then {Mr Speaker} heard <that it rained>.',
  ])('is not what only belongs to one, nor a people or a language: %s', async (marked) =>
    expect(await actorsOf(marked)).toEqual([]),
  );
});

test.each([
  ['On Monday {the Wexholm-based lender} warned <that it rained>.', ['place Wexholm']],
  ['On Monday {PM Moss} warned <that it rained>.', ['person Moss']],
])('what stands beside a name that the model reads is no part of it: %s', async (marked, names) => {
  const { actors } = await resolveMarked(marked, { place: ['Wexholm'], person: ['Moss'] });
  expect(actors.map(({ kind, name }) => `${kind} ${name}`)).toEqual(names);
});

test('an office before what is nobody’s makes it nobody', async () => {
  const { actors } = await resolveMarked('The Executive Committee met. Mrs. Moss and the Analyst Programs stayed.');
  expect(actors.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['person Moss']);
});

test('a law is a document', async () => {
  expect(await actorsOf('On Monday {the Harbour Registry Law} provides <that it is over>.')).toEqual([
    'document Harbour Registry Law',
  ]);
});

test('what a city is where somebody in it speaks', async () => {
  const { actors } = await resolveMarked('On Monday {officials in Kyiv} said <that it rained>.', { place: ['Kyiv'] });
  expect(actors.flatMap(({ mentions }) => mentions.map(({ kind }) => kind))).toEqual(['place']);
});

test('a campaign that goes by its owner’s name is described, not named', async () => {
  const { actors } = await resolveMarked('On Monday {the Moss campaign} said <that it rained>.', { person: ['Moss'] });
  const forms = actors.map(({ name, mentions }) => `${name}: ${mentions.map(({ form }) => form)}`);
  expect(forms).toEqual(['Moss: name', 'Moss campaign: nominal']);
});
