import type { KnownActor } from '../../known-actor.ts';
import { createRule } from '../../rule.ts';
import { findNearMiss } from './find-near-miss.ts';

const MINISTER: KnownActor = {
  name: 'Ada Thistlewood',
  kind: 'person',
  aliases: [],
  roles: [{ text: 'foreign minister', from: null, to: null }],
  from: 'authority',
};

export const nearMiss = createRule({
  id: 'names/near-miss',
  scope: 'all',
  severity: 'warning',
  docs: {
    title: 'A name that nearly is one that is known',
    why: 'A slip in a name makes somebody else of the bearer.',
    todo: 'Check the name; if this is somebody else, add him or her to the authority file.',
    valid: [
      { text: 'Foreign Minister Ada Thistlewood left on Monday. Thistlewood was tired.', known: [MINISTER] },
      { text: 'Bruno Thistlewood, a baker, left on Monday.', known: [MINISTER] },
      { text: 'Foreign Minister Ada Thistlewood met Finance Minister Bruno Thistlewood.', known: [MINISTER] },
      { text: 'Former foreign minister Bruno Thistlewood left on Monday.', known: [MINISTER] },
      { text: 'Ada Brenner, the foreign minister, left on Monday.', known: [MINISTER] },
      { text: 'The singer Adam Thistlewood left on Monday.', known: [MINISTER] },
      {
        text: 'Kaldria’s foreign minister, Bruno Thistlewood, left.',
        known: [{ ...MINISTER, roles: [{ text: 'foreign minister of Brennia', from: null, to: null }] }],
      },
    ],
    invalid: [
      { text: 'Foreign Minister Ada Thistelwood left on Monday.', known: [MINISTER], finds: ['Ada Thistelwood'] },
      { text: 'Foreign Minister Anna Thistlewood left on Monday.', known: [MINISTER], finds: ['Anna Thistlewood'] },
      { text: 'Ada Thistlewod left on Monday, her office said.', known: [MINISTER], finds: ['Ada Thistlewod'] },
    ],
  },
  check(view, report) {
    for (const actor of view.record.actors) {
      const known = findNearMiss(actor, view);
      const mention = actor.mentions.find(({ form }) => form === 'name');
      if (!known || !mention) continue;
      const where = known.from === 'authority' ? 'the authority file' : 'the store';
      report({ span: mention.span, message: `“${view.words(mention.span)}” is nearly “${known.name}” of ${where}.` });
    }
  },
});
