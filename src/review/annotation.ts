import * as z from 'zod';
import { OnrecordError } from '../errors.ts';
import type { DeepReadonly } from '../schema/span.ts';
import { addedStatementSchema, partSchema, patchSchemas } from './item-values.ts';
import { type Target, type TargetType, targetSchema } from './target.ts';

const nothing = z.strictObject({});
const words = z.string().trim().min(1);

/**
 * What people may say, and what each needs with it. `correct` is held to the layer of its target besides. The set is
 * open: a new action is a row here and in `TARGETS_OF`; readers leave alone what they have no use for.
 */
const BODIES = {
  accept: nothing,
  reject: nothing,
  correct: z.strictObject({ patch: z.record(z.string(), z.json()) }),
  add: z.strictObject({ statement: addedStatementSchema }),
  split: z.union([z.strictObject({ parts: z.array(partSchema).min(2) }), nothing]),
  join: z.strictObject({ isStanding: z.boolean().optional() }),
  dismiss: nothing,
  stands: nothing,
  rate: z.strictObject({
    verdict: words,
    /** On a scale from `worst` to `best`; null where the verdict is words alone. */
    value: z.number().nullable(),
    best: z.number().nullable(),
    worst: z.number().nullable(),
  }),
  /** Makes a rating one that may be published: the number of the entry that rated. */
  sign: z.strictObject({ rating: z.int().positive() }),
  rename: z.strictObject({ newName: words }),
  pin: z.strictObject({ isPinned: z.boolean() }),
  note: z.strictObject({ text: words }),
  undo: nothing,
  remove: nothing,
  apart: z.strictObject({ names: z.array(words).nullable() }),
  authority: z.strictObject({ origin: words }),
} as const;

const TARGETS_OF: Readonly<Record<Action, readonly TargetType[]>> = {
  accept: ['item'],
  reject: ['item'],
  correct: ['item'],
  add: ['item'],
  split: ['item', 'actor'],
  join: ['item', 'actor'],
  dismiss: ['finding', 'conflict', 'item'],
  stands: ['finding', 'conflict', 'item'],
  rate: ['item'],
  sign: ['item'],
  rename: ['actor'],
  pin: ['item', 'document', 'actor', 'question'],
  note: ['item', 'document', 'actor', 'finding', 'conflict', 'question'],
  undo: ['item', 'document', 'actor', 'finding', 'conflict', 'question'],
  remove: ['document'],
  apart: ['actor'],
  authority: ['actor'],
};

const common = {
  /** The number that people call the entry by. */
  id: z.int().positive(),
  by: words,
  at: z.iso.datetime(),
  reason: words.nullable(),
  targets: z.array(targetSchema),
  /** The entry that this one takes back. */
  undoes: z.int().positive().nullable(),
};

const entryOf = <A extends Action>(action: A) =>
  z.strictObject({ ...common, action: z.literal(action), body: BODIES[action] });

/** An entry of the journal: what somebody said of something on the record, when and why. Entries are only ever added. */
export const annotationSchema = z
  .discriminatedUnion('action', [
    entryOf('accept'),
    entryOf('reject'),
    entryOf('correct'),
    entryOf('add'),
    entryOf('split'),
    entryOf('join'),
    entryOf('dismiss'),
    entryOf('stands'),
    entryOf('rate'),
    entryOf('sign'),
    entryOf('rename'),
    entryOf('pin'),
    entryOf('note'),
    entryOf('undo'),
    entryOf('remove'),
    entryOf('apart'),
    entryOf('authority'),
  ])
  .superRefine((entry, context) => {
    for (const message of findFaults(entry)) context.addIssue({ code: 'custom', message });
  });

export type Action = keyof typeof BODIES;
export const ACTIONS = Object.keys(BODIES) as [Action, ...Action[]];
export type Annotation = DeepReadonly<z.infer<typeof annotationSchema>>;
export type AnnotationOf<A extends Action> = Extract<Annotation, { action: A }>;

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** An entry on its way into the journal, which gives it its number. */
export type AnnotationDraft = WithoutId<Annotation>;

