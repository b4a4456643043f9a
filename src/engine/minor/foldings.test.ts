import { describe, expect, test } from 'vitest';
import { type GivenReading, readFoldings } from './read-foldings.suite.ts';

/** What folds each reading, "" where it is shown. */
const rulesOf = (...given: Parameters<typeof readFoldings>): string[] =>
  readFoldings(...given).foldings.map((folding) => folding?.by ?? '');

const PIER = { source: 'Moss', cue: 'said', content: 'the pier would open in May' };

describe('rules', () => {
  test.each<[string, GivenReading[], string[]]>([
    [
      'Moss said the council hoped that the pier would open in May.',
      [
        { source: 'Moss', cue: 'said', content: 'the council hoped that the pier would open in May' },
        { source: 'the council', cue: 'hoped', content: 'that the pier would open in May', via: 0 },
      ],
      ['', 'minor/same-speaker'],
    ],
    [
      'Moss said we hope that the pier will open in May.',
      [
        { source: 'Moss', cue: 'said', content: 'we hope that the pier will open in May' },
        { source: 'we', cue: 'hope', content: 'that the pier will open in May', via: 0 },
      ],
      ['', 'minor/same-speaker'],
    ],
    [
      'Two men are said to have fled over the old pier.',
      [{ cue: 'are said', content: 'to have fled over the old pier' }],
      ['minor/nobody'],
    ],
    ['Moss called for calm.', [{ source: 'Moss', cue: 'called for', content: 'calm' }], ['minor/short']],
    ['Moss condemned the sale.', [{ source: 'Moss', cue: 'condemned', content: 'the sale' }], ['']],
    [
      'Moss condemned the sale.',
      [{ source: 'Moss', cue: 'condemned', content: 'the sale', confidence: 0.6 }],
      ['minor/short'],
    ],
    [
      'Islanders are proud of their old and draughty harbour.',
      [{ source: 'Islanders', cue: 'are proud of', content: 'their old and draughty harbour' }],
      ['minor/bare-thought'],
    ],
    ['On Monday Moss said the pier would open in May.', [PIER], ['']],
  ])('%s', (text, given, expected) =>
    expect(rulesOf(text, given, { means: { 'the council': 'Moss' } })).toEqual(expected),
  );
});

describe('what a headline has somebody say', () => {
  const HEADLINE = 'Moss: Pier will open in May';
  const headline = { source: 'Moss', cue: ':', content: 'Pier will open in May' };

  test('is folded where it is told below', () =>
    expect(rulesOf(`${HEADLINE}\n\nOn Monday Moss said the pier would open in May.`, [headline, PIER])).toEqual([
      'minor/echo',
      '',
    ]));

  test('is folded where a heading in marks quotes it', () =>
    expect(
      rulesOf(
        'The port\n\n“Nobody will ever leave this old port of ours”\n\nOn Friday Lind argued that nobody will ever leave this old port of ours again.',
        [{ source: 'Friday Lind', cue: 'argued', content: 'that nobody will ever leave this old port of ours again' }],
      ),
    ).toEqual(['minor/echo', '']));

  test('is folded under a heading too', () =>
    expect(
      rulesOf(
        'The port\n\nOn Monday Moss said the pier would open in May.\n\nSteeper taxes are due, says Lind\n\nOn Friday Lind argued that steeper taxes are due in spring.',
        [
          PIER,
          { source: 'Lind', cue: 'says', content: 'Steeper taxes are due' },
          { source: 'Friday Lind', cue: 'argued', content: 'that steeper taxes are due in spring' },
        ],
      ),
    ).toEqual(['', 'minor/echo', '']));

  test.each([
    [
      'something else',
      `${HEADLINE}\n\nOn Monday Moss said taxes had to rise this year.`,
      'taxes had to rise this year',
    ],
    ['on a line that is folded', `${HEADLINE}\n\nOn Monday Moss said May.`, 'May'],
  ])('stays where what is told below is %s', (_, text, content) =>
    expect(rulesOf(text, [headline, { source: 'Moss', cue: 'said', content, confidence: 0.5 }])[0]).toBe(''),
  );

  test('stays where somebody else is told to say it', () =>
    expect(
      rulesOf(`${HEADLINE}\n\nOn Monday Lind said the pier would open in May.`, [
        headline,
        { ...PIER, source: 'Lind' },
      ])[0],
    ).toBe(''));
});

describe('never folded', () => {
  const CONFIDENCES = [0.05, 0.2, 0.4, 0.6, 0.8, 0.99];
  const THINGS = ['it', 'taking the boat', 'that the boat was taken', 'having seen anybody near the boat that night'];

  test.each(CONFIDENCES)('a denial, at confidence %d', (confidence) => {
    for (const content of THINGS)
      for (const cue of ['denied', 'has denied', 'again denies', 'flatly denied'])
        expect(rulesOf(`Moss ${cue} ${content}.`, [{ source: 'Moss', cue, content, confidence }])).toEqual(['']);
  });

  test.each(CONFIDENCES)('a denial that another reports, at confidence %d', (confidence) => {
    const content = 'the keeper denied taking the boat';
    const given = [
      { source: 'Interim', cue: 'reported', content },
      { source: 'the keeper', cue: 'denied', content: 'taking the boat', via: 0, confidence },
    ];
    expect(rulesOf(`Interim reported the keeper denied taking the boat.`, given)[1]).toBe('');
  });

  test.each([0.6, 0.8, 0.99])('what another named speaker is reported to have said, at confidence %d', (confidence) => {
    for (const cue of ['said', 'warned', 'told the crew', 'has announced'])
      for (const inner of ['that the pier would open', 'the ferries would not sail again', 'she had never seen it'])
        expect(
          rulesOf(`Interim reported Moss ${cue} ${inner}.`, [
            { source: 'Interim', cue: 'reported', content: `Moss ${cue} ${inner}` },
            { source: 'Moss', cue, content: inner, via: 0, confidence },
          ]),
        ).toEqual(['', '']);
  });

  test('but what somebody was denied is no denial', () => {
    const passive = { source: 'Moss', cue: 'was denied', content: 'a permit', confidence: 0.5 };
    for (const folding of rulesOf('Moss was denied a permit.', [passive])) expect(folding).toBe('minor/short');
  });
});

test('each folding says why', () => {
  const { foldings } = readFoldings('Moss called for calm.', [{ source: 'Moss', cue: 'called for', content: 'calm' }]);
  expect(foldings).toEqual([{ by: 'minor/short', reason: 'few words' }]);
});
