import { expect, test } from 'vitest';
import { english } from '../../lang/en/english.suite.ts';
import { readLayers } from '../../read-layers.suite.ts';
import { segmentation } from '../../segment/segmentation.ts';
import { completePhrase } from './complete-phrase.ts';

/** The source in [ ], completed, with what is taken otherwise behind "|". */
function complete(marked: string): string | null {
  const text = marked.replace(/[[\]|]/g, '');
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const layers = readLayers(text, [segmentation]);
  const source = completePhrase(
    { text, language: english },
    layers,
    [start, end],
    [[marked.indexOf('|') - 2, text.length]],
  );
  return source && text.slice(...source);
}

test.each([
  ['[The] council |agreed to it.', 'The council'],
  ['[The fund of] Skarn, |said it.', 'The fund of Skarn'],
  ['[Wages in the] old valley, |said it.', 'Wages in the old valley'],
  ['[Ada Moss, in] a letter |said it.', 'Ada Moss'],
  ['[Ada Moss] |said it.', 'Ada Moss'],
  ['[Her] |claims', 'Her'],
  ['[A] |claim', null],
])('%s', (marked, expected) => expect(complete(marked)).toBe(expected));
