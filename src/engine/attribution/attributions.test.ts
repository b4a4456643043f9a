import { describe, expect, test } from 'vitest';
import type { Span } from '../../schema/span.ts';
import { createComponent } from '../layers/component.ts';
import type { Layers } from '../layers/layers.ts';
import { readLayers } from '../read-layers.suite.ts';
import { quotations } from '../segment/quotations.ts';
import { segmentation } from '../segment/segmentation.ts';
import { attributions } from './attributions.ts';

/** A reading in the words of the text; the first place where they stand. */
interface Reading {
  readonly source?: string;
  readonly cue: string;
  readonly content: string | readonly string[];
  readonly via?: number;
}

/** What rules make of given readings, outside any model. */
function read(text: string, given: readonly Reading[]) {
  const place = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" does not stand in the text`);
    return [start, start + words.length];
  };
  const readings = given.map(({ source, cue, content, via = null }): Layers['readings'][number] => ({
    by: 'model',
    source: source === undefined ? [] : [place(source)],
    cue: [place(cue)],
    content: [content].flat().map(place),
    via,
    confidence: 0.9,
  }));
  const model = createComponent({
    name: 'readings',
    requires: [],
    provides: ['readings', 'nameReadings'],
    run: () => ({ readings, nameReadings: [] }),
  });
  return readLayers(text, [segmentation, quotations, model, attributions]).attributions;
}

/** Statements as "[source] <cue> content ‖ content", nested ones with "n^" and the number of the one that reports them. */
function show(text: string, given: readonly Reading[]): string[] {
  const words = (pieces: readonly Span[]) => pieces.map((piece) => text.slice(...piece)).join(' ‖ ');
  return read(text, given).map(({ source, cue, content, via }) => {
    const prefix = via === null ? '' : `${via + 1}^ `;
    return `${prefix}[${words(source)}] <${words(cue)}> ${words(content)}`;
  });
}

test('what nobody claims says by which rule it is on the record', () => {
  const text = 'The dam is shut.\n\n“We have waited for a whole long year and nobody came to us.”';
  expect(read(text, []).map(({ by }) => by)).toEqual(['attributions/quotations']);
  const given = [{ source: 'Moss', cue: 'said', content: 'it rained' }];
  expect(read('Moss said it rained.', given).map(({ by }) => by)).toEqual(['model']);
});

describe('whoever is cited', () => {
  const CITED = 'Interim cited the secretary, who stated that no order had been given.';
  const told = { source: 'who', cue: 'stated', content: 'that no order had been given' };

  test.each<[string, Reading[], string[]]>([
    [
      CITED,
      [{ source: 'Interim', cue: 'cited', content: 'the secretary' }, told],
      [
        '[Interim] <cited> the secretary, who stated that no order had been given',
        '1^ [who] <stated> that no order had been given',
      ],
    ],
    // the model may tie a part of what is told to who cites as well
    [
      CITED,
      [{ source: 'Interim', cue: 'cited', content: ['the secretary', 'that no order'] }, told],
      [
        '[Interim] <cited> the secretary, who stated that no order had been given',
        '1^ [who] <stated> that no order had been given',
      ],
    ],
    [
      'Interim cited Northwire, which quoted a clerk, who said it rained.',
      [
        { source: 'Interim', cue: 'cited', content: 'Northwire' },
        { source: 'which', cue: 'quoted', content: 'a clerk' },
        { source: 'who', cue: 'said', content: 'it rained' },
      ],
      [
        '[Interim] <cited> Northwire, which quoted a clerk, who said it rained',
        '1^ [which] <quoted> a clerk, who said it rained',
        '2^ [who] <said> it rained',
      ],
    ],
    [
      'Interim met the secretary, who stated that it rained.',
      [
        { source: 'Interim', cue: 'met', content: 'the secretary' },
        { source: 'who', cue: 'stated', content: 'that it rained' },
      ],
      ['[Interim] <met> the secretary', '[who] <stated> that it rained'],
    ],
    [
      'Interim cited the secretary, and Moss said it rained.',
      [
        { source: 'Interim', cue: 'cited', content: 'the secretary' },
        { source: 'Moss', cue: 'said', content: 'it rained' },
      ],
      ['[Interim] <cited> the secretary', '[Moss] <said> it rained'],
    ],
  ])('%s', (text, given, statements) => expect(show(text, given)).toEqual(statements));
});