/** Holds an entry against its contract; an `annotation-invalid` error says what does not make sense. */
export function parseAnnotation(value: unknown): Annotation {
  const parsed = annotationSchema.safeParse(value);
  if (parsed.success) return parsed.data as Annotation;
  const faults = parsed.error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '));
  throw new OnrecordError('annotation-invalid', `What was said makes no sense: ${faults.slice(0, 5).join('; ')}.`);
}

/** As `parseAnnotation`, for an entry that has no number yet. */
export function assertDraft(draft: AnnotationDraft): void {
  parseAnnotation({ ...draft, id: Number.MAX_SAFE_INTEGER });
}

type Parsed = Pick<Annotation, 'id' | 'action' | 'undoes'> & {
  readonly targets: readonly Target[] | Annotation['targets'];
  readonly body: unknown;
};

function* findFaults({ id, action, targets, body, undoes }: Parsed): Generator<string> {
  for (const { type } of targets) {
    if (!TARGETS_OF[action].includes(type)) yield `${action} is not said of a target of type ${type}`;
  }
  if (!targets.length && action !== 'authority' && action !== 'undo') yield `${action} needs something to be said of`;
  if ((undoes !== null) !== (action === 'undo')) yield 'undo, and undo alone, names the entry that it takes back';
  if (undoes !== null && undoes >= id) yield `${undoes} is no earlier entry`;
  if (targets.some(({ type }) => type !== targets[0]?.type)) yield 'all targets of an entry are of one type';
  const items = targets.filter((target) => target.type === 'item');
  if (action === 'correct') yield* findPatchFaults(items, body as { patch: Record<string, unknown> });
  if (action === 'add' && (items.length !== 1 || items[0]!.layer !== 'statements'))
    yield 'one statement is added at once';
  if ((action === 'rate' || action === 'sign') && items.some(({ layer }) => layer !== 'claims')) {
    yield `${action} is said of claims`;
  }
  if (action === 'split' && items.length) {
    if (items.length !== 1 || items[0]!.layer !== 'statements') yield 'one statement is split at once';
    if (!('parts' in (body as object))) yield 'a split names its parts';
  }
  if (action === 'join' && items.length) {
    const [{ layer }] = items as [(typeof items)[number]];
    if (items.length < 2) yield 'one item alone cannot be joined';
    if (layer !== 'statements' && layer !== 'actors') yield 'only statements and actors can be joined';
    if (items.some((item) => item.layer !== layer)) yield 'items of two layers cannot be joined';
  }
}

type Item = Extract<Target, { type: 'item' }> | Extract<Annotation['targets'][number], { type: 'item' }>;

/** A patch may say what the layer of its target has, and must say something. */
function* findPatchFaults(items: readonly Item[], { patch }: { patch: Record<string, unknown> }): Generator<string> {
  const layers = new Set(items.map(({ layer }) => layer));
  if (layers.size > 1) yield 'items of two layers cannot be corrected at once';
  if (!Object.keys(patch).length) yield 'the correction changes nothing';
  for (const layer of layers) {
    for (const { path, message } of patchSchemas[layer].safeParse(patch).error?.issues ?? []) {
      yield `${layer}: ${['patch', ...path].join('.')}: ${message}`;
    }
  }
  const hasSpans = ['span', 'spans', 'source', 'cue', 'content'].some((field) => field in patch);
  if (hasSpans && items.length > 1) yield 'the words of one item at a time can be corrected';
  if (patch.value !== undefined && patch.value !== null && Array.isArray(patch.range)) {
    yield 'a figure has a value or a range, not both';
  }
  if (patch.value === null && patch.range === null) yield 'a figure needs a value or a range';
  if (typeof patch.from === 'string' && typeof patch.to === 'string' && patch.from > patch.to) {
    yield 'the last day lies before the first';
  }
}
