import * as z from 'zod';
import { isSpanSchema, type Span } from './span.ts';

/** Where spans stand in the values of a schema: it is one, or its items or some of its fields hold them. */
export type SpanPlan = 'span' | { readonly items: SpanPlan } | { readonly fields: ReadonlyMap<string, SpanPlan> };

/** The spans that one list has in one field of its items, or those of a list of nothing else, or one alone. */
export interface SpanSeries {
  /** Where they stand in the value: "actors.3.mentions", "quotations.inner". */
  readonly path: string;
  /** The same for every item of a list: "actors.mentions". */
  readonly kind: string;
  readonly spans: readonly Span[];
}

/** The words that an object with a span gives as those of the span. */
export interface SpanWords {
  readonly path: string;
  readonly span: Span;
  readonly text: string;
}

/**
 * The plan of a schema; null where it has no span. It is read from the schema that types and checks are made of, so that no
 * field that is added later can be forgotten. Throws an Error for a kind of schema that it cannot look into.
 */
export function createSpanPlan(schema: z.core.$ZodType): SpanPlan | null {
  if (isSpanSchema(schema)) return 'span';
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return createSpanPlan(schema.unwrap());
  if (schema instanceof z.ZodArray) {
    const items = createSpanPlan(schema.element);
    return items && { items };
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries<z.core.$ZodType>(schema.shape).flatMap(([field, held]) => {
      const plan = createSpanPlan(held);
      return plan ? [[field, plan] as const] : [];
    });
    return fields.length ? { fields: new Map(fields) } : null;
  }
  const { type } = schema._zod.def;
  const held =
    schema instanceof z.ZodTuple ? schema.def.items : schema instanceof z.ZodRecord ? [schema.valueType] : [];
  if (!SPANLESS.has(type) || held.some(createSpanPlan))
    throw new Error(`nobody finds spans in a schema of type "${type}"`);
  return null;
}

/** Kinds of schema that hold no span; a tuple that is none counts something else. */
const SPANLESS: ReadonlySet<string> = new Set(['string', 'number', 'boolean', 'enum', 'literal', 'tuple', 'record']);

/** The value with every span put through `map`; whatever else it has, and the order of its fields, stay as they are. */
export function mapSpans<T>(plan: SpanPlan, value: T, map: (span: Span) => Span): T {
  return mapHeld(plan, value, map) as T;
}

function mapHeld(plan: SpanPlan, value: unknown, map: (span: Span) => Span): unknown {
  if (!isThere(value)) return value;
  if (plan === 'span') return map(value as Span);
  if ('items' in plan) return (value as readonly unknown[]).map((item) => mapHeld(plan.items, item, map));
  const copy = { ...(value as Record<string, unknown>) };
  for (const [field, held] of plan.fields) if (field in copy) copy[field] = mapHeld(held, copy[field], map);
  return copy;
}

/** All spans of a value. */
export function* listSpans(plan: SpanPlan, value: unknown, path = '', kind = path): Generator<SpanSeries> {
  if (!isThere(value)) return;
  if (plan === 'span') return yield { path, kind, spans: [value as Span] };
  if ('fields' in plan) {
    for (const [field, held] of plan.fields) {
      yield* listSpans(held, fieldOf(value, field), join(path, field), join(kind, field));
    }
    return;
  }
  if (plan.items === 'span') return yield { path, kind, spans: value as readonly Span[] };
  if ('fields' in plan.items)
    return yield* listFieldsOfItems(plan.items.fields, value as readonly unknown[], path, kind);
  for (const [at, item] of (value as readonly unknown[]).entries())
    yield* listSpans(plan.items, item, join(path, at), kind);
}

function* listFieldsOfItems(
  fields: ReadonlyMap<string, SpanPlan>,
  items: readonly unknown[],
  path: string,
  kind: string,
): Generator<SpanSeries> {
  for (const [field, held] of fields) {
    const values = items.map((item) => fieldOf(item, field));
    const kindOfField = join(kind, field);
    if (held === 'span') {
      const spans = values.filter(isThere) as Span[];
      if (spans.length) yield { path: join(path, field), kind: kindOfField, spans };
    } else {
      for (const [at, value] of values.entries()) {
        yield* listSpans(held, value, join(join(path, at), field), kindOfField);
      }
    }
  }
}

/** All words that the objects of a value give beside their spans. */
export function* listSpanWords(plan: SpanPlan, value: unknown, path = ''): Generator<SpanWords> {
  if (!isThere(value) || plan === 'span') return;
  if ('items' in plan) {
    for (const [at, item] of (value as readonly unknown[]).entries())
      yield* listSpanWords(plan.items, item, join(path, at));
    return;
  }
  const { span, text } = value as Partial<SpanWords>;
  if (plan.fields.get('span') === 'span' && span && typeof text === 'string') yield { path, span, text };
  for (const [field, held] of plan.fields) yield* listSpanWords(held, fieldOf(value, field), join(path, field));
}

const isThere = (value: unknown): boolean => value !== null && value !== undefined;

const fieldOf = (value: unknown, field: string): unknown => (value as Readonly<Record<string, unknown>>)[field];

/** The field that most have is not named: "timexes" has them. */
const join = (path: string, part: string | number): string =>
  part === 'span' ? path : path ? `${path}.${part}` : `${part}`;
