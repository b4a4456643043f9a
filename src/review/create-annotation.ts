import { OnrecordError } from '../errors.ts';
import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import { createItemKey } from '../text/item-key.ts';
import { compareSpans, isInside, isOverlapping } from '../text/span.ts';
import { type Annotation, type AnnotationDraft, assertDraft } from './annotation.ts';
import { createAddedTarget, createTarget, pickItem, type TextPlace } from './create-target.ts';
import type { AddedStatement, Patch, Speaker, StatementPart } from './item-values.ts';
import { ITEM_WORDS, type ReviewedLayer } from './layers.ts';
import { readReference, readSpeaker } from './read-item-values.ts';

/** Who says it, when (ISO 8601) and why. */
export interface Reviewer {
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
}

/** An item of the record, by its layer and its id or key. */
export interface ItemName {
  readonly layer: ReviewedLayer;
  readonly id: string;
}

/** A patch as one says it of a record at hand: speakers, who reports and when by the ids of this record. */
export type SaidPatch = Omit<Patch<'statements'>, 'speakers' | 'via' | 'saidAt'> & {
  /** Ids of actors of this record, or actors that it does not have. */
  readonly speakers?: readonly (string | Exclude<Speaker, { from: 'document' }>)[];
  readonly via?: string | null;
  readonly saidAt?: string | null;
};

/** What somebody says of items of a record. */
export type Said =
  | { readonly action: 'accept' | 'reject' | 'dismiss' | 'stands' | 'join'; readonly items: readonly ItemName[] }
  | {
      readonly action: 'correct';
      readonly items: readonly ItemName[];
      readonly patch: SaidPatch | Patch<Exclude<ReviewedLayer, 'statements'>>;
    }
  | { readonly action: 'add'; readonly statement: SaidPatch & { readonly content: readonly Span[] } }
  | {
      readonly action: 'split';
      readonly items: readonly [ItemName];
      readonly parts: readonly (SaidPatch & { readonly content: readonly Span[] })[];
    }
  | { readonly action: 'note'; readonly items: readonly ItemName[]; readonly text: string }
  | { readonly action: 'pin'; readonly items: readonly ItemName[]; readonly isPinned: boolean }
  | {
      readonly action: 'rate';
      readonly items: readonly ItemName[];
      readonly verdict: string;
      readonly value?: number | null;
      readonly best?: number | null;
      readonly worst?: number | null;
    }
  | { readonly action: 'sign'; readonly items: readonly [ItemName]; readonly rating: number };

/**
 * An entry for the journal with the evidence of everything that it speaks of. `annotation-invalid` where it makes no sense:
 * an item that the record does not have, a field that the layer does not have, a span outside the text.
 */
export function createAnnotation(record: OnRecord, place: TextPlace, reviewer: Reviewer, said: Said): AnnotationDraft {
  const draft = { ...reviewer, undoes: null, ...sayOf(record, place, said) } as AnnotationDraft;
  assertDraft(draft);
  return draft;
}

/** The entry that takes another back. It is about the same, so that a search for what was said of it finds both. */
export function createUndo(undone: Annotation, reviewer: Reviewer): AnnotationDraft {
  return { ...reviewer, action: 'undo', targets: undone.targets, body: {}, undoes: undone.id };
}

function sayOf(record: OnRecord, place: TextPlace, said: Said): Pick<AnnotationDraft, 'action' | 'targets' | 'body'> {
  const body = createBody(record, said);
  if (said.action === 'add') return addStatement(record, place, body as { statement: AddedStatement });
  const values = said.action === 'correct' ? (body as { patch: object }).patch : said.action === 'split' ? body : null;
  const targets = said.items.map(({ layer, id }) =>
    createTarget(record, place, layer, pickItem(record, layer, id), values),
  );
  return { action: said.action, targets, body } as Pick<AnnotationDraft, 'action' | 'targets' | 'body'>;
}

