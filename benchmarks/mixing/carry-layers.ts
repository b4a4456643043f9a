import type { OnRecord } from '../../src/schema/record.ts';
import type { Span } from '../../src/schema/span.ts';
import type { UnkeyedLayers } from '../../src/text/item-key.ts';
import { shiftTimex } from './shift-days.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
export type Layers = Writable<UnkeyedLayers>;

/** What a part of an article is carried over with into the layers of another document. */
export interface Carrying {
  readonly layers: Layers;
  readonly article: OnRecord;
  isInside(span: Span): boolean;
  /** Where a span of the article stands in the new text. */
  move(span: Span): Span;
  rename(words: string): string;
}

/** The new ids of what was carried over, by the old ones. */
export type Ids = ReadonlyMap<string, string>;

export function carryLayout({ layers, article, isInside, move }: Carrying, blocks: OnRecord['blocks']): void {
  const [first, end] = [blocks[0]!.sentences[0], blocks.at(-1)!.sentences[1]];
  const ahead = layers.sentences.length - first;
  layers.sentences.push(...article.sentences.slice(first, end).map(({ span }) => ({ span: move(span) })));
  for (const { kind, span, sentences } of blocks) {
    layers.blocks.push({ kind, span: move(span), sentences: [sentences[0] + ahead, sentences[1] + ahead] });
  }
  for (const [index, { key: _, ...quotation }] of article.quotations.filter(({ span }) => isInside(span)).entries()) {
    const [span, inner] = [move(quotation.span), move(quotation.inner)];
    // What it goes on from may have been left out.
    const continuesPrevious = quotation.continuesPrevious && index > 0;
    layers.quotations.push({ ...quotation, span, inner, continuesPrevious });
  }
}

/** A quote whose speech was cut off stands by itself; an entry that reaches out of the part is none. */
export function carryTurns({ layers, article, isInside, move }: Carrying, actors: Ids): void {
  const label = (span: Span | null) => span && isInside(span) && move(span);
  for (const { key: _, ...turn } of article.turns.filter(({ span }) => isInside(span))) {
    layers.turns.push({
      ...turn,
      id: `tu${layers.turns.length + 1}`,
      span: move(turn.span),
      speaker: keepOne(actors, turn.speaker),
      label: label(turn.label) || null,
    });
  }
  for (const { key: _, ...entry } of article.entries.filter(({ span }) => isInside(span))) {
    layers.entries.push({ ...entry, span: move(entry.span), label: entry.label && move(entry.label) });
  }
}

export function carryTimexes({ layers, article, isInside, move }: Carrying, days: number): Ids {
  const timexes = article.timexes.filter(({ span }) => isInside(span));
  const ids = numberItems(layers.timexes.length, 't', timexes);
  for (const timex of timexes) {
    const { key: _, ...shifted } = shiftTimex(timex, days);
    layers.timexes.push({ ...shifted, id: ids.get(timex.id)!, span: move(timex.span) });
  }
  return ids;
}

export function carryStatements(
  { layers, article, isInside, move }: Carrying,
  { actors, timexes }: { readonly actors: Ids; readonly timexes: Ids },
): Ids {
  const statements = article.statements.filter(({ source, cue, content }) =>
    [...source, ...cue, ...content].every(isInside),
  );
  const ids = numberItems(layers.statements.length, 's', statements);
  for (const { key: _, ...statement } of statements) {
    const speakers = keepAll(actors, statement.speakers);
    layers.statements.push({
      ...statement,
      id: ids.get(statement.id)!,
      source: statement.source.map(move),
      cue: statement.cue.map(move),
      content: statement.content.map(move),
      speakers,
      ...(speakers.length === 0 && { speakerBy: null, speakerReason: null, speakerConfidence: null }),
      via: keepOne(ids, statement.via),
      saidAt: keepOne(timexes, statement.saidAt),
    });
  }
  return ids;
}

export function carryQuantities(
  { layers, article, isInside, move, rename }: Carrying,
  { statements, timexes }: { readonly statements: Ids; readonly timexes: Ids },
): Ids {
  const quantities = article.quantities.filter(({ span }) => isInside(span));
  const ids = numberItems(layers.quantities.length, 'q', quantities);
  const keepWords = (words: { readonly span: Span; readonly text: string } | null) =>
    words && isInside(words.span) ? { span: move(words.span), text: rename(words.text) } : null;
  for (const { key: _, ...quantity } of quantities) {
    layers.quantities.push({
      ...quantity,
      id: ids.get(quantity.id)!,
      span: move(quantity.span),
      measure: keepWords(quantity.measure),
      holder: keepWords(quantity.holder),
      conversionOf: keepOne(ids, quantity.conversionOf),
      statement: keepOne(statements, quantity.statement),
      timex: keepOne(timexes, quantity.timex),
    });
  }
  return ids;
}

export function carryPolls(
  { layers, article }: Carrying,
  { actors, timexes, quantities }: { readonly actors: Ids; readonly timexes: Ids; readonly quantities: Ids },
): void {
  for (const { key: _, ...poll } of article.polls.filter(({ shares }) => shares.every((id) => quantities.has(id)))) {
    layers.polls.push({
      ...poll,
      id: `p${layers.polls.length + 1}`,
      shares: keepAll(quantities, poll.shares),
      respondents: keepOne(quantities, poll.respondents),
      askedBy: keepOne(actors, poll.askedBy),
      timex: keepOne(timexes, poll.timex),
    });
  }
}

export function carryClaims(
  { layers, article, isInside, move }: Carrying,
  ids: { readonly actors: Ids; readonly timexes: Ids; readonly statements: Ids; readonly quantities: Ids },
): void {
  for (const { key: _, ...claim } of article.claims.filter(({ spans }) => spans.every(isInside))) {
    layers.claims.push({
      ...claim,
      id: `c${layers.claims.length + 1}`,
      spans: claim.spans.map(move),
      statement: keepOne(ids.statements, claim.statement),
      quantities: keepAll(ids.quantities, claim.quantities),
      timexes: keepAll(ids.timexes, claim.timexes),
      actors: keepAll(ids.actors, claim.actors),
    });
  }
}

const numberItems = (before: number, letter: string, items: readonly { readonly id: string }[]): Ids =>
  new Map(items.map(({ id }, index) => [id, `${letter}${before + index + 1}`]));

const keepAll = (ids: Ids, old: readonly string[]): string[] => old.flatMap((id) => ids.get(id) ?? []);

export const keepOne = (ids: Ids, old: string | null): string | null => (old === null ? null : (ids.get(old) ?? null));
