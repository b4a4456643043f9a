import { describe, expect, test } from 'vitest';
import type { Span } from '../../../schema/span.ts';
import { english } from '../../lang/en/english.suite.ts';
import { createComponent } from '../../layers/component.ts';
import type { Layers } from '../../layers/layers.ts';
import { readLayers } from '../../read-layers.suite.ts';
import { quotations } from '../../segment/quotations.ts';
import { segmentation } from '../../segment/segmentation.ts';
import { readFrames } from './read-frames.ts';

const NAMES = ['Ada Moss', 'Jon Lind', 'Halen Water'];

/** Frames as "[source] <cue> content ‖ content". */
function read(text: string): string[] {
  const nameReadings = NAMES.flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }): Layers['nameReadings'][number] => ({
      by: 'model',
      span: [index, index + name.length],
      kind: 'person',
    })),
  ).sort((a, b) => a.span[0] - b.span[0]);
  const model = createComponent({
    name: 'names',
    requires: [],
    provides: ['nameReadings'],
    run: () => ({ nameReadings }),
  });
  const words = (spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join(' ‖ ');
  return readFrames({ text, language: english }, readLayers(text, [segmentation, quotations, model])).map(
    ({ source, cue, content }) => `[${words(source)}] <${words(cue)}> ${words(content)}`,
  );
}

test.each([
  ['‘I play to forget’: an interview with Ada Moss\n\nIt rains.', ['[Ada Moss] <:> ‘I play to forget’']],
  ['‘I play to forget’ – Interview with Ada Moss\n\nIt rains.', ['[Ada Moss] <–> ‘I play to forget’']],
  ['‘I play to forget’: a film with Ada Moss\n\nIt rains.', []],
])('an interview’s title: %s', (text, frames) => expect(read(text)).toEqual(frames));

describe('quotations under a name', () => {
  test.each<[string, string, string[]]>([
    ['before it', 'Ada Moss, baker: “The ovens came on.”', ['[Ada Moss, baker] <:> “The ovens came on.”']],
    [
      'before it, from whom it comes',
      '19:47 This just in from Ada Moss, who runs the bakery: “The ovens came on.”',
      ['[Ada Moss, who runs the bakery] <:> “The ovens came on.”'],
    ],
    ['whatever hands it over', 'More from Ada Moss: “The ovens came on.”', ['[Ada Moss] <:> “The ovens came on.”']],
    [
      'but a message, and nobody who speaks, comes from somebody',
      'A baker from Halen Water: “The ovens came on.”',
      ['[A baker from Halen Water] <:> “The ovens came on.”'],
    ],
    ['none whom a verb tells of', 'She heard from Ada Moss, who was in: “The ovens came on.”', []],
    [
      'before it, with a dash, in a list',
      '* Ada Moss, baker - "The ovens came on."',
      ['[Ada Moss, baker] <-> "The ovens came on."'],
    ],
    [
      'without the occasion',
      'Ada Moss, in a televised address: “The ovens came on.”',
      ['[Ada Moss] <:> “The ovens came on.”'],
    ],
    ['behind it', '“The ovens came on.” — Ada Moss, baker', ['[Ada Moss, baker] <—> “The ovens came on.”']],
    [
      'in the paragraph before',
      'From Ada Moss, head of Halen Water:\n\n“We wait.\n\n“We never left.”\n\nIt rained.',
      ['[Ada Moss, head of Halen Water] <:> “We wait. ‖ “We never left.”'],
    ],
    [
      'in the paragraph behind',
      '“The tide comes twice a day.”\n\n— Ada Moss, Halen Water',
      ['[Ada Moss, Halen Water] <—> “The tide comes twice a day.”'],
    ],
    ['what is no name is no speaker', 'The rule of the house: “No boats.”', []],
    ['a clause is the model’s to read', 'Ada Moss told them: “The ovens came on.”', []],
    ['also with its verb first', 'Continued Ada Moss: “The ovens came on.”', []],
    ['so is a sentence around it', 'Ada Moss: “The ovens came on” and more.', []],
    ['a quotation alone has no name', '“The ovens came on.”', []],
  ])('%s', (_name, text, frames) => expect(read(text)).toEqual(frames));
});
