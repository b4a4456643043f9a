import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { ACTOR_KINDS, MENTION_FORMS } from '../schema/actor.ts';
import { BLOCK_KINDS } from '../schema/block.ts';
import { QUANTITY_KINDS, QUANTITY_MODIFIERS } from '../schema/quantity.ts';
import { QUOTATION_MARKS } from '../schema/quotation.ts';
import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import {
  CONTENT_POLARITIES,
  POLARITIES,
  SAID_ON_BASES,
  SOURCE_KINDS,
  STATEMENT_ACTS,
  STATEMENT_MODES,
} from '../schema/statement.ts';
import { TIMEX_BASES, TIMEX_TYPES } from '../schema/timex.ts';
import { TURN_KINDS } from '../schema/turn.ts';
import { completeRecord, type HandMadeRecord } from '../text/complete-record.fixture.ts';
import { createEmptyLayers } from '../text/empty-layers.fixture.ts';
import type { DocumentToStore } from './store.ts';

/** A document and its record, made for tests of the store: no engine has read it. */
export interface TestReading {
  readonly document: DocumentToStore;
  readonly record: OnRecord;
}

export interface TestStatement {
  readonly speaker: string;
  readonly kind?: OnRecord['actors'][number]['kind'];
  readonly aliases?: readonly string[];
  readonly role?: string;
  readonly form?: OnRecord['actors'][number]['mentions'][number]['form'];
  readonly cue?: string;
  readonly content: string;
  /** The day on which it was said. */
  readonly on?: string;
  readonly checkworthiness?: number;
}

/** A document of these statements, one sentence each ("SPEAKER said that CONTENT on DAY."), with all its layers. */
export function createReading(
  statements: readonly TestStatement[],
  given: Partial<DocumentToStore> & { readonly engineVersion?: string } = {},
): TestReading {
  let text = given.text ?? '';
  const layers = createLayers();
  for (const [index, statement] of statements.entries()) {
    const start = text.length;
    const place = (words: string): Span => {
      text += words;
      return [text.length - words.length, text.length];
    };
    const source = place(statement.speaker);
    text += ' ';
    const cue = place(statement.cue ?? 'said');
    text += ' ';
    const content = place(statement.content);
    text += ' on ';
    const when = place(statement.on ?? 'some day');
    text += '. ';
    layers.add(index, statement, { whole: [start, text.length - 1], source, cue, content, when });
  }
  return createGiven(text, layers.layers, given);
}

/** A document of many statements, for tests of size and speed; the same number gives the same document. */
export function createNumberedReading(number: number, statementCount: number): TestReading {
  const statements = Array.from({ length: statementCount }, (_, index): TestStatement => {
    const speaker = (number * 7 + index * 3) % 60;
    return {
      speaker: index % 4 === 3 ? `Speaker${speaker}` : `Given${speaker} Family${speaker}`,
      aliases: [`Family${speaker}`],
      role: 'minister',
      content: `that item ${index} of document ${number} would cost ${index + 1} million and last until the winter talks`,
      on: `2022-0${1 + (index % 9)}-1${number % 9}`,
    };
  });
  return createReading(statements, { origin: `/news/article-${number}.txt`, title: `Article ${number}` });
}

type Layers = Required<Omit<HandMadeRecord, 'id' | 'engine' | 'document'>>;
type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
type Spans = { readonly [K in 'whole' | 'source' | 'cue' | 'content' | 'when']: Span };

function createLayers() {
  const layers: Writable<Layers> = createEmptyLayers();
  const add = (index: number, given: TestStatement, spans: Spans): void => {
    const kind = given.kind ?? 'person';
    const mention = { span: spans.source, form: given.form ?? 'name', kind } as const;
    const role = given.role === undefined ? [] : [{ text: given.role, span: spans.cue }];
    const known = layers.actors.findIndex((actor) => actor.name === given.speaker && actor.kind === kind);
    const actor = layers.actors[known];
    const actorId = actor?.id ?? `a${layers.actors.length + 1}`;
    if (actor) layers.actors[known] = { ...actor, mentions: [...actor.mentions, mention] };
    else {
      layers.actors.push({
        id: actorId,
        name: given.speaker,
        kind,
        aliases: given.aliases ?? [],
        roles: role,
        mentions: [mention],
        standsFor: null,
        confidence: null,
      });
    }
    const [s, t, q, c] = ['s', 't', 'q', 'c'].map((letter) => `${letter}${index + 1}`) as [
      string,
      string,
      string,
      string,
    ];
    layers.sentences.push({ span: spans.whole });
    layers.timexes.push({
      id: t,
      span: spans.when,
      type: 'DATE',
      value: given.on ?? 'XXXX',
      mod: null,
      from: given.on ?? null,
      to: given.on ?? null,
      alternatives: [],
      basis: 'explicit',
      confidence: null,
    });
    layers.statements.push({
      id: s,
      source: [spans.source],
      cue: [spans.cue],
      content: [spans.content],
      mode: 'indirect',
      act: 'speech',
      speakers: [actorId],
      speakerBy: null,
      speakerReason: null,
      speakerConfidence: null,
      sourceKind: 'named',
      sourceName: null,
      via: null,
      polarity: 'affirmed',
      contentPolarity: 'affirmed',
      saidAt: t,
      saidOn: given.on ? { value: given.on, basis: 'told' } : null,
      minor: false,
      minorBy: null,
      minorReason: null,
      confidence: null,
    });
    layers.quantities.push({
      id: q,
      span: spans.content,
      value: index,
      range: null,
      kind: 'count',
      unit: 'items',
      modifier: 'exact',
      change: null,
      measure: null,
      holder: null,
      conversionOf: null,
      statement: s,
      timex: t,
      confidence: null,
    });
    layers.claims.push({
      id: c,
      spans: [spans.content],
      statement: s,
      checkworthiness: given.checkworthiness ?? 0.5,
      quantities: [q],
      timexes: [t],
      actors: [actorId],
    });
  };
  return { layers, add };
}

