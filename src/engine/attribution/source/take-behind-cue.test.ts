import { expect, test } from 'vitest';
import type { Span } from '../../../schema/span.ts';
import { english } from '../../lang/en/english.suite.ts';
import { takeBehindCue } from './take-behind-cue.ts';

/** The source and the content as the rule leaves them, of the words in a text that a model would have read. */
function take(text: string, source: string, cue: string, content: string, person: string): [string, string] {
  const place = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const nameReadings = [{ by: 'hand', span: place(person), kind: 'person' as const }];
  const reading = { by: 'hand', source: [place(source)], cue: [place(cue)], content: [place(content)] };
  const layers = { nameReadings, tokens: [], sentences: [] };
  const taken = takeBehindCue({ text, language: english }, layers as never, reading as never);
  return [text.slice(...taken.source[0]!), text.slice(...taken.content[0]!)];
}

test('whoever is named behind the verb speaks, and not whom a preposition governs before the comma', () => {
  const text = 'Hugo Moss was held in Halen by the Wexholm Police, said police chief Jon Lind.';
  expect(take(text, 'Wexholm Police', 'said', 'Hugo Moss was held in Halen', 'Jon Lind')).toEqual([
    'police chief Jon Lind',
    'Hugo Moss was held in Halen by the Wexholm Police',
  ]);
});

test.each([
  ['It will rain, the board, said on Monday Jon Lind.', 'the board'],
  ['It will rain in Halen, said the guard of it.', 'Halen'],
])('else the source stays: %s', (text, source) =>
  expect(take(text, source, 'said', 'It will rain', 'Lind')[0]).toBe(source),
);
