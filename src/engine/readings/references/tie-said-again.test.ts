import { expect, test } from 'vitest';
import { english } from '../../lang/en/english.suite.ts';
import type { ReferenceReading } from '../../layers/model-readings.ts';
import { tieSaidAgain } from './tie-said-again.ts';

/** What the last of the descriptions in brackets is tied to, where the model ties none of them to anything, or to the first with a likelihood. */
function tie(marked: string, likelihood = 0): string | null {
  const found: ReferenceReading[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const words = part.replaceAll(/[[\]]/g, '');
    if (part.startsWith('[')) {
      const first = found[0]?.span;
      const candidates = first && likelihood ? [{ span: first, isName: false, probability: likelihood }] : [];
      found.push({ span: [text.length, text.length + words.length], candidates, unnamed: 1 - likelihood, nothing: 0 });
    }
    text += words;
  }
  const [best] = [...tieSaidAgain({ text, language: english }, found).at(-1)!.candidates].sort(
    (a, b) => b.probability - a.probability,
  );
  return best ? `${text.slice(...best.span)} ${best.probability}` : null;
}

test.each([
  ['[The harbour board] met. Then [the harbour board] left.', 'The harbour board 0.8'],
  ['[The board] met. Then [the board] left.', null],
  ['[A harbour board] met. Then [a harbour board] left.', null],
  ['[The harbour board] met. Then [the fishing board] left.', null],
])('said again word by word: %s', (marked, expected) => expect(tie(marked)).toBe(expected));

test('what the model tells stays', () =>
  expect(tie('[The harbour board] met [the fishing board]. Then [the fishing board] left.', 0.9)).toBe(
    'The harbour board 0.9',
  ));
