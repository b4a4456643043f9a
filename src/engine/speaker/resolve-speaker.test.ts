import { describe, expect, test } from 'vitest';
import { resolveMarked } from './resolve-marked.suite.ts';

/** As a model would read them, short and long. */
const READ = {
  person: ['Ada Moss', 'Jon Lind', 'Eva Lind', 'Greta Lomax', 'Hugo Trask', 'Moss', 'Lind', 'Lomax'],
  organization: ['Harbour Board', 'Lind Research', 'Interim', 'Kalder University'],
  place: ['Kaldria', 'Wexholm'],
} as const;

const namesOf = async (marked: string) => (await resolveMarked(marked, READ)).named;

describe('names in sources', () => {
  test.each([
    // the model missed it, and it opens its sentence
    ['The dam broke. {Trask} warned <that it would>.', 'Trask'],
    ['{But Mr. Moss} said <it was over>.', 'Moss'],
    ["{Harbour Board director Ada Moss's} claim [is] <that it rained>.", 'Ada Moss'],
    ['{UDWA Director of Harbour Affairs Jon Lind} said <it rained>.', 'Jon Lind'],
    ['{former secretary of state Moss} said <it rained>.', 'Moss'],
    ["{Moss's press secretary Greta Lomax} said <it rained>.", 'Greta Lomax'],
    ['{Ada Moss, Greta Lomax and Jon Lind} said <it rained>.', 'Ada Moss + Greta Lomax + Jon Lind'],
    ['{Ada Moss, head of the Harbour Board, a port, and Jon Lind, a baker,} said <it rained>.', 'Ada Moss + Jon Lind'],
    ['{his wife, Greta Lomax,} said <it rained>.', 'Greta Lomax'],
    ['{A second mayor -- the Liberal Jon Lind --} said <it rained>.', 'Jon Lind'],
    ['{Critics, including Ada Moss,} said <it rained>.', 'Ada Moss'],
    ['{Moss, others} said <it rained>.', 'Moss'],
    ["{Moss's lawyer} said <it rained>.", 'unnamed'],
    ['{A spokesman for Ada Moss} said <it rained>.', 'unnamed'],
    ['{Groups urging Ada Moss to run} said <it rained>.', 'unnamed'],
  ])('%s', async (marked, expected) => expect(await namesOf(marked)).toEqual([expected]));
});

describe('groups', () => {
  test.each([
    ['{Democrats}, meanwhile, said <it rained>.', 'Democrats'],
    ['{The Republicans} said <it rained>.', 'Republicans'],
    ['{Some Republicans} said <it rained>.', 'unnamed'],
    ['{One Republican} said <it rained>.', 'unnamed'],
    ['{skittish Democrats} said <it rained>.', 'unnamed'],
    ['{Peruvians} said <it rained>.', 'unnamed'],
    ['{Voters} said <it rained>.', 'unnamed'],
  ])('%s', async (marked, expected) => expect(await namesOf(marked)).toEqual([expected]));
});

describe('organizations of an owner', () => {
  test('go by one name, however they are written', async () => {
    const { named, actors } = await resolveMarked(
      "Ada Moss ran. {Moss's campaign} said <it rained>. {The Moss campaign} said <it poured>. {Her campaign} said <it stopped>.",
      READ,
    );
    expect(named).toEqual(['Moss campaign', 'Moss campaign', 'Moss campaign']);
    expect(actors.find(({ name }) => name === 'Moss campaign')).toMatchObject({
      kind: 'organization',
      aliases: ["Moss's campaign"],
    });
  });

  test.each([
    ["Ada Moss's campaign grew. {Jon Lind} said <it rained>. {The campaign} said <it poured>.", 'Moss campaign'],
    ['The Moss campaign met the Lind campaign. {The campaign} said <it poured>.', 'Lind campaign'],
    ['Ada Moss and her campaign rested. {The campaign} said <it poured>.', 'Moss campaign'],
    ['Ada Moss ran a campaign. {The campaign} said <it poured>.', 'unnamed'],
    ['The Moss campaign grew. {A campaign} said <it poured>.', 'unnamed'],
  ])('%s', async (marked, expected) => expect((await namesOf(marked)).at(-1)).toBe(expected));
});

