import { describe, expect, test } from 'vitest';
import { resolveMarked } from '../resolve-marked.suite.ts';

const READ = { person: ['Ada Moss', 'Eva Lind'], organization: ['Harbour Board', 'Quorra Research'] };

describe('whom words mean, as the model reads them, where no rule tells', () => {
  test.each<[why: string, marked: string, meant: Record<string, Record<string, number>>, speaker: string]>([
    [
      'it',
      'Ada Moss wrote to the Harbour Board about Quorra Research. {It} [argued] <that the fee was fair>.',
      { It: { 'Harbour Board': 0.9, 'Quorra Research': 0.1 } },
      'Harbour Board',
    ],
    [
      'the head of a description, without what stands behind it',
      'Eva Lind met Ada Moss. {The keeper of the port’s keys} [said] <that it rained>.',
      { 'The keeper': { 'Ada Moss': 0.9 } },
      'Ada Moss',
    ],
    [
      'what is as likely nobody with a name',
      'Ada Moss wrote to the Harbour Board about Quorra Research. {It} [argued] <that the fee was fair>.',
      { It: { 'Harbour Board': 0.6 } },
      'unnamed',
    ],
    [
      'nobody by whom the owner is',
      'Eva Lind met Ada Moss. {Her keeper} [said] <that it rained>.',
      { Her: { 'Ada Moss': 0.95 } },
      'unnamed',
    ],
    [
      'no person by “it”',
      'Ada Moss wrote to the Harbour Board about Quorra Research. {It} [argued] <that the fee was fair>.',
      { It: { 'Ada Moss': 0.9 } },
      'unnamed',
    ],
    [
      'no body by a person’s noun',
      'The Harbour Board met Quorra Research. {The keeper} [said] <that it rained>.',
      { 'The keeper': { 'Harbour Board': 0.9 } },
      'unnamed',
    ],
    [
      'no person by “which”',
      'Ada Moss of Quorra Research wrote a long and careful note, {which} [argued] <that the fee was fair>.',
      { which: { 'Ada Moss': 0.9 } },
      'unnamed',
    ],
    [
      'nobody by what brings in somebody new',
      'Eva Lind met Ada Moss. {A keeper} [said] <that it rained>.',
      { 'A keeper': { 'Ada Moss': 0.9 } },
      'unnamed',
    ],
  ])('%s: %s', async (_why, marked, meant, speaker) => {
    const { named } = await resolveMarked(marked, READ, meant);
    expect(named).toEqual([speaker]);
  });

  test('what rules tell stays', async () => {
    const marked = '{The Harbour Board} [said] <that it rained>. {It} [added] <that it froze>.';
    const { named } = await resolveMarked(marked, READ, { It: { 'Quorra Research': 0.9 } });
    expect(named[1]).toBe('Harbour Board');
  });
});