function createBody(record: OnRecord, said: Said): object {
  switch (said.action) {
    case 'correct':
      return { patch: said.items[0]?.layer === 'statements' ? readPatch(record, said.patch as SaidPatch) : said.patch };
    case 'add':
      return { statement: completeStatement(record, readPatch(record, said.statement)) };
    case 'split':
      return { parts: said.parts.map((part) => createPart(record, part)) };
    case 'note':
      return { text: said.text };
    case 'pin':
      return { isPinned: said.isPinned };
    case 'rate': {
      const { verdict, value = null, best = null, worst = null } = said;
      return { verdict, value, best, worst };
    }
    case 'sign':
      return { rating: said.rating };
    default:
      return {};
  }
}

function addStatement(record: OnRecord, place: TextPlace, body: { readonly statement: AddedStatement }) {
  const key = keyOf(record, body.statement);
  const known = record.statements.find((statement) => statement.key === key);
  if (known) {
    throw new OnrecordError('annotation-invalid', `The document has this statement already: ${known.id}.`, {
      input: known.id,
      remedy: 'Accept or correct that one.',
    });
  }
  return { action: 'add' as const, targets: [createAddedTarget(record, place, key, body.statement)], body };
}

const keyOf = (
  record: OnRecord,
  { content, cue }: { content: readonly Span[]; cue?: readonly Span[] | undefined },
): string => createItemKey(record.document.text, 'statements', [...content, ...(cue ?? [])]);

function createPart(record: OnRecord, said: SaidPatch & { readonly content: readonly Span[] }): StatementPart {
  const part = readPatch(record, said) as Omit<StatementPart, 'key'>;
  return { ...part, key: keyOf(record, part) };
}

function readPatch(record: OnRecord, { speakers, via, saidAt, ...patch }: SaidPatch): Patch<'statements'> {
  for (const role of ['source', 'cue', 'content'] as const) assertPieces(role, patch[role]);
  return {
    ...patch,
    ...(patch.source && { source: patch.source.toSorted(compareSpans) }),
    ...(patch.cue && { cue: patch.cue.toSorted(compareSpans) }),
    ...(patch.content && { content: patch.content.toSorted(compareSpans) }),
    ...(speakers && { speakers: speakers.map((speaker) => nameSpeaker(record, speaker)) }),
    ...(via !== undefined && { via: nameItem(record, 'statements', via) }),
    ...(saidAt !== undefined && { saidAt: nameItem(record, 'timexes', saidAt) }),
  };
}

function assertPieces(role: string, pieces: readonly Span[] = []): void {
  const sorted = pieces.toSorted(compareSpans);
  const clash = sorted.find((piece, index) => index > 0 && isOverlapping(sorted[index - 1]!, piece));
  if (clash) throw new OnrecordError('annotation-invalid', `Two pieces of the ${role} overlap at ${clash[0]}.`);
}

function nameSpeaker(record: OnRecord, speaker: string | Speaker): Speaker {
  if (typeof speaker !== 'string') return speaker;
  const named = readSpeaker(record, speaker);
  if (named) return named;
  throw new OnrecordError('annotation-invalid', `The document has no actor ${speaker}.`, { input: speaker });
}

function nameItem(record: OnRecord, layer: 'statements' | 'timexes', id: string | null) {
  const named = readReference(record, layer, id);
  if (named || id === null) return named;
  throw new OnrecordError('annotation-invalid', `The document has no ${ITEM_WORDS[layer]} ${id}.`, { input: id });
}

/** What nobody said of a statement that was missed follows from what they did say. */
function completeStatement(record: OnRecord, said: Patch<'statements'>): AddedStatement {
  const { content = [], source = [], cue = [], speakers = [] } = said;
  return {
    mode: detectMode(record, content),
    act: 'speech',
    polarity: 'affirmed',
    sourceKind: speakers.length ? 'named' : source.length ? 'unnamed' : 'none',
    via: null,
    saidAt: null,
    ...said,
    ...{ content, source, cue, speakers },
  } as AddedStatement;
}

function detectMode({ quotations }: OnRecord, content: readonly Span[]): AddedStatement['mode'] {
  const isQuoted = (span: Span) => quotations.some((quotation) => isInside(span, quotation.span));
  if (content.every(isQuoted)) return 'direct';
  return content.some((span) => quotations.some((quotation) => isOverlapping(span, quotation.span)))
    ? 'mixed'
    : 'indirect';
}
