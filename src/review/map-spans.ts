import type { Span } from '../schema/span.ts';

const LISTS: ReadonlySet<string> = new Set(['source', 'cue', 'content', 'spans']);

/**
 * Values or a patch with every span in it put through `map`, which is told what the span is to the item: the name of the
 * outermost field. Everything else stays as it is.
 */
export function mapSpans<T>(values: T, map: (span: Span, role: string) => Span): T {
  return mapFields(values, null, map) as T;
}

/** Every span in values or a patch, with its role. */
export function listSpansIn(values: unknown): { readonly role: string; readonly span: Span }[] {
  const found: { role: string; span: Span }[] = [];
  mapSpans(values, (span, role) => {
    found.push({ role, span });
    return span;
  });
  return found;
}

function mapFields(value: unknown, role: string | null, map: (span: Span, role: string) => Span): unknown {
  if (Array.isArray(value)) return value.map((each) => mapFields(each, role, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, held]) => {
      const own = role ?? field;
      if (field === 'span' && held !== null) return [field, map(held as Span, own)];
      if (LISTS.has(field) && Array.isArray(held)) return [field, held.map((span) => map(span as Span, own))];
      return [field, mapFields(held, own, map)];
    }),
  );
}