describe('documents speak for whoever issued them', () => {
  test.each([
    ['According to {a Kalder University poll taken last week}, <it rained>.', ['Kalder University']],
    ['According to {a poll this month from Kalder University}, <it rained>.', ['Kalder University']],
    ['According to {a 2013 study by economists Ada Moss and Jon Lind}, <it rained>.', ['Ada Moss + Jon Lind']],
    ['{Ada Moss} [wrote in a letter] <that it rained>. {The letter} adds <that it poured>.', ['Ada Moss', 'Ada Moss']],
    ['It came in a statement by the Harbour Board. {The statement} said <it rained>.', ['Harbour Board']],
    ['They read the Interim report, {which} says <that it rained>.', ['Interim']],
    ['The Kalder University poll came on Monday. {The poll} says <it rained>.', ['Kalder University']],
    ['According to {Interim}, <it rained>. According to {the article}, <it poured>.', ['Interim', 'Interim']],
    ['{The report} shows <that it rained>.', ['document']],
    ['{an Interim post} says <that it rained>.', ['document']],
  ])('%s', async (marked, expected) => expect(await namesOf(marked)).toEqual(expected));
});

describe('descriptions', () => {
  test.each([
    ['Sen. Ada Moss met Gov. Jon Lind. {The senator} said <it rained>.', 'Ada Moss'],
    ['Ada Moss, the mayor of Wexholm, met Jon Lind. {The mayor} said <it rained>.', 'Ada Moss'],
    ['The liberal nominee, Ada Moss, met green nominee Jon Lind. {The green nominee} said <it rained>.', 'Jon Lind'],
    ['President Ada Moss met Vice President Jon Lind. {The vice president} said <it rained>.', 'Jon Lind'],
    ['Foreign Secretary Ada Moss met press secretary Jon Lind. {The foreign secretary} said <it rained>.', 'Ada Moss'],
    ['The Harbour Board met Jon Lind. {The board} said <it rained>.', 'Harbour Board'],
    ['Ada Moss wrote for Interim magazine. {The magazine} said <it rained>.', 'Interim'],
    ['{Ada Moss} said <it rained>. {The 43-year-old former mayor} said <it poured>.', 'Ada Moss'],
    ['The speechwriter Ada Moss met Jon Lind. {The speechwriter} said <it rained>.', 'Ada Moss'],
    ['Jon Lind met Eva Lind. {The Linds} said <it rained>.', 'Jon Lind + Eva Lind'],
    ['Ada Moss met Jon Lind. {The judge} said <it rained>.', 'unnamed'],
    ['Sen. Ada Moss spoke. {The Kaldrian senator} said <it rained>.', 'Ada Moss'],
    ['Sen. Ada Moss spoke. {The Peru senator} said <it rained>.', 'unnamed'],
    // somebody unnamed is nearer than the one whom the text calls so
    ['Sen. Ada Moss spoke. {A senior senator} said <it rained>. {The senator} added <that it poured>.', 'unnamed'],
    ['{Ada Moss and Jon Lind} said <it rained>. {Both sides} hoped <it would stop>.', 'unnamed'],
    ['{The Harbour Board} said <it rained>. {The school} added <that it poured>.', 'unnamed'],
    ['Sen. Ada Moss spoke. {A senator} said <it rained>.', 'unnamed'],
    ['Sen. Ada Moss spoke. {Senators} said <it rained>.', 'unnamed'],
  ])('%s', async (marked, expected) => expect((await namesOf(marked)).at(-1)).toBe(expected));

  test.each([
    // said of nobody before, but nobody else has spoken
    ['{Ada Moss} said <it rained>. {The tycoon} added <that it poured>.', 'Ada Moss'],
    ['{The Harbour Board} said <it rained>. {The agency} added <that it poured>.', 'Harbour Board'],
    [
      '{Rep. Ada Moss and Rep. Jon Lind} said <it rained>. {The two lawmakers} hoped <it would stop>.',
      'Ada Moss + Jon Lind',
    ],
    [
      '{Ada Moss} said <it rained>. {Greta Lomax} said <it poured>. {Both women} hoped <it would stop>.',
      'Greta Lomax + Ada Moss',
    ],
  ])('%s', async (marked, expected) => expect((await namesOf(marked)).at(-1)).toBe(expected));
});

