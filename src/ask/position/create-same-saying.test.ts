import { expect, test } from 'vitest';
import { quotationWords } from '../../engine/lang/en/quotation-words.ts';
import { createAskedDocument, passageOf } from '../asked.fixture.ts';
import type { Judgement } from '../judge/judgement.ts';
import { createSameSaying } from './create-same-saying.ts';

const ACTORS = [
  { id: 'a1', name: 'Ruda Moss' },
  { id: 'a2', name: 'Tam Orrin' },
];

function isSame(
  one: string,
  other: string,
  more: { readonly days?: readonly [string, string]; readonly speaker?: string } = {},
) {
  const [first, second] = [one, other].map((words, at) =>
    createAskedDocument({
      ...{ id: `d${at}`, text: `Somebody said: ${words}`, actors: ACTORS, publishedAt: `2031-03-0${at + 1}` },
      statements: [
        {
          ...{ id: 's1', cue: 'said:', content: words, mode: words.startsWith('“') ? 'direct' : 'indirect' },
          speakers: [at === 1 ? (more.speaker ?? 'a1') : 'a1'],
          ...(more.days && { saidOn: { value: more.days[at]!, basis: 'told' as const } }),
        },
      ],
    }),
  );
  const judge = (document: typeof first): Judgement => ({
    ...{ passage: passageOf(document!, 's1'), stance: 'for', condition: null, confidence: 0.9 },
    ...{ because: 'stub', told: null, shares: [] },
  });
  const documents = new Map([first!, second!].map((document) => [document.id, document]));
  return createSameSaying({ documents, actors: new Map() }, quotationWords)(judge(first), judge(second));
}

const NEVER = '“I will never hand the ferry to that company, now or ever.”';

test.each<readonly [why: string, one: string, other: string, more: Parameters<typeof isSame>[2], expected: boolean]>([
  ['the same words', NEVER, NEVER, {}, true],
  [
    'other words at the end',
    NEVER,
    '“I will never hand the ferry to that company while it lays off our crews.”',
    {},
    true,
  ],
  ['a part of it', NEVER, '“never hand the ferry to that company”', {}, true],
  ['a word that turns it round', NEVER, '“I will hand the ferry to that company, now or ever.”', {}, true],
  ['something else', NEVER, '“The crew has my word, and the town has it too.”', {}, false],
  ['in other words', NEVER, 'that she would never hand it over', {}, false],
  ['another speaker', NEVER, NEVER, { speaker: 'a2' }, false],
  ['two days that the texts tell', NEVER, NEVER, { days: ['2031-02-01', '2031-02-20'] }, false],
  ['one day that the texts tell', NEVER, NEVER, { days: ['2031-02-01', '2031-02'] }, true],
])('%s', (_, one, other, more, expected) => expect(isSame(one, other, more)).toBe(expected));
