import { describe, expect, it } from 'vitest';
import { listSpeakerChoices } from './speaker-choices.ts';

const actors = [
  { id: 'a1', name: 'Mira Hale', kind: 'person' as const, aliases: ['Hale'] },
  { id: 'a2', name: 'Amery Ledger', kind: 'organization' as const, aliases: [] },
];
const store = [
  { id: 'p1', name: 'Mira Hale', kind: 'person' },
  { id: 'p2', name: 'Jon Halewood', kind: 'person' },
];

describe('the speakers one may choose', () => {
  it('are those of the document first, then the store, nobody, and a new one', () => {
    expect(listSpeakerChoices('hale', actors, store).map(({ key }) => key)).toEqual([
      'here-a1',
      'store-p2',
      'nobody',
      'new',
    ]);
  });

  it('are those of the document and nobody before anything is typed', () => {
    expect(listSpeakerChoices('', actors, store).map(({ key }) => key)).toEqual(['here-a1', 'here-a2', 'nobody']);
  });

  it('never offer anew who is in the document by that very name', () => {
    expect(listSpeakerChoices('Mira Hale', actors, store).map(({ key }) => key)).toEqual(['here-a1', 'nobody']);
  });
});
