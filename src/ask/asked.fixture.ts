import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import type { Statement } from '../schema/statement.ts';
import { completeRecord } from '../text/complete-record.fixture.ts';
import { sliceAll } from '../text/span.ts';
import type { AskedDocument } from './asked-document.ts';
import type { Passage } from './passage.ts';

type Item<K extends 'actors' | 'quantities' | 'polls'> = OnRecord[K][number];

interface ToldStatement extends Partial<Omit<Statement, 'source' | 'cue' | 'content'>> {
  readonly id: string;
  readonly source?: string;
  readonly cue?: string;
  readonly content: string | readonly string[];
}

/** A document as a test tells it: spans are found by their words. */
export interface ToldDocument {
  readonly id: string;
  readonly text: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly actors?: readonly (Pick<Item<'actors'>, 'id' | 'name'> & Partial<Item<'actors'>>)[];
  readonly statements?: readonly ToldStatement[];
  readonly quantities?: readonly { readonly id: string; readonly words: string; readonly value: number }[];
  readonly polls?: readonly { readonly id: string; readonly shares: readonly string[]; readonly askedBy?: string }[];
}

/** Public ids are the names of actors. */
export function createAskedDocument(told: ToldDocument): AskedDocument {
  const find = (words: string): Span => {
    const start = told.text.indexOf(words);
    if (start < 0) throw new Error(`no "${words}" in ${told.id}`);
    return [start, start + words.length];
  };
  const publishedAt = told.publishedAt ?? null;
  const actors = (told.actors ?? []).map((actor) => ({ ...ACTOR, ...actor }));
  const record = completeRecord({
    ...{
      id: told.id,
      engine: { version: '0', models: {} },
      sentences: listPieces(told.text, /[^.\n]+[.\n]?/g).map((span) => ({ span })),
    },
    blocks: listPieces(told.text, /[^\n]+/g).map((span) => ({
      span,
      kind: 'paragraph' as const,
      sentences: [0, 0] as const,
    })),
    document: {
      ...{ title: told.title ?? null, language: 'en', text: told.text },
      publishedAt: { value: publishedAt, basis: publishedAt ? 'given' : 'none', notBefore: null },
    },
    actors,
    statements: (told.statements ?? []).map(({ source, cue, content, ...given }) => ({
      ...{ ...STATEMENT, saidOn: publishedAt ? { value: publishedAt, basis: 'published' } : null, ...given },
      source: source ? [find(source)] : [],
      cue: cue ? [find(cue)] : [],
      content: [content].flat().map(find),
    })),
    quantities: (told.quantities ?? []).map(({ id, words, value }) => ({ ...QUANTITY, id, value, span: find(words) })),
    polls: (told.polls ?? []).map(({ id, shares, askedBy }) => ({ ...POLL, id, shares, askedBy: askedBy ?? null })),
  });
  return {
    ...{ id: told.id, title: told.title ?? null, publisher: told.publisher ?? null, publishedAt, record },
    publicIds: new Map(actors.map(({ id, name }) => [id, name])),
  };
}

const ACTOR: Omit<Item<'actors'>, 'id' | 'name' | 'key'> = {
  ...{ by: 'test', kind: 'person', aliases: [], roles: [], mentions: [], standsFor: null, confidence: null },
};
const STATEMENT: Omit<Statement, 'id' | 'key' | 'cue' | 'content'> = {
  ...{ by: 'test', source: [], mode: 'indirect', act: 'speech', speakers: [], speakerBy: null, speakerReason: null },
  ...{ speakerConfidence: null, sourceKind: 'named', sourceName: null, via: null, polarity: 'affirmed' },
  ...{
    contentPolarity: 'affirmed',
    saidAt: null,
    saidOn: null,
    minor: false,
    minorBy: null,
    minorReason: null,
    confidence: 0.9,
  },
};
const QUANTITY: Omit<Item<'quantities'>, 'id' | 'key' | 'value' | 'span'> = {
  ...{ by: 'test', range: null, kind: 'percent', unit: 'percent', modifier: 'exact', change: null, measure: null },
  ...{ holder: null, conversionOf: null, statement: null, timex: null, confidence: null },
};
const POLL: Omit<Item<'polls'>, 'id' | 'key' | 'shares' | 'askedBy'> = {
  by: 'test',
  respondents: null,
  timex: null,
  sum: 100,
};

const listPieces = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => [index, index + found.length]);

/** The content of a statement as a passage. */
export function passageOf({ record }: AskedDocument, id: string): Passage {
  const { document, statements, actors } = record;
  const statement = statements.find((each) => each.id === id)!;
  const names = actors.filter((actor) => statement.speakers.includes(actor.id)).map(({ name }) => name);
  const words = sliceAll(document.text, statement.content);
  return {
    ...{ document: record.id, statement: id, spans: statement.content, words, sentence: words, before: '' },
    ...{ actors: statement.speakers, actorName: names.join(', ') || statement.sourceName },
    ...{ cue: sliceAll(document.text, statement.cue), day: statement.saidOn?.value ?? null },
    ...{ named: actors.filter(({ name }) => words.includes(name)).map(({ name }) => name), isMinor: statement.minor },
  };
}

/** Words in a document's own voice as a passage. */
export function ownPassage({ record, publishedAt }: AskedDocument, words: string): Passage {
  const start = record.document.text.indexOf(words);
  return {
    ...{
      document: record.id,
      statement: null,
      spans: [[start, start + words.length]],
      words,
      sentence: words,
      before: '',
    },
    ...{ actors: [], actorName: null, cue: '', day: publishedAt, isMinor: false },
    named: record.actors.filter(({ name }) => words.includes(name)).map(({ name }) => name),
  };
}
