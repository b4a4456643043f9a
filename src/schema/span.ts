import * as z from 'zod';

/** Half-open range `[start, end)` in UTF-16 code units of one document's text: `text.slice(start, end)` are its words. */
export const spanSchema = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .meta({ id: 'Span', description: 'Half-open range [start, end) in UTF-16 code units of document.text.' });

/** What a schema that was made from `spanSchema` (described, for one) is known by. */
const spanSchemas = z.registry<{ unit: 'UTF-16' }>();
spanSchema.register(spanSchemas, { unit: 'UTF-16' });

export const isSpanSchema = (schema: z.core.$ZodType): boolean => spanSchemas.get(schema) !== undefined;

export type Span = readonly [start: number, end: number];

/** A list of pieces in text order that do not overlap; empty where the text has no words for the role. */
export const piecesSchema = z.array(spanSchema);

/** Plain data all the way down, never written to after it was made. */
export type DeepReadonly<T> = T extends readonly [infer A, infer B]
  ? readonly [DeepReadonly<A>, DeepReadonly<B>]
  : T extends readonly (infer E)[]
    ? readonly DeepReadonly<E>[]
    : T extends object
      ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
      : T;

/** From 0 to 1, right that often when measured; null until it has been calibrated on held-back data. */
export const confidenceSchema = z.number().min(0).max(1).nullable();

/** A confidence that nothing has been measured for. */
export const unmeasuredSchema = confidenceSchema.describe('Null: not measured in this version.');

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

/** Does this index fall between the two halves of one character? */
export function isInsidePair(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
