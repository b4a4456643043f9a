import { expect, test } from 'vitest';
import * as z from 'zod';
import { piecesSchema, type Span, spanSchema } from './span.ts';
import { createSpanPlan, listSpans, listSpanWords, mapSpans } from './span-plan.ts';

const schema = z.object({
  name: z.string(),
  count: z.tuple([z.int(), z.int()]),
  items: z.array(
    z.object({
      span: spanSchema.describe('Described.'),
      inner: spanSchema.nullable(),
      pieces: piecesSchema,
      held: z.object({ text: z.string(), span: spanSchema }).nullable(),
      absent: spanSchema.optional(),
    }),
  ),
  lines: z.array(piecesSchema),
});
const plan = createSpanPlan(schema)!;
const value = schema.parse({
  name: 'x',
  count: [1, 2],
  items: [
    { span: [1, 2], inner: null, pieces: [[3, 4]], held: { text: 'w', span: [5, 6] } },
    { span: [7, 8], inner: [9, 10], pieces: [], held: null },
  ],
  lines: [[], [[11, 12]]],
});

test('a plan finds spans however their schema was made, and no other pair of numbers', () => {
  const next = ([start, end]: Span): Span => [start + 100, end + 100];
  expect(mapSpans(plan, value, next)).toEqual({
    name: 'x',
    count: [1, 2],
    items: [
      { span: [101, 102], inner: null, pieces: [[103, 104]], held: { text: 'w', span: [105, 106] } },
      { span: [107, 108], inner: [109, 110], pieces: [], held: null },
    ],
    lines: [[], [[111, 112]]],
  });
});

test('fields keep their order, and what is not there is not made', () => {
  const partial = { lines: [[[1, 2]]], name: 'x' };
  expect(JSON.stringify(mapSpans(plan, partial, (span) => span))).toBe(JSON.stringify(partial));
});

test('spans are listed by where they stand', () => {
  expect([...listSpans(plan, value)]).toEqual([
    {
      path: 'items',
      kind: 'items',
      spans: [
        [1, 2],
        [7, 8],
      ],
    },
    { path: 'items.inner', kind: 'items.inner', spans: [[9, 10]] },
    { path: 'items.0.pieces', kind: 'items.pieces', spans: [[3, 4]] },
    { path: 'items.1.pieces', kind: 'items.pieces', spans: [] },
    { path: 'items.0.held', kind: 'items.held', spans: [[5, 6]] },
    { path: 'lines.0', kind: 'lines', spans: [] },
    { path: 'lines.1', kind: 'lines', spans: [[11, 12]] },
  ]);
  expect([...listSpanWords(plan, value)]).toEqual([{ path: 'items.0.held', span: [5, 6], text: 'w' }]);
});

test('a schema that nobody can look into is refused rather than passed over', () => {
  expect(createSpanPlan(z.string())).toBeNull();
  expect(() => createSpanPlan(z.object({ either: z.union([spanSchema, z.string()]) }))).toThrow('type "union"');
  expect(() => createSpanPlan(z.tuple([spanSchema, spanSchema]))).toThrow('type "tuple"');
  expect(() => createSpanPlan(z.record(z.string(), spanSchema))).toThrow('type "record"');
});
