import { createDay, findDays, type NumberOrder } from './days/find-days.ts';

/**
 * The calendar day that a date names, in the date's own offset: "2022-11-26T23:30:00-05:00" is 2022-11-26 for those who
 * published it. Null for what is no date, and for what has two readings ("03/04/2022").
 */
export function parseDay(value: unknown, order: NumberOrder = 'unknown'): string | null {
  const text = typeof value === 'string' ? value.trim().slice(0, 100) : '';
  return parseCompact(text) ?? findDays(text, order)[0]?.day ?? null;
}

/** "20221126", "20221126T103000Z", PDF's "D:20221126…" */
function parseCompact(text: string): string | null {
  const found = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?=$|T|\s|\d{6}$|\d{6}[Z+-])/.exec(text);
  return found === null ? null : createDay(found[1]!, found[2]!, found[3]!);
}