describe('pronouns', () => {
  test.each([
    ['Ada Moss met Jon Lind in Wexholm. {She} said <it rained>.', 'Ada Moss'],
    ['“<Never>,” said {Jon Lind}, who had met Mr. Roe. “<Not with Greta Lomax>,” {he} added.', 'Jon Lind'],
    ['{Jon Lind} said <Mr. Roe had lied>. “<It rained>,” {he} said.', 'Jon Lind'],
    // however long somebody speaks
    [
      '{Jon Lind} said <Mr. Roe had lied>.\n\n“<We asked him. He knew. We wrote it down. The letter is here. Anybody may read it>,” {he} said.',
      'Jon Lind',
    ],
    ['Hugo Trask spoke. {Jon Lind} asked <how high it was>. “<High>,” {he} told Lind.', 'Hugo Trask'],
    // nobody speaks so of herself
    ['Ada Moss led the port. “<Ada Moss was the voice of the port.>” {she} said.', 'unnamed'],
    ['Hugo Trask met them. <Hugo Trask was not in the room>, {he} added.', 'unnamed'],
    // whoever is told of does not tell it
    [
      'Hugo Trask was held by the guards in the port, {Jon Lind} said on Monday of <the arrest>. “<He was armed>,” {he} added.',
      'Jon Lind',
    ],
    ['Jon Lind and Hugo Trask came. {The latter} said <it rained>. {He} hoped <it would stop>.', 'unnamed'],
    // a person named with a state
    ['Senator Ada Moss of Kaldria met them. {She} said <it rained>.', 'Ada Moss'],
    ['As {he} left, Jon Lind wondered <whether it rained>.', 'Jon Lind'],
    ['Mrs. Roe had met Jon Lind. {She} said <it rained>.', 'Roe'],
    ['Ada Moss and Jon Lind met on Monday, when {they} said <it rained>.', 'Ada Moss + Jon Lind'],
    ['{Ada Moss and Jon Lind} said <it rained>. {They} hoped <it would stop>.', 'Ada Moss + Jon Lind'],
    ['Ada Moss trailed far. Her rival, Jon Lind, led.\n\n{The two} said <it rained>.', 'Ada Moss + Jon Lind'],
    ['Ada Moss trailed far. Her rival, Jon Lind, led.\n\n{They} said <it rained>.', 'unnamed'],
    ['Ada Moss, 61, and her son, Jon Lind, left. {The couple} said <it rained>.', 'Ada Moss + Jon Lind'],
    ['{Officials} said <it rained>. {They} hoped <it would stop>.', 'unnamed'],
    ['{The Harbour Board} said <it rained>. {It} hoped <it would stop>.', 'Harbour Board'],
    ['{Kaldria} condemns <the attack>. {We} call for <calm>.', 'Kaldria'],
    // what speaks in news is not "we"
    ['{The Harbour Board} said <it rained>. {We} know <that it did>.', 'author'],
    ['{We} ask for <letters>.', 'author'],
  ])('%s', async (marked, expected) => expect((await namesOf(marked)).at(-1)).toBe(expected));
});

describe('relatives', () => {
  test.each([
    ['They met Lind, {who} said <it rained>.', 'Lind'],
    ['Lind, a Liberal {who} called <it rain>, left.', 'Lind'],
    ['Lind is a Liberal {who} called <it rain>.', 'Lind'],
    ['Lind (L-Wexholm), {who} called <it rain>, left.', 'Lind'],
    ['This was Moss, {who} said <it rained>, {who} said <it poured>.', 'Moss'],
    ['President Ada Moss spoke. They met the president, {who} said <it rained>.', 'Ada Moss'],
    ['Senator Jon Lind of Kaldria, {who} called <it rain>, left.', 'Jon Lind'],
    ['They met voters, {many of whom} said <it rained>.', 'unnamed'],
    ['They met a child, {who} said <it rained>.', 'unnamed'],
  ])('%s', async (marked, expected) => expect((await namesOf(marked)).at(-1)).toBe(expected));
});