describe('quotations without a cue of their own', () => {
  const said = { source: 'she', cue: 'said', content: '“We wait,”' };
  test.each<[string, Reading[], string[]]>([
    ['“We wait,” she said. “We never left.”', [said], ['[she] <said> “We wait,” ‖ “We never left.”']],
    [
      '“We wait,” she said.\n\n“We have waited for this day so long.”',
      [said],
      ['[she] <said> “We wait,” ‖ “We have waited for this day so long.”'],
    ],
    [
      'Moss said no.\n\n“We have waited for this day so long.”',
      [{ source: 'Moss', cue: 'said', content: 'no' }],
      ['[Moss] <said> no', '[] <> “We have waited for this day so long.”'],
    ],
    [
      'Moss said no. “We have waited for this day so long.”',
      [{ source: 'Moss', cue: 'said', content: 'no' }],
      ['[Moss] <said> no ‖ “We have waited for this day so long.”'],
    ],
    [
      'The church is open, says Moss. There is “soup, and nobody has to sing tonight”.',
      [{ source: 'Moss', cue: 'says', content: 'The church is open' }],
      ['[Moss] <says> The church is open ‖ There is “soup, and nobody has to sing tonight”'],
    ],
    [
      'The church is open, says Moss. He hosts “The Nightly Show with Ada Moss”.',
      [{ source: 'Moss', cue: 'says', content: 'The church is open' }],
      ['[Moss] <says> The church is open'],
    ],
    // a heading in marks is said by nobody
    ['“We wait,” she said.\n\n“The Halen affair”\n\nIt rained.', [said], ['[she] <said> “We wait,”']],
    // a pull quote is no second saying
    [
      '“We waited for this day so long,” she said.\n\n“We waited for this day so long.”',
      [{ source: 'she', cue: 'said', content: '“We waited for this day so long,”' }],
      ['[she] <said> “We waited for this day so long,”', '[] <> “We waited for this day so long.”'],
    ],
    [
      'Moss said: “We wait.\n\n“We never left.\n\n“Now we go.”\n\nIt rained.',
      [{ source: 'Moss', cue: 'said', content: '“We wait.' }],
      ['[Moss] <said> “We wait. ‖ “We never left. ‖ “Now we go.”'],
    ],
    [
      '“We have waited for this day so long.\n\n“We never left,” she said.',
      [{ source: 'she', cue: 'said', content: '“We never left,”' }],
      ['[she] <said> “We have waited for this day so long. ‖ “We never left,”'],
    ],
    ['“We have waited for this day so long.”', [], ['[] <> “We have waited for this day so long.”']],
    ['She read “The Long Road Home to Port Halen” in the train.', [], []],
    ['“The Long Road.”', [], []],
  ])('%s', (text, given, expected) => expect(show(text, given)).toEqual(expected));
});

describe('labels over what is read are no speakers', () => {
  test.each<[string, Reading[]]>([
    ['Live: Storm reaches Wexholm\n\nIt rains.', [{ source: 'Live', cue: ':', content: 'Storm reaches Wexholm' }]],
    ['Sir – The bridge is dear.', [{ source: 'Sir', cue: '–', content: 'The bridge is dear' }]],
  ])('%s', (text, given) => expect(show(text, given)).toEqual([]));

  test('a name before a colon is one', () => {
    const given = [{ source: 'Moss', cue: ':', content: 'Storm reaches Wexholm' }];
    expect(show('Moss: Storm reaches Wexholm\n\nIt rains.', given)).toEqual(['[Moss] <:> Storm reaches Wexholm']);
  });
});

test('what was heard is said by whom it is from', () => {
  const given = [{ source: 'she', cue: 'had heard', content: 'that it would rain' }];
  expect(show('On Monday she had heard from Moss that it would rain.', given)).toEqual([
    '[Moss] <had heard> that it would rain',
  ]);
});

test.each([
  ['It is said in Fennick that old Berit swore.', 'Fennick', '[] <is said> that old Berit swore'],
  ['It is said by Moss that old Berit swore.', 'Moss', '[Moss] <is said> that old Berit swore'],
])('an empty “it” has no source: %s', (text, source, expected) => {
  expect(show(text, [{ source, cue: 'is said', content: 'that old Berit swore' }])).toEqual([expected]);
});

test('statements stand in the order of the text, one that reports before what it reports', () => {
  const text = 'Lind denied it. Interim says that Moss feared a strike. “No,” she said.';
  const given = [
    { source: 'Interim', cue: 'says', content: 'that Moss feared a strike' },
    { source: 'Moss', cue: 'feared', content: 'a strike', via: 0 },
    { source: 'she', cue: 'said', content: '“No,”' },
    { source: 'Lind', cue: 'denied', content: 'it' },
  ];
  expect(show(text, given)).toEqual([
    '[Lind] <denied> it',
    '[Interim] <says> that Moss feared a strike',
    '2^ [Moss] <feared> a strike',
    '[she] <said> “No,”',
  ]);
});

describe('mode, act and polarity', () => {
  const cases: [string, Reading, string][] = [
    ['“We wait,” Moss said.', { source: 'Moss', cue: 'said', content: '“We wait,”' }, 'direct speech affirmed'],
    ['Moss said that it was “over”.', { cue: 'said', content: 'that it was “over”' }, 'mixed speech affirmed'],
    ['Moss believes that it is over.', { cue: 'believes', content: 'that it is over' }, 'indirect belief affirmed'],
    ['Moss plans to sign the paper.', { cue: 'plans', content: 'to sign the paper' }, 'indirect intention affirmed'],
    ['Moss welcomed the paper.', { cue: 'welcomed', content: 'the paper' }, 'indirect attitude affirmed'],
    [
      'A survey shows that most wait.',
      { source: 'A survey', cue: 'shows', content: 'that most wait' },
      'indirect evidence affirmed',
    ],
    ['Moss denied that it was over.', { cue: 'denied', content: 'that it was over' }, 'indirect speech denied'],
    ['Moss did not say if it was.', { cue: 'did not say', content: 'if it was' }, 'indirect speech not-said'],
    ['Moss agreed that it was.', { cue: 'agreed', content: 'that it was' }, 'indirect speech affirmed'],
    ['Moss agreed to sign.', { cue: 'agreed', content: 'to sign' }, 'indirect intention affirmed'],
  ];
  test.each(cases)('%s', (text, reading, expected) => {
    const [{ mode, act, polarity } = {}] = read(text, [reading]);
    expect([mode, act, polarity].join(' ')).toBe(expected);
  });
});

test('the confidence is the reading’s; a quotation that nobody read has none', () => {
  const text = 'Moss said no.\n\n“We have waited for this day so long.”';
  const found = read(text, [{ source: 'Moss', cue: 'said', content: 'no' }]);
  expect(found.map(({ confidence }) => confidence)).toEqual([0.9, null]);
});
