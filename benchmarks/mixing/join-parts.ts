import type { OnRecord } from '../../src/schema/record.ts';
import type { Span } from '../../src/schema/span.ts';
import { addItemKeys, type UnkeyedLayers } from '../../src/text/item-key.ts';
import { type Edit, editText } from './edit.ts';
import type { Renaming } from './rename-people.ts';
import { countDays, listDayEdits, shiftTimex } from './shift-days.ts';

/** A run of paragraphs of an article, `[first, end)` of its blocks. */
export interface Part {
  readonly article: OnRecord;
  readonly first: number;
  readonly end: number;
}

interface Making {
  readonly id: string;
  /** The day of publication of the whole. */
  readonly day: string;
  readonly renaming: Renaming;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
type Layers = Writable<UnkeyedLayers>;

const BETWEEN = '\n\n';

/** One document of several parts, with the record that follows from theirs: what reaches out of a part is left out. */
export function joinParts(parts: readonly Part[], { id, day, renaming }: Making): OnRecord {
  const layers: Layers = {
    sentences: [],
    blocks: [],
    quotations: [],
    actors: [],
    statements: [],
    timexes: [],
    quantities: [],
    polls: [],
    claims: [],
  };
  const text = parts.reduce((before, part) => {
    const start = before === '' ? '' : before + BETWEEN;
    return start + addPart(layers, part, { shift: start.length, day, renaming });
  }, '');
  const { article } = parts[0]!;
  const { title, language } = article.document;
  return {
    schemaVersion: article.schemaVersion,
    id,
    engine: article.engine,
    document: {
      title: title && renaming.rename(title),
      publishedAt: { value: day, basis: 'given', notBefore: null },
      language,
      text,
    },
    ...addItemKeys(text, layers),
  };
}

/** Adds what stands in the part to the layers, and gives its text. */
function addPart(
  layers: Layers,
  { article, first, end }: Part,
  { shift, day, renaming }: { readonly shift: number; readonly day: string; readonly renaming: Renaming },
): string {
  const blocks = article.blocks.slice(first, end);
  const whole: Span = [blocks[0]!.span[0], blocks.at(-1)!.span[1]];
  const days = countDays(article.document.publishedAt.value ?? day, day);
  const isInside = ([from, to]: Span) => from >= whole[0] && to <= whole[1];
  const timexes = article.timexes.filter(({ span }) => isInside(span));
  const edits = orderEdits([
    ...renaming.listEdits(article, ...whole),
    ...timexes.flatMap((timex) => listDayEdits(article.document.text, timex, days)),
  ]);
  const { text, move } = editText(article.document.text, whole, edits);
  const moved = (span: Span): Span => move(span, shift);
  const all = (spans: readonly Span[]): Span[] => spans.map(moved);
  const areInside = (spans: readonly Span[]) => spans.every(isInside);

  addLayout(layers, article, { first, end, isInside, moved });

  const actors = nameActors(layers, article, { isInside, moved, renaming });
  const timexIds = number(layers.timexes.length, 't', timexes);
  layers.timexes.push(
    ...timexes.map(({ key: _, ...timex }) => ({
      ...shiftTimex({ key: '', ...timex }, days),
      id: timexIds.get(timex.id)!,
      span: moved(timex.span),
    })),
  );

  const statements = article.statements.filter(({ source, cue, content }) =>
    areInside([...source, ...cue, ...content]),
  );
  const statementIds = number(layers.statements.length, 's', statements);
  for (const { key: _, ...statement } of statements) {
    const speakers = keep(actors, statement.speakers);
    layers.statements.push({
      ...statement,
      id: statementIds.get(statement.id)!,
      source: all(statement.source),
      cue: all(statement.cue),
      content: all(statement.content),
      speakers,
      ...(speakers.length === 0 && { speakerReason: null, speakerConfidence: null }),
      via: keepOne(statementIds, statement.via),
      saidAt: keepOne(timexIds, statement.saidAt),
    });
  }

  const quantities = article.quantities.filter(({ span }) => isInside(span));
  const quantityIds = number(layers.quantities.length, 'q', quantities);
  const keepWords = (words: { readonly span: Span; readonly text: string } | null) =>
    words && isInside(words.span) ? { span: moved(words.span), text: renaming.rename(words.text) } : null;
  for (const { key: _, ...quantity } of quantities) {
    layers.quantities.push({
      ...quantity,
      id: quantityIds.get(quantity.id)!,
      span: moved(quantity.span),
      measure: keepWords(quantity.measure),
      holder: keepWords(quantity.holder),
      conversionOf: keepOne(quantityIds, quantity.conversionOf),
      statement: keepOne(statementIds, quantity.statement),
      timex: keepOne(timexIds, quantity.timex),
    });
  }

  for (const { key: _, ...poll } of article.polls.filter(({ shares }) =>
    shares.every((share) => quantityIds.has(share)),
  )) {
    layers.polls.push({
      ...poll,
      id: `p${layers.polls.length + 1}`,
      shares: keep(quantityIds, poll.shares),
      respondents: keepOne(quantityIds, poll.respondents),
      askedBy: keepOne(actors, poll.askedBy),
      timex: keepOne(timexIds, poll.timex),
    });
  }

  for (const { key: _, ...claim } of article.claims.filter(({ spans }) => areInside(spans))) {
    layers.claims.push({
      ...claim,
      id: `c${layers.claims.length + 1}`,
      spans: all(claim.spans),
      statement: keepOne(statementIds, claim.statement),
      quantities: keep(quantityIds, claim.quantities),
      timexes: keep(timexIds, claim.timexes),
      actors: keep(actors, claim.actors),
    });
  }
  return text;
}

/** In order, and only the first of two that meet: a name may stand in a time ("since the Clinton years"). */
function orderEdits(edits: readonly Edit[]): readonly Edit[] {
  let end = -1;
  return edits
    .toSorted((a, b) => a.span[0] - b.span[0])
    .filter(({ span }) => {
      if (span[0] < end) return false;
      end = span[1];
      return true;
    });
}

interface Place {
  isInside(span: Span): boolean;
  moved(span: Span): Span;
}

function addLayout(
  layers: Layers,
  article: OnRecord,
  { first, end, isInside, moved }: Place & { readonly first: number; readonly end: number },
): void {
  const blocks = article.blocks.slice(first, end);
  const ahead = layers.sentences.length - blocks[0]!.sentences[0];
  const sentences = article.sentences.slice(blocks[0]!.sentences[0], blocks.at(-1)!.sentences[1]);
  layers.sentences.push(...sentences.map(({ span }) => ({ span: moved(span) })));
  for (const { kind, span, sentences: own } of blocks) {
    layers.blocks.push({ kind, span: moved(span), sentences: [own[0] + ahead, own[1] + ahead] });
  }
  for (const [index, { key: _, ...quotation }] of article.quotations.filter(({ span }) => isInside(span)).entries()) {
    layers.quotations.push({
      ...quotation,
      span: moved(quotation.span),
      inner: moved(quotation.inner),
      // What it goes on from may have been left out.
      continuesPrevious: quotation.continuesPrevious && index > 0,
    });
  }
}

/** Adds the actors that are named in the part, to those of one name and kind that are there; gives the new ids. */
function nameActors(
  layers: Layers,
  article: OnRecord,
  { isInside, moved, renaming }: Place & { readonly renaming: Renaming },
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const added: number[] = [];
  for (const { key: _, ...actor } of article.actors) {
    const mentions = actor.mentions.filter(({ span }) => isInside(span));
    if (!mentions.some(({ form }) => form === 'name')) continue;
    const name = renaming.rename(actor.name);
    const place = (item: { readonly span: Span }) => ({ span: moved(item.span) });
    const roles = actor.roles.filter(({ span }) => isInside(span));
    const here = {
      aliases: actor.aliases.map(renaming.rename),
      roles: roles.map((role) => ({ ...role, text: renaming.rename(role.text), ...place(role) })),
      mentions: mentions.map((mention) => ({ ...mention, ...place(mention) })),
    };
    const index = layers.actors.findIndex(
      (other, at) => !added.includes(at) && other.name === name && other.kind === actor.kind,
    );
    const known = layers.actors[index];
    if (known) {
      ids.set(actor.id, known.id);
      layers.actors[index] = {
        ...known,
        aliases: [...new Set([...known.aliases, ...here.aliases])],
        roles: [...known.roles, ...here.roles],
        mentions: [...known.mentions, ...here.mentions],
      };
      added.push(index);
    } else {
      const id = `a${layers.actors.length + 1}`;
      ids.set(actor.id, id);
      added.push(layers.actors.length);
      layers.actors.push({ ...actor, id, name, ...here });
    }
  }
  // Whom an actor speaks for may come after it.
  for (const { id, standsFor } of article.actors) {
    const index = layers.actors.findIndex((actor) => actor.id === ids.get(id));
    if (index >= 0 && standsFor !== null) {
      layers.actors[index] = { ...layers.actors[index]!, standsFor: keepOne(ids, standsFor) };
    }
  }
  return ids;
}

const number = (before: number, letter: string, items: readonly { readonly id: string }[]): Map<string, string> =>
  new Map(items.map(({ id }, index) => [id, `${letter}${before + index + 1}`]));

const keep = (ids: ReadonlyMap<string, string>, old: readonly string[]): string[] =>
  old.flatMap((id) => ids.get(id) ?? []);

const keepOne = (ids: ReadonlyMap<string, string>, old: string | null): string | null =>
  old === null ? null : (ids.get(old) ?? null);
