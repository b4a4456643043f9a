import { expect, it } from 'vitest';
import { createHues, nameVoiceClass } from './voice-hues.ts';

it('gives a voice its hue, grey without one, and hatching without a name', () => {
  const hues = createHues([{ hue: 2, actor: { id: 'orla', name: 'Orla Venn' } }]);
  expect(nameVoiceClass(hues, 'orla')).toBe('v2');
  expect(nameVoiceClass(hues, 'piet')).toBe('v0');
  expect(nameVoiceClass(hues, null)).toBe('vu');
  expect(nameVoiceClass(hues, null, true)).toBe('v0');
});
