import { createEntryCheck, createTurnCheck } from './given-check.ts';
import { type ItemLayer, KEY_LETTERS } from './key.ts';
import { type OnRecord, recordSchema } from './record.ts';
import { listRecordSpans, listRecordWords } from './record-spans.ts';
import { isInsidePair, type Span } from './span.ts';

/**
 * Holds a record against its contract: the schema; every span in the text, not empty, on no half of a surrogate
 * pair, with the words that stand beside it, in order where order is promised; blocks that hold all sentences between them; ids and keys unique within their layer,
 * and every reference to an id that exists.
 * Throws an Error that lists the faults, at most twenty of them.
 */
export function assertRecord(record: OnRecord): void {
  const parsed = recordSchema.safeParse(record);
  const faults = parsed.success
    ? [
        ...findSpanFaults(record),
        ...findWordFaults(record),
        ...findLayoutFaults(record),
        ...findTurnFaults(record),
        ...findKeyFaults(record),
        ...findReferenceFaults(record),
      ]
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (faults.length) throw new Error(`record ${record.id}: ${faults.slice(0, 20).join('; ')}`);
}

/** Kinds of spans that stand in the order of whose they are, and may be the same for several; turns have a check of their own. */
const OUT_OF_ORDER: ReadonlySet<string> = new Set(['quantities.measure', 'quantities.holder', 'turns', 'turns.label']);

function* findSpanFaults(record: OnRecord): Generator<string> {
  const { text } = record.document;
  for (const { path, kind, spans } of listRecordSpans(record)) {
    let previousEnd = 0;
    for (const [start, end] of spans) {
      const where = `${path} [${start}, ${end})`;
      if (end > text.length) yield `${where} ends after the text`;
      if (start >= end) yield `${where} is empty`;
      if (isInsidePair(text, start) || isInsidePair(text, end)) yield `${where} cuts a surrogate pair`;
      if (start < previousEnd) yield `${where} is out of order`;
      if (!OUT_OF_ORDER.has(kind)) previousEnd = end;
    }
  }
}

/** Words beside a span are those of the text there, as a reader sees them. */
function* findWordFaults(record: OnRecord): Generator<string> {
  for (const { path, span, text } of listRecordWords(record)) {
    const words = record.document.text.slice(...span);
    if (visible(words) !== visible(text)) yield `${path}: "${text}" is not what stands at [${span.join(', ')})`;
  }
}

/** A text without what a reading view makes otherwise: spaces, line ends, and what cannot be seen. */
const visible = (text: string): string => text.replace(/[\s\u0000-\u001F\u007F\u0085\u00AD\u200B\u2060]/g, '');

/** Every sentence stands in one block, the next begins where the last one ended; what a quotation holds stands in it. */
function* findLayoutFaults({ blocks, sentences, quotations }: OnRecord): Generator<string> {
  let next = 0;
  for (const [index, { span, sentences: own }] of blocks.entries()) {
    const where = `blocks.${index}`;
    const [first, end] = own;
    if (first !== next || end < first) yield `${where} holds sentences ${first} to ${end}, but begins with ${next}`;
    const isApart = sentences.slice(first, end).some((sentence) => !isWithin(sentence.span, span));
    if (isApart) yield `${where} does not hold its sentences`;
    next = Math.max(first, end);
  }
  if (blocks.length && next !== sentences.length) yield `blocks hold ${next} sentences of ${sentences.length}`;
  for (const [index, { span, inner, continuesPrevious }] of quotations.entries()) {
    const where = `quotations.${index}`;
    if (!isWithin(inner, span)) yield `${where}: inner is not inside its span`;
    if (continuesPrevious && index === 0) yield `${where}: there is none before it`;
  }
}

function* findTurnFaults({ document, turns, entries }: OnRecord): Generator<string> {
  const [turnFault, entryFault] = [createTurnCheck(document.text), createEntryCheck(document.text)];
  for (const turn of turns) {
    const fault = turnFault(turn);
    if (fault) yield `${turn.id}: ${fault}`;
  }
  for (const [index, entry] of entries.entries()) {
    const fault = entryFault(entry);
    if (fault) yield `entries.${index}: ${fault}`;
  }
}

const isWithin = (inner: Span, outer: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

function* findKeyFaults(record: OnRecord): Generator<string> {
  for (const [layer, letter] of Object.entries(KEY_LETTERS) as [ItemLayer, string][]) {
    const keys = record[layer].map(({ key }) => key);
    const strange = keys.find((key) => !key.startsWith(`${letter}-`));
    if (strange !== undefined) yield `${layer}: the key ${strange} does not begin with ${letter}-`;
    if (new Set(keys).size !== keys.length) yield `two items of ${layer} share a key`;
  }
}

function* findReferenceFaults(record: OnRecord): Generator<string> {
  const ids = {
    actor: idsOf(record.actors),
    statement: idsOf(record.statements),
    turn: idsOf(record.turns),
    timex: idsOf(record.timexes),
    quantity: idsOf(record.quantities),
    poll: idsOf(record.polls),
    claim: idsOf(record.claims),
  };
  const layers = { actor: 'actors', statement: 'statements', timex: 'timexes', quantity: 'quantities' } as const;
  const missing = (owner: string, kind: keyof typeof layers, values: readonly (string | null)[]) =>
    values.filter((value) => value !== null && !ids[kind].has(value)).map((value) => `${owner}: no ${kind} ${value}`);

  for (const [kind, set] of Object.entries(ids)) {
    if (set.size !== set.given) yield `two records of kind ${kind} share an id`;
  }
  for (const turn of record.turns) yield* missing(turn.id, 'actor', [turn.speaker]);
  for (const actor of record.actors) yield* missing(actor.id, 'actor', [actor.standsFor]);
  for (const statement of record.statements) {
    yield* missing(statement.id, 'actor', statement.speakers);
    yield* missing(statement.id, 'statement', [statement.via]);
    yield* missing(statement.id, 'timex', [statement.saidAt]);
    if (statement.via === statement.id) yield `${statement.id}: reports itself`;
  }
  for (const quantity of record.quantities) {
    yield* missing(quantity.id, 'statement', [quantity.statement]);
    yield* missing(quantity.id, 'timex', [quantity.timex]);
    yield* missing(quantity.id, 'quantity', [quantity.conversionOf]);
    if ((quantity.value === null) === (quantity.range === null)) yield `${quantity.id}: needs a value or a range`;
  }
  for (const poll of record.polls) {
    yield* missing(poll.id, 'quantity', [...poll.shares, poll.respondents]);
    yield* missing(poll.id, 'actor', [poll.askedBy]);
    yield* missing(poll.id, 'timex', [poll.timex]);
  }
  for (const claim of record.claims) {
    yield* missing(claim.id, 'statement', [claim.statement]);
    yield* missing(claim.id, 'quantity', claim.quantities);
    yield* missing(claim.id, 'timex', claim.timexes);
    yield* missing(claim.id, 'actor', claim.actors);
  }
}

function idsOf(items: readonly { readonly id: string }[]): Set<string> & { given: number } {
  return Object.assign(new Set(items.map((item) => item.id)), { given: items.length });
}
