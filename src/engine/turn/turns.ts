import { createComponent } from '../component.ts';

/** What the form of the text gives to somebody, and the entries of a live page. */
export const turns = createComponent({
  name: 'turns',
  requires: [],
  provides: ['turns', 'entries'],
  run: (document) => ({
    turns: document.turns.map(({ speaker, ...turn }, index) => ({
      ...{ id: `tu${index + 1}`, by: 'given', ...turn, name: speaker, speaker: null },
    })),
    entries: document.entries,
  }),
});
