import { describe, expect, test } from 'vitest';
import { createDocument } from '../create-document.suite.ts';
import { english } from '../lang/en/english.suite.ts';
import { createCandidates } from './candidate.ts';
import { type GivenReading, readFoldings } from './read-foldings.suite.ts';
import { scoreWanted, weighSigns } from './weigh-signs.ts';

function candidateOf(text: string, given: readonly GivenReading[], index = 0) {
  const document = { ...createDocument(text), language: english };
  return createCandidates(document as never, readFoldings(text, given))[index]!;
}

/** Lines far enough from where folding begins that another fit of the weights leaves them where they are. */
const MARGIN = 0.15;

describe('a line that a reader wants', () => {
  test.each<[string, GivenReading]>([
    [
      'Moss said that the pier would open in May.',
      { source: 'Moss', cue: 'said', content: 'that the pier would open in May' },
    ],
    [
      '“We will not sell the harbour,” Moss said.',
      { source: 'Moss', cue: 'said', content: '“We will not sell the harbour,”' },
    ],
    [
      'Officials warned that the dam could break.',
      { source: 'Officials', cue: 'warned', content: 'that the dam could break' },
    ],
    [
      'A report found that two in three ferries were late.',
      { source: 'A report', cue: 'found', content: 'that two in three ferries were late' },
    ],
    [
      'According to Moss, the bridge was closed twice last winter.',
      { source: 'Moss', cue: 'According to', content: 'the bridge was closed twice last winter' },
    ],
  ])('%s', (text, given) => expect(scoreWanted(candidateOf(text, [given]), english)).toBeGreaterThan(0.35 + MARGIN));
});

describe('a line that no reader wants', () => {
  test.each<[string, GivenReading, string]>([
    [
      'The pier is expected to open in May or June.',
      { cue: 'is expected', content: 'to open in May or June', confidence: 0.6 },
      '',
    ],
    [
      'Moss plans to rest for a week in May.',
      { source: 'Moss', cue: 'plans', content: 'to rest for a week in May', confidence: 0.7 },
      'a plan, told by the author',
    ],
    [
      'I think that the old pier is lovely.',
      { source: 'I', cue: 'think', content: 'that the old pier is lovely', confidence: 0.6 },
      'of the author, or of whoever speaks already',
    ],
    [
      'The crew would discuss the price of fish for hours.',
      { source: 'The crew', cue: 'would discuss', content: 'the price of fish for hours', confidence: 0.5 },
      '',
    ],
    [
      'The list took up prices of fish in three towns.',
      { source: 'The list', cue: 'took up', content: 'prices of fish in three towns', confidence: 0.4 },
      '',
    ],
  ])('%s', (text, given, reason) => {
    const candidate = candidateOf(text, [given]);
    expect(scoreWanted(candidate, english)).toBeLessThan(0.35 - MARGIN);
    const folding = weighSigns(candidate, english);
    expect(folding?.by).toBe('minor/signs');
    if (reason) expect(folding?.reason).toBe(reason);
  });
});

test('a line is wanted no less for being surer', () => {
  const text = 'Moss raised the matter of the pier with the council.';
  const scores = [0.1, 0.3, 0.5, 0.7, 0.9].map((confidence) =>
    scoreWanted(
      candidateOf(text, [
        { source: 'Moss', cue: 'raised', content: 'the matter of the pier with the council', confidence },
      ]),
      english,
    ),
  );
  expect(scores.toSorted((a, b) => a - b)).toEqual(scores);
});

test('what is no doubt is not called so', () => {
  const given = {
    source: 'The council',
    cue: 'is aware of',
    content: 'two holes that the road has had since May',
    confidence: 0.79,
  };
  const folding = weighSigns(
    candidateOf('The council is aware of two holes that the road has had since May.', [given]),
    english,
  );
  expect(folding?.reason).toBe('a belief, told by the author');
});

test('doubt is told with its number', () => {
  const given = { source: 'Moss', cue: 'said', content: 'the ferries of the north', confidence: 0.12 };
  expect(weighSigns(candidateOf('Moss said the ferries of the north.', [given]), english)?.reason).toBe(
    'doubtful: .12',
  );
});
