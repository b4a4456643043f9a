import type { KnownActor } from '../../known-actor.ts';
import { createRule } from '../../rule.ts';
import { findRoleConflict } from './find-role-conflict.ts';

const MOSS: KnownActor = {
  name: 'Ada Moss',
  kind: 'person',
  aliases: [],
  from: 'authority',
  roles: [
    { text: 'finance minister', from: '2027-01-01', to: '2030-05-31' },
    { text: 'foreign minister', from: '2030-06-01', to: null },
  ],
};
const BRENNER: KnownActor = {
  ...MOSS,
  name: 'Bruno Brenner',
  roles: [{ text: 'mayor of Wexholm', from: '2029-01-01', to: null }],
};

export const roleConflict = createRule({
  id: 'names/role-conflict',
  scope: 'all',
  severity: 'warning',
  docs: {
    title: 'An office that somebody does not hold at that time',
    why: 'The authority file says who was what, and when; whoever speaks in an office that is not theirs is misnamed.',
    todo: 'Check the office; write "former" where it is over, or bring the authority file up to date.',
    valid: [
      { text: 'Foreign Minister Ada Moss spoke in Wexholm.', publishedAt: '2031-03-01', known: [MOSS] },
      { text: 'Finance Minister Ada Moss spoke in Wexholm.', publishedAt: '2029-03-01', known: [MOSS] },
      { text: 'Former finance minister Ada Moss spoke in Wexholm.', publishedAt: '2031-03-01', known: [MOSS] },
      { text: 'In 2029, Finance Minister Ada Moss spoke in Wexholm.', publishedAt: '2031-03-01', known: [MOSS] },
      { text: 'Party leader Ada Moss spoke in Wexholm.', publishedAt: '2031-03-01', known: [MOSS] },
      { text: 'Minister Ada Moss met Mayor Bruno Brenner.', publishedAt: '2031-03-01', known: [MOSS, BRENNER] },
      { text: 'Finance Minister Edda Moss spoke in Wexholm.', publishedAt: '2031-03-01', known: [MOSS] },
    ],
    invalid: [
      {
        text: 'Finance Minister Ada Moss spoke in Wexholm.',
        publishedAt: '2031-03-01',
        known: [MOSS],
        finds: ['Finance Minister'],
      },
      { text: 'Finance Minister Ada Moss spoke in Wexholm.', known: [MOSS], finds: ['Finance Minister'] },
      {
        text: 'Foreign Minister Ada Moss spoke in Wexholm.',
        publishedAt: '2028-03-01',
        known: [MOSS],
        finds: ['Foreign Minister'],
      },
      {
        text: 'Defence Minister Ada Moss spoke in Wexholm.',
        publishedAt: '2031-03-01',
        known: [MOSS],
        finds: ['Defence Minister'],
      },
      { text: 'Mayor Ada Moss spoke in Wexholm.', publishedAt: '2031-03-01', known: [MOSS, BRENNER], finds: ['Mayor'] },
    ],
  },
  check(view, report) {
    if (!view.known.some(({ from }) => from === 'authority')) return;
    for (const actor of view.record.actors) {
      const told = new Set<string>();
      for (const role of actor.roles) {
        const reason = told.has(role.text) ? null : findRoleConflict(actor, role, view);
        told.add(role.text);
        if (reason !== null) report({ span: role.span, message: reason });
      }
    }
  },
});
