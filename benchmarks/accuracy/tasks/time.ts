import type { OnRecord } from '../../../src/schema/record.ts';

export function predictTime({ timexes }: OnRecord) {
  return { times: timexes.map(({ span, type, value }) => ({ span, type, value })) };
}