function createGiven(
  text: string,
  layers: Layers,
  { engineVersion, ...given }: Partial<DocumentToStore> & { readonly engineVersion?: string },
): TestReading {
  const document: DocumentToStore = {
    id: 'given',
    title: null,
    publishedAt: null,
    url: null,
    publisher: null,
    byline: [],
    language: null,
    origin: '-',
    ...given,
    text,
    textHash: createHash('sha256').update(text).digest('hex'),
  };
  const record = completeRecord({
    id: document.id,
    engine: { version: engineVersion ?? '1.0.0', models: {} },
    document: {
      title: document.title,
      publishedAt: { value: document.publishedAt, basis: document.publishedAt ? 'given' : 'none', notBefore: null },
      language: document.language ?? 'en',
      text,
    },
    ...layers,
  });
  return { document, record };
}

/** Any document with any record that keeps to the schema: empty lists, nulls, odd characters, references in any order. */
export const anyReading: fc.Arbitrary<TestReading> = fc
  .record({ text: fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), oddText()), ids: anyIds() })
  .chain(({ text, ids }) =>
    fc
      .record({ layers: anyLayers(text, ids), given: anyGiven(), published: anyPublished(), engine: anyEngine() })
      .map(({ layers, given, published, engine }) => {
        const { document, record } = createGiven(text, layers, given);
        return {
          document,
          record: {
            ...record,
            engine: { ...record.engine, ...engine },
            document: { ...record.document, publishedAt: published },
          },
        };
      }),
  );

type Ids = {
  readonly [K in 'turn' | 'actor' | 'statement' | 'timex' | 'quantity' | 'poll' | 'claim']: readonly string[];
};

/** Characters that a database may stumble over. */
function oddText(): fc.Arbitrary<string> {
  const odd = [
    '\u0000',
    '\u001a',
    '\ud83d\ude00',
    '\ud83d',
    '\ude00',
    '\ufeff',
    '\u00ad',
    '\r\n',
    '"',
    "'",
    '%',
    'ａ',
    'é',
  ];
  return fc.array(fc.constantFrom(...odd, 'word', ' '), { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));
}

const anyName = () => fc.oneof(fc.string(), oddText(), fc.constantFrom('Ana Smith', 'ana  smith', 'UN'));

function anyIds(): fc.Arbitrary<Ids> {
  const ids = (letter: string) =>
    fc.uniqueArray(
      fc.oneof(
        fc.nat(99).map((n) => `${letter}${n}`),
        fc.string({ minLength: 1 }),
      ),
      { maxLength: 5 },
    );
  return fc.record({
    turn: ids('tu'),
    actor: ids('a'),
    statement: ids('s'),
    timex: ids('t'),
    quantity: ids('q'),
    poll: ids('p'),
    claim: ids('c'),
  });
}

function anyGiven() {
  return fc.record({
    id: fc.string(),
    title: fc.option(anyName()),
    byline: fc.array(anyName(), { maxLength: 3 }),
    publisher: fc.option(anyName()),
    url: fc.option(fc.webUrl()),
    origin: fc.oneof(fc.constant('-'), anyName()),
    language: fc.constantFrom('en', 'de'),
  });
}

const anyDay = () =>
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

const anyPublished = () =>
  fc.record({
    value: fc.option(anyDay()),
    basis: fc.constantFrom('given' as const, 'inferred' as const, 'none' as const),
    notBefore: fc.option(anyDay()),
  });

const anyEngine = () =>
  fc.record({
    models: fc.dictionary(fc.string(), fc.string(), { maxKeys: 3, noNullPrototype: true }),
    runtime: fc.option(fc.record({ name: anyName(), version: fc.string(), platform: fc.string() })),
  });

const anyFolding = () => fc.option(fc.constantFrom('minor/short', 'minor/doubtful'));
const anyFinder = () => fc.constantFrom('reader-en/statements', 'timexes', 'attributions/frames');

/** JSON has no negative zero, so neither has a record. */
const anyNumber = () =>
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));

const anyShare = () => fc.double({ min: 0, max: 1, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value));

