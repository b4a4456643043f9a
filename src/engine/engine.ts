import type { DocumentInput } from '../schema/document.ts';
import { createEntryCheck, createTurnCheck } from '../schema/given-check.ts';
import { type OnRecord, type Runtime, SCHEMA_VERSION } from '../schema/record.ts';
import { mapRecordSpans } from '../schema/record-spans.ts';
import type { Span } from '../schema/span.ts';
import { addItemKeys } from '../text/item-key.ts';
import { createReadingView, type ReadingView } from '../text/reading-view.ts';
import { assertDocument } from './assert-document.ts';
import type { Language } from './language/language.ts';
import type { AnyComponent } from './layers/component.ts';
import type { FoundBy } from './layers/found-by.ts';
import type { LayerName, Layers, ReadableDocument } from './layers/layers.ts';
import { ENGINE_VERSION } from './version.ts';

export interface Engine {
  readonly version: string;
  /** The components in the order in which they run. */
  readonly components: readonly string[];
  /** One document to its record. Pure: the same document gives the same record. Spans count the given text. */
  read(document: DocumentInput): Promise<OnRecord>;
}

/** The layers that a record is made of. */
const RECORD_LAYERS = [
  'sentences',
  'blocks',
  'quotations',
  'turns',
  'entries',
  'actors',
  'statements',
  'timexes',
  'quantities',
  'polls',
  'claims',
  'publishedAt',
] as const satisfies readonly LayerName[];

/**
 * An engine from components in any order. Throws an Error at once if a layer that is needed is given by nobody or
 * by two, or if components wait for each other in a circle; the message names them.
 */
export function createEngine(
  components: readonly AnyComponent[],
  language: Language,
  models: Readonly<Record<string, string>> = {},
  runtime: Runtime | null = null,
): Engine {
  const ordered = orderComponents(components);
  const engine = { version: ENGINE_VERSION, models, runtime };
  const provenance: Provenance = { engine, givers: nameGivers(ordered), language };
  return {
    version: ENGINE_VERSION,
    components: ordered.map((component) => component.name),
    async read(document) {
      assertDocument(document);
      const view = createReadingView(document.text);
      const readable = createReadable(document, view, language);
      const layers: Partial<Layers> = {};
      for (const component of ordered) Object.assign(layers, await component.run(readable, layers as Layers));
      return createRecord(document, layers as Layers, view, provenance);
    },
  };
}

/** The document as components see it; what is given for no words of it, or against its contract, is left out. */
function createReadable(document: DocumentInput, view: ReadingView, language: Language): ReadableDocument {
  const { title, publishedAt, publisher, turns = [], entries = [] } = document;
  const toView = <T extends { readonly span: Span; readonly label: Span | null }>(given: T): T => {
    const label = given.label && view.toView(given.label);
    return { ...given, span: view.toView(given.span), label: label && label[0] < label[1] ? label : null };
  };
  return {
    ...{ text: view.text, language, title, publishedAt, publisher },
    turns: turns.map(toView).filter(isSound(createTurnCheck(view.text))),
    entries: entries.map(toView).filter(isSound(createEntryCheck(view.text))),
  };
}

const isSound =
  <T>(check: (given: T) => string | null) =>
  (given: T): boolean =>
    check(given) === null;

function orderComponents(components: readonly AnyComponent[]): AnyComponent[] {
  const giverOf = new Map<LayerName, AnyComponent>();
  for (const component of components) {
    for (const layer of component.provides) {
      const other = giverOf.get(layer);
      if (other) throw new Error(`layer "${layer}" is given by both ${other.name} and ${component.name}`);
      giverOf.set(layer, component);
    }
  }
  const needs = [
    ...components.flatMap((component) => component.requires.map((layer) => ({ who: component.name, layer }))),
    ...RECORD_LAYERS.map((layer) => ({ who: 'the record', layer })),
  ];
  const missing = needs.find(({ layer }) => !giverOf.has(layer));
  if (missing) throw new Error(`${missing.who} needs layer "${missing.layer}", which no component gives`);

  const ordered: AnyComponent[] = [];
  const waiting = [...components];
  while (waiting.length) {
    const next = waiting.findIndex((component) =>
      component.requires.every((layer) => ordered.includes(giverOf.get(layer)!)),
    );
    if (next < 0) throw new Error(`components wait for each other: ${waiting.map((c) => c.name).join(', ')}`);
    ordered.push(...waiting.splice(next, 1));
  }
  return ordered;
}

/** The name of the component that gives each layer. */
const nameGivers = (components: readonly AnyComponent[]): ReadonlyMap<LayerName, string> =>
  new Map(components.flatMap(({ name, provides }) => provides.map((layer) => [layer, name])));

/** What a record says of how it came about, beside the finders that components name. */
interface Provenance {
  readonly engine: OnRecord['engine'];
  readonly givers: ReadonlyMap<LayerName, string>;
  readonly language: Language;
}

function createRecord(
  document: DocumentInput,
  layers: Layers,
  view: ReadingView,
  { engine, givers, language }: Provenance,
): OnRecord {
  const items = <T extends Item>(layer: LayerName, found: readonly T[]) =>
    found.map(({ id, by = givers.get(layer)!, ...item }) => ({ id, by, ...item }));
  const found = {
    sentences: layers.sentences.map(({ span }) => ({ span })),
    blocks: layers.blocks,
    quotations: layers.quotations,
    turns: items('turns', layers.turns),
    entries: layers.entries,
    actors: items('actors', layers.actors),
    statements: items('statements', layers.statements),
    timexes: items('timexes', layers.timexes),
    quantities: items('quantities', layers.quantities),
    polls: items('polls', layers.polls),
    claims: items('claims', layers.claims),
  };
  return {
    schemaVersion: SCHEMA_VERSION,
    id: document.id,
    engine,
    document: {
      title: document.title,
      publishedAt: layers.publishedAt,
      language: document.language ?? language.code,
      text: document.text,
    },
    ...addItemKeys(document.text, mapRecordSpans(found, view.toOriginal)),
  };
}

type Item = { readonly id: string } & Partial<FoundBy>;
