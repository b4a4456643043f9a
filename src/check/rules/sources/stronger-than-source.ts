import { judgeStrength, type Strengthening } from '../../against/judge-strength.ts';
import { createRule } from '../../rule.ts';
import { against } from './against-example.ts';

export const strongerThanSource = createRule({
  id: 'sources/stronger-than-source',
  scope: 'all',
  severity: 'warning',
  needs: ['sources'],
  docs: {
    title: 'Said more surely than the source says it',
    why: 'Whoever said “may”, “if” or “not” will not stand by the sentence without it.',
    todo: 'Take over what the source hangs it on: the doubt, the condition, the “not”, or whose word it is.',
    valid: [
      against(
        'With seven percent, the line to Kalder might have to close, Ada Moss said.',
        'Ada Moss: If we gave seven percent, the line to Kalder might have to close.',
      ),
      against(
        'Moss may run for the state parliament in two years if her party wants her.',
        'Ada Moss: I never say never. I may run for the state parliament in two years if my party wants me.',
      ),
      against('The bridge at Kalder may open in May.', 'The bridge at Kalder might open in May.'),
      against('The bridge at Kalder is expected to open in May.', 'The bridge at Kalder will probably open in May.'),
      against(
        'The bridge at Kalder will open in May.',
        'The bridge at Kalder will open in May, and a tunnel may follow.',
      ),
      against('The council refused to sell the ferry.', 'The council did not agree to sell the ferry.'),
      against('The council rejected the sale of the ferry.', 'The council would not allow the sale of the ferry.'),
      against(
        'The bridge at Kalder will open in May provided the council agrees.',
        'If the council agrees, the bridge at Kalder will open in May.',
      ),
      against(
        'Ada Moss believes the bridge at Kalder is unsafe for trucks.',
        'Ada Moss: I think the bridge at Kalder is unsafe for trucks.',
      ),
      against('Ada Moss said the bridge at Kalder was safe.', 'According to Ada Moss the bridge at Kalder is safe.'),
      against('The bridge at Kalder opened in May.', 'Ada Moss: The bridge at Kalder opened in May, you know.'),
      against(
        'The storm did not damage the bridge at Kalder, Ada Moss said.',
        'The storm did no damage to the bridge at Kalder, Ada Moss said.',
      ),
    ],
    invalid: [
      {
        ...against('The bridge at Kalder will open in May.', 'The bridge at Kalder may open in May.'),
        finds: ['The bridge at Kalder will open in May.'],
      },
      {
        ...against(
          'Ada Moss said the bridge at Kalder would open in May.',
          'Ada Moss: If the council agrees, the bridge at Kalder will open in May.',
        ),
        finds: ['the bridge at Kalder would open in May'],
      },
      {
        ...against('The council will sell the ferry to Kalder.', 'The council will not sell the ferry to Kalder.'),
        finds: ['The council will sell the ferry to Kalder.'],
      },
      {
        ...against(
          'The mill dumped oil into the Lorne for years.',
          'The mill dumped oil into the Lorne for years, according to Ada Moss.',
        ),
        finds: ['The mill dumped oil into the Lorne for years.'],
      },
    ],
  },
  check(view, report) {
    for (const { kind, span, document, passage, mark } of judgeStrength(view)) {
      const theirs = mark ? `“${document.record.document.text.slice(...mark)}”` : '';
      report({ span, message: MESSAGES[kind](document.name, theirs), related: [{ document, span: passage }] });
    }
  },
});

const MESSAGES: Readonly<Record<Strengthening['kind'], (name: string, mark: string) => string>> = {
  doubt: (name, mark) => `${name} says it with ${mark}, which is gone here.`,
  condition: (name, mark) => `${name} hangs it on a condition (${mark}), which is gone here.`,
  negation: (name, mark) => `${name} says it with ${mark}: this is the opposite.`,
  reversal: (name) => `${name} says it without a negation: this is the opposite.`,
  attribution: (name, mark) => `${name} has it from ${mark}; here it stands as a fact.`,
};
