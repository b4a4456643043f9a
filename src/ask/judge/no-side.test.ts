import { describe, expect, test } from 'vitest';
import { english } from '../../engine/lang/en/english.suite.ts';
import { dropUnconditional } from './drop-unconditional.ts';
import { isAboutPressing, lacksPressing } from './is-about-pressing.ts';
import { isAskedFor } from './is-asked-for.ts';
import { listMatter } from './list-matter.ts';

const { stanceWords, conditionWords } = english;

describe('who presses whom says nothing on whether it should be done', () => {
  const createAsked = (proposition: string) => ({ proposition, matter: listMatter(proposition, ['Kaldria'], english) });
  const SHOULD = createAsked('Kaldria should negotiate with Vesmar');
  const PRESSED = createAsked('Kaldria is under pressure to negotiate');

  test.each([
    ['that the Citadel tries to pressure Kaldria to negotiate', true],
    ['nobody has pushed the government into peace talks', true],
    ['allies are putting pressure on Kaldrian ministers to negotiate', true],
    ['it would be wrong to force Kaldria to negotiate', true],
    ['we must push Kaldria to negotiate', false],
    ['that Kaldria should be pressed to negotiate', false],
    ['that Kaldria pushes for a ceasefire and will negotiate', false],
    ['the forces of Vesmar refuse to negotiate', false],
    ['that he told the press he is ready to negotiate', false],
    ['that Kaldria will negotiate', false],
  ])('%s', (words, isPressing) => {
    expect(isAboutPressing(words, SHOULD, stanceWords)).toBe(isPressing);
    expect(isAboutPressing(words, PRESSED, stanceWords)).toBe(false);
  });

  test('where pressing is asked about, only words of it take a side', () => {
    expect(lacksPressing('that Vesmar looks forward to talks', PRESSED, stanceWords)).toBe(true);
    expect(lacksPressing('that nobody pushes Kaldria to talk', PRESSED, stanceWords)).toBe(false);
    expect(lacksPressing('that Vesmar looks forward to talks', SHOULD, stanceWords)).toBe(false);
  });
});

test.each([
  ['Kaldria should negotiate without any conditions', 'Kaldria should negotiate'],
  ['that it is ready to talk without preconditions, and soon', 'that it is ready to talk, and soon'],
  ['that it will not negotiate without conditions', 'that it will not negotiate without conditions'],
  ['that it will not sign without a court', 'that it will not sign without a court'],
])('%s', (words, asked) => expect(dropUnconditional(words, conditionWords)).toBe(asked));

describe('whoever asks for a thing is not against it', () => {
  test.each([
    ['have been demanding', 'that the police release the film, which they have not done', true],
    ['urged', 'the council to sell the ferry', true],
    ['demanded', 'that the police not release the film', false],
    ['demanded', 'that they stop the sale', false],
    ['called for', 'an end to the talks', false],
    ['said', 'that they should sell the ferry', false],
  ])('%s %s', (cue, words, isSo) => {
    expect(isAskedFor({ cue, words }, stanceWords, conditionWords)).toBe(isSo);
  });
});