function anyLayers(text: string, ids: Ids): fc.Arbitrary<Layers> {
  const span = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
  const spans = fc.array(span, { maxLength: 3 });
  const confidence = fc.option(anyShare());
  const one = (among: readonly string[]) => (among.length ? fc.option(fc.constantFrom(...among)) : fc.constant(null));
  const some = (among: readonly string[]) =>
    among.length ? fc.array(fc.constantFrom(...among), { maxLength: 3 }) : fc.constant([]);
  const items = <T>(layerIds: readonly string[], shape: (id: string) => fc.Arbitrary<T>) =>
    fc.tuple(...layerIds.map(shape)) as fc.Arbitrary<T[]>;
  const named = <T extends string>(values: readonly T[]) => fc.constantFrom(...values);

  return fc.record({
    sentences: fc.array(fc.record({ span }), { maxLength: 5 }),
    blocks: fc.array(fc.record({ span, kind: named(BLOCK_KINDS), sentences: fc.tuple(fc.nat(5), fc.nat(5)) }), {
      maxLength: 3,
    }),
    quotations: fc.array(
      fc.record({
        span,
        inner: span,
        mark: named(QUOTATION_MARKS),
        isClosed: fc.boolean(),
        continuesPrevious: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    turns: items(ids.turn, (id) =>
      fc.record({
        id: fc.constant(id),
        by: anyFinder(),
        span,
        kind: named(TURN_KINDS),
        speaker: one(ids.actor),
        name: fc.option(anyName()),
        label: fc.option(span),
      }),
    ),
    entries: fc.array(
      fc.record({
        span,
        at: fc.option(anyDay()),
        label: fc.option(span),
        byline: fc.array(anyName(), { maxLength: 2 }),
      }),
      { maxLength: 3 },
    ),
    actors: items(ids.actor, (id) =>
      fc.record({
        id: fc.constant(id),
        by: anyFinder(),
        name: anyName(),
        kind: named(ACTOR_KINDS),
        aliases: fc.array(anyName(), { maxLength: 3 }),
        roles: fc.array(fc.record({ text: anyName(), span }), { maxLength: 2 }),
        mentions: fc.array(fc.record({ span, form: named(MENTION_FORMS), kind: named(ACTOR_KINDS) }), { maxLength: 4 }),
        standsFor: one(ids.actor),
        confidence,
      }),
    ),
    statements: items(ids.statement, (id) =>
      anyFolding().chain((folding) =>
        fc.record({
          id: fc.constant(id),
          by: anyFinder(),
          source: spans,
          cue: spans,
          content: spans,
          mode: named(STATEMENT_MODES),
          act: named(STATEMENT_ACTS),
          speakers: some(ids.actor),
          speakerBy: fc.option(fc.string()),
          speakerReason: fc.option(fc.string()),
          speakerConfidence: confidence,
          sourceKind: named(SOURCE_KINDS),
          sourceName: fc.option(fc.string()),
          via: one(ids.statement),
          polarity: named(POLARITIES),
          contentPolarity: named(CONTENT_POLARITIES),
          saidAt: one(ids.timex),
          saidOn: fc.option(fc.record({ value: fc.string({ minLength: 1 }), basis: named(SAID_ON_BASES) })),
          minor: fc.constant(folding !== null),
          minorBy: fc.constant(folding),
          minorReason: fc.constant(folding),
          confidence,
        }),
      ),
    ),
    timexes: items(ids.timex, (id) =>
      fc.record({
        id: fc.constant(id),
        by: anyFinder(),
        span,
        type: named(TIMEX_TYPES),
        value: fc.string(),
        mod: fc.option(fc.constantFrom('START', 'APPROX')),
        from: fc.option(anyDay()),
        to: fc.option(anyDay()),
        alternatives: fc.array(fc.string(), { maxLength: 3 }),
        basis: named(TIMEX_BASES),
        confidence,
      }),
    ),
    quantities: items(ids.quantity, (id) =>
      fc
        .record({
          id: fc.constant(id),
          by: anyFinder(),
          span,
          value: fc.option(anyNumber()),
          range: fc.tuple(anyNumber(), anyNumber()),
          kind: named(QUANTITY_KINDS),
          unit: fc.option(anyName()),
          modifier: named(QUANTITY_MODIFIERS),
          change: fc.constantFrom('up' as const, 'down' as const, null),
          measure: fc.option(fc.record({ span, text: anyName() })),
          holder: fc.option(fc.record({ span, text: anyName() })),
          conversionOf: one(ids.quantity),
          statement: one(ids.statement),
          timex: one(ids.timex),
          confidence,
        })
        .map((quantity) => ({ ...quantity, range: quantity.value === null ? quantity.range : null })),
    ),
    polls: items(ids.poll, (id) =>
      fc.record({
        id: fc.constant(id),
        by: anyFinder(),
        shares: some(ids.quantity),
        respondents: one(ids.quantity),
        askedBy: one(ids.actor),
        timex: one(ids.timex),
        sum: anyNumber(),
      }),
    ),
    claims: items(ids.claim, (id) =>
      fc.record({
        id: fc.constant(id),
        by: anyFinder(),
        spans,
        statement: one(ids.statement),
        checkworthiness: anyShare(),
        quantities: some(ids.quantity),
        timexes: some(ids.timex),
        actors: some(ids.actor),
      }),
    ),
  });
}
