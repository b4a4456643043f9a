import { expect, test } from 'vitest';
import { fitsHost, isSamePublisher } from './publisher-key.ts';

test.each([
  ['thehill', 'The Hill'],
  ['TheHill.com', 'The Hill'],
  ['skarngazette', 'Skarn Gazette'],
  ['Skarn Gazette Online', 'The Skarn Gazette'],
  ['Voice of Skarn (VOS News)', 'Voice of Skarn'],
  ['Ember', 'Ember.info'],
])('%s is %s', (one, other) => {
  expect(isSamePublisher(one, other)).toBe(true);
});

test.each([
  ['Skarn Gazette', 'Skarn Mercury'],
  ['', ''],
  ['—', '|'],
  ['CBS', 'CBS News'],
])('%s is not %s', (one, other) => {
  expect(isSamePublisher(one, other)).toBe(false);
});

test.each([
  ['The New York Times', 'nytimes', true],
  ['Los Angeles Times', 'latimes', true],
  ['Voice of Skarn', 'vosnews', true],
  ['The Hill', 'thehill', true],
  ['Skarn Gazette', 'gazette', false],
  ['Interim', 'skarngazette', false],
])('%s on %s: %s', (name, label, fits) => {
  expect(fitsHost(name, label)).toBe(fits);
});
