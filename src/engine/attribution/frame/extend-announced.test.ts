import { expect, test } from 'vitest';
import type { Span } from '../../../schema/span.ts';
import { english } from '../../lang/en/english.suite.ts';
import { readLayers } from '../../read-layers.suite.ts';
import { quotations } from '../../segment/quotations.ts';
import { segmentation } from '../../segment/segmentation.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { extendAnnounced } from './extend-announced.ts';

/** The paragraphs that are said by Moss, of whose words the model read `first`; others are cited with "said" behind their name. */
function extend(text: string, first: string, others: readonly string[] = []): string[] {
  const place = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const create = (source: string, content: string): RawAttribution => {
    const start = text.indexOf(source);
    const cue = text.indexOf('said', start);
    const parts = {
      source: [[start, start + source.length]],
      cue: [[cue, cue + 4]],
      content: [place(content)],
    } as const;
    const told = { act: 'speech', polarity: 'affirmed', contentPolarity: 'affirmed' } as const;
    return { by: 'model', ...parts, ...told, via: null, confidence: 0.9 };
  };
  const read = [create('Ada Moss', first), ...others.map((other) => create(other, 'so'))];
  const layers = readLayers(text, [segmentation, quotations]);
  const [moss] = extendAnnounced({ text, language: english }, layers, read);
  return moss!.content.map((span) => text.slice(...span));
}

const HEAD = 'A ferry for Halen\n\nAda Moss said:\n\n';
const NEWS = 'The ferry sank.\n\nIt was new.\n\nDivers came.\n\nAda Moss said:\n\n';

test.each<[string, string, string[]]>([
  [
    'all of a release that begins with "I"',
    `${HEAD}I welcome this ship. It is new.\n\nIt carries forty cars.`,
    ['I welcome this ship. It is new.', 'It carries forty cars'],
  ],
  ['not where she is named', `${HEAD}I welcome this ship.\n\nMoss will sail in May.`, ['I welcome this ship']],
  [
    'not notes under a heading',
    `${HEAD}I welcome this ship.\n\nNotes to editors\n\nIt is new.`,
    ['I welcome this ship'],
  ],
  ['nor what is quoted', `${HEAD}I welcome this ship.\n\n“It is new.”`, ['I welcome this ship']],
  [
    'in the news as far as she speaks',
    `${NEWS}It was ours.\n\nIt fed us.\n\nIt was built here.`,
    ['It was ours.', 'It fed us'],
  ],
  ['in the news else the first', `${NEWS}It was good.\n\nIt was built here.`, ['It was good']],
])('%s', (_name, text, expected) => {
  expect(extend(text, text.slice(text.indexOf(':\n\n') + 3).split('.')[0]!)).toEqual(expected);
});

test('nor a paragraph in which somebody else is cited', () => {
  const text = `${HEAD}I welcome this ship.\n\nLeo Ash said so to us.`;
  expect(extend(text, 'I welcome this ship', ['Leo Ash'])).toEqual(['I welcome this ship']);
});
