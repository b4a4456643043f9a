import { expect, test } from 'vitest';
import { holdsEvidence, renderEvidence, toggleEvidence } from './evidence-text.ts';

test('a ticked passage is a line of the evidence, and unticked it is gone again', () => {
  const line = renderEvidence({ words: 'Nine boats sank', place: 'Harbour Post, 4 Mar 2031' });
  const text = toggleEvidence('I rang the harbour.', line);
  expect(text).toBe('I rang the harbour.\n“Nine boats sank” (Harbour Post, 4 Mar 2031)');
  expect(holdsEvidence(text, line)).toBe(true);
  expect(toggleEvidence(text, line)).toBe('I rang the harbour.');
});