describe('no source, and turns', () => {
  test.each([
    ['{Moss} [said] <it rained>, {}[adding] <that it poured>.', ['Moss', 'Moss']],
    ['{Moss} [said] <it rained>. {}[It is thought] <that it poured>.', ['Moss', 'none']],
    // of questions and answers that are no conversation
    ['Ada Moss has a book out.\n\n{Q}: <Did it rain?>\n\n{A}: <It did.>', ['unnamed', 'unnamed']],
  ])('%s', async (marked, expected) => expect(await namesOf(marked)).toEqual(expected));

  test('every named speaker has a rule, a reason and a confidence', async () => {
    const { choices } = await resolveMarked(
      '{Moss} said <it rained>. {She} said <it poured>. {Voters} hope <it stops>.',
      READ,
    );
    for (const { actors, by, reason, confidence } of choices) {
      expect(actors.length > 0).toBe(by !== null);
      expect(actors.length > 0).toBe(reason !== null && confidence !== null && confidence > 0 && confidence <= 1);
    }
  });
});

describe('the rule that decided', () => {
  test.each([
    ['{Ada Moss} said <it rained>.', 'named'],
    ['{his wife, Greta Lomax,} said <it rained>.', 'beside'],
    ['{Critics including Ada Moss} said <it rained>.', 'included'],
    ['{The greens} said <it rained>.', 'party'],
    ['Jon Lind met Eva Lind. {The Linds} said <it rained>.', 'family'],
    ["{Moss's campaign} said <it rained>.", 'owned'],
    ["Ada Moss's campaign grew. {The campaign} said <it poured>.", 'owned-before'],
    ['Ada Moss ran. {Her campaign} said <it poured>.', 'owned-by-pronoun'],
    ['According to {a Kalder University poll}, <it rained>.', 'document-name'],
    ['According to {a study by Ada Moss}, <it rained>.', 'document-author'],
    ['It came in a statement by the Harbour Board. {The statement} said <it rained>.', 'document-issuer-before'],
    ['{Ada Moss} [wrote in a letter] <that it rained>. {The letter} adds <that it poured>.', 'document-writer-before'],
    ['According to {Interim}, <it rained>. According to {the article}, <it poured>.', 'document-paper-before'],
    ['Sen. Ada Moss met Jon Lind. {The senator} said <it rained>.', 'described-only'],
    [
      'Sen. Ada Moss met Sen. Jon Lind. {Lind} said <it rained>. {The senator} added <that it poured>.',
      'described-last',
    ],
    ['{Ada Moss} said <it rained>. {The tycoon} added <that it poured>.', 'likely-person'],
    ['{The Harbour Board} said <it rained>. {The agency} added <that it poured>.', 'body-before'],
    ['{Rep. Ada Moss and Rep. Jon Lind} said <it rained>. {The two lawmakers} hoped <it ends>.', 'two-described'],
    ['{Ada Moss} said <it rained>. {Greta Lomax} said <it poured>. {Both women} hoped <it ends>.', 'two-by-turns'],
    ['{Ada Moss} said <it rained>. {She} hoped <it would stop>.', 'person-goes-on'],
    ['Ada Moss met Jon Lind in Wexholm. {She} said <it rained>.', 'person-subject-before'],
    ['{Ada Moss and Jon Lind} said <it rained>. {They} hoped <it would stop>.', 'they-spoke'],
    ['Ada Moss and Jon Lind met on Monday, when {both} said <it rained>.', 'they-named-together'],
    ['Ada Moss trailed far. Her rival, Jon Lind, led.\n\n{The two} said <it rained>.', 'two-in-paragraph'],
    ['{The Harbour Board} said <it rained>. {It} hoped <it would stop>.', 'it-spoke'],
    ['{Kaldria} condemns <the attack>. {We} call for <calm>.', 'we-declare'],
    ['They met Lind, {who} said <it rained>.', 'who-name'],
    ['{Moss} [said] <it rained>, {}[adding] <that it poured>.', 'participle'],
  ])('%s', async (marked, expected) => {
    expect((await resolveMarked(marked, READ)).choices.at(-1)!.by).toBe(`speakers/${expected}`);
  });

  test.each(['{Voters} said <it rained>.', '{The report} shows <that it rained>.', '<It rained.>'])(
    '%s: none',
    async (marked) => expect((await resolveMarked(marked, READ)).choices.at(-1)!.by).toBeNull(),
  );
});
