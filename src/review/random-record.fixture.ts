import fc from 'fast-check';
import { type OnRecord, SCHEMA_VERSION } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import { addItemKeys } from '../text/item-key.ts';

/** Records of random words with random items in them, sound and small. Few different words, so that many stand twice. */
export function randomRecord(): fc.Arbitrary<OnRecord> {
  return fc
    .array(fc.constantFrom('said', 'Moss', 'Hale', 'no', 'grain', '4', '“rain”', '😀', 'on', 'May'), {
      minLength: 12,
      maxLength: 60,
    })
    .chain((words) =>
      fc.record({
        words: fc.constant(words),
        statements: fc.array(randomStatement(words.length), { maxLength: 6 }),
        actors: fc.array(fc.tuple(place(words.length), place(words.length)), { minLength: 1, maxLength: 4 }),
        timexes: fc.array(place(words.length), { maxLength: 3 }),
        quantities: fc.array(place(words.length), { maxLength: 4 }),
        claims: fc.array(fc.tuple(place(words.length), fc.nat(6)), { maxLength: 4 }),
        date: fc.constantFrom('2031-03-04', null),
      }),
    )
    .map(createRecord);
}

/** Which word something begins with, and how many words it has. */
type Place = readonly [first: number, count: number];

const place = (words: number): fc.Arbitrary<Place> => fc.tuple(fc.nat(words - 1), fc.integer({ min: 1, max: 5 }));

const randomStatement = (words: number) =>
  fc.record({
    source: fc.option(place(words)),
    cue: fc.option(place(words)),
    content: fc.array(place(words), { minLength: 1, maxLength: 3 }),
    speakers: fc.array(fc.nat(3), { maxLength: 2 }),
    via: fc.option(fc.nat(5)),
    saidAt: fc.option(fc.nat(2)),
  });

interface Shape {
  readonly words: readonly string[];
  readonly statements: readonly {
    readonly source: Place | null;
    readonly cue: Place | null;
    readonly content: readonly Place[];
    readonly speakers: readonly number[];
    readonly via: number | null;
    readonly saidAt: number | null;
  }[];
  readonly actors: readonly (readonly [Place, Place])[];
  readonly timexes: readonly Place[];
  readonly quantities: readonly Place[];
  readonly claims: readonly (readonly [Place, number])[];
  readonly date: string | null;
}

function createRecord(shape: Shape): OnRecord {
  const text = `${shape.words.join(' ')}.`;
  const spanOf = createPlacer(shape.words);
  const timexes = apart(shape.timexes.map(spanOf));
  const quantities = apart(shape.quantities.map(spanOf));
  const actors = shape.actors.map((places) => apart(places.map(spanOf)));
  const idOf = (letter: string, count: number, index: number | null) =>
    index === null || index >= count ? null : `${letter}${index + 1}`;
  const layers = addItemKeys(text, {
    sentences: [{ span: [0, text.length] }],
    blocks: [{ span: [0, text.length], kind: 'paragraph', sentences: [0, 1] }],
    quotations: [],
    turns: [],
    entries: [],
    actors: actors.map((mentions, index) => ({
      id: `a${index + 1}`,
      by: 'test',
      name: text.slice(...mentions[0]!),
      kind: 'person' as const,
      aliases: [],
      roles: [],
      mentions: mentions.map((span) => ({ span, form: 'name' as const, kind: 'person' as const })),
      standsFor: index ? 'a1' : null,
      confidence: null,
    })),
    statements: shape.statements.map((each, index) => ({
      id: `s${index + 1}`,
      by: 'test',
      source: each.source ? [spanOf(each.source)] : [],
      cue: each.cue ? [spanOf(each.cue)] : [],
      content: apart(each.content.map(spanOf)),
      mode: 'indirect' as const,
      act: 'speech' as const,
      speakers: [...new Set(each.speakers)].flatMap((at) => idOf('a', actors.length, at) ?? []),
      speakerBy: null,
      speakerReason: null,
      speakerConfidence: null,
      sourceName: null,
      sourceKind: 'named' as const,
      // an earlier one, so that no engine reports in a circle
      via: each.via === null ? null : idOf('s', index, each.via),
      polarity: 'affirmed' as const,
      contentPolarity: 'affirmed' as const,
      saidAt: idOf('t', timexes.length, each.saidAt),
      saidOn: null,
      minor: false,
      minorBy: null,
      minorReason: null,
      confidence: null,
    })),
    timexes: timexes.map((span, index) => ({
      ...{ id: `t${index + 1}`, by: 'test', span, type: 'DATE' as const, value: '2031-03-04', mod: null },
      ...{ from: null, to: null, alternatives: [], basis: 'resolved' as const, confidence: null },
    })),
    quantities: quantities.map((span, index) => ({
      ...{ id: `q${index + 1}`, by: 'test', span, value: 4, range: null, kind: 'count' as const, unit: null },
      ...{ modifier: 'exact' as const, change: null, measure: null, holder: null, conversionOf: null },
      ...{
        statement: idOf('s', shape.statements.length, index),
        timex: idOf('t', timexes.length, index),
        confidence: null,
      },
    })),
    polls: quantities.length < 2 ? [] : [createPoll(quantities.length)],
    claims: shape.claims.map(([words, owner], index) => ({
      ...{ id: `c${index + 1}`, by: 'test', spans: [spanOf(words)], checkworthiness: 0.5 },
      ...{ statement: idOf('s', shape.statements.length, owner), quantities: [], timexes: [], actors: ['a1'] },
    })),
  });
  return {
    schemaVersion: SCHEMA_VERSION,
    id: 'random',
    engine: { version: '0', models: {}, runtime: null },
    document: {
      title: null,
      publishedAt: { value: shape.date, basis: shape.date ? 'given' : 'none', notBefore: null },
      language: 'en',
      text,
    },
    ...layers,
  };
}

const createPoll = (shares: number) => ({
  ...{ id: 'p1', by: 'test', respondents: null, askedBy: 'a1', timex: null, sum: 8 },
  shares: Array.from({ length: shares }, (_, index) => `q${index + 1}`),
});

function createPlacer(words: readonly string[]): (place: Place) => Span {
  const starts = [0];
  for (const word of words) starts.push(starts.at(-1)! + word.length + 1);
  return ([first, count]) => [starts[first]!, starts[Math.min(first + count, words.length)]! - 1];
}

/** In order, without those that overlap one before. */
export function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a[0] - b[0])) if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  return kept;
}
