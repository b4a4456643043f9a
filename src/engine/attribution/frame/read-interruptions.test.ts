import { expect, test } from 'vitest';
import { english } from '../../lang/en/english.suite.ts';
import { readLayers } from '../../read-layers.suite.ts';
import { quotations } from '../../segment/quotations.ts';
import { segmentation } from '../../segment/segmentation.ts';
import { readInterruptions } from './read-interruptions.ts';

/** "[source] <cue> content ‖ content" of what interruptions are read. */
function read(text: string): string[] {
  const layers = { ...readLayers(text, [segmentation, quotations]), readings: [] };
  const words = (spans: readonly (readonly [number, number])[]) => spans.map((span) => text.slice(...span)).join(' ‖ ');
  return readInterruptions({ text, language: english }, layers).map(
    ({ source, cue, content }) => `[${words(source)}] <${words(cue)}> ${words(content)}`,
  );
}

test.each([
  ['The old mill, said Ada Moss, would burn.', '[Ada Moss] <said> The old mill ‖ would burn.'],
  ['Rents, argued the economist Abe Dunn, must fall.', '[the economist Abe Dunn] <argued> Rents ‖ must fall.'],
  [
    'The third AB fund of Halen, said Ada Moss, would pay 9 million, or half.',
    '[Ada Moss] <said> The third AB fund of Halen ‖ would pay 9 million, or half.',
  ],
  ['But the ferry, warned captain Una Lee, cannot sail.', '[captain Una Lee] <warned> the ferry ‖ cannot sail.'],
  ['The firm, said its chairman, lost 12 million.', '[its chairman] <said> The firm ‖ lost 12 million.'],
  ['Milk, said the dairy, is dearer than ever.', '[the dairy] <said> Milk ‖ is dearer than ever.'],
  [
    'A new school with ten rooms, announced mayor Leo Ash on Monday, will be built.',
    '[mayor Leo Ash] <announced> A new school with ten rooms ‖ will be built.',
  ],
  [
    'Fares, said Pia Roe, the head of the union, would rise.',
    '[Pia Roe, the head of the union] <said> Fares ‖ would rise.',
  ],
  ['On Friday, said Pia Roe, the road will close.', '[Pia Roe] <said> On Friday ‖ the road will close.'],
  ['Most growers, explained Dr Jo Marsh, sell wheat.', '[Dr Jo Marsh] <explained> Most growers ‖ sell wheat.'],
])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

test.each([
  'The plan, announced on Monday, would cost millions.',
  'The plan, announced Monday, would cost millions.',
  'The deal, announced this week, is worth two billion.',
  'The patients, told the truth, would leave.',
  'The minister, asked the same question, would not answer.',
  'His boat, called the Swift, is for sale.',
  'The mayor, said to be ill, would not attend.',
  'The book, written by Ada Moss, would sell well.',
  'The mill is shut, said Ada Moss, and will stay so.',
  'The mill is shut, said Ada Moss, who owns it.',
  '“The mill”, said Ada Moss, “would burn.”',
])('no subject and verb stand around it: %s', (text) => expect(read(text)).toEqual([]));
