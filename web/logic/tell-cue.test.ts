import { expect, it } from 'vitest';
import { tellCue } from './tell-cue.ts';

it('leaves out a cue that is a mark alone', () => {
  expect(['said', ':', ' – ', '说', 'has said:'].map(tellCue)).toEqual(['said', '', '', '说', 'has said:']);
});
