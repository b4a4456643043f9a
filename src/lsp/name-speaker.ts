import type { OnRecord } from '../schema/record.ts';
import type { Statement } from '../schema/statement.ts';

/** Who says it: names; without one what the text calls the source, else that nobody is named. */
export function nameSpeaker({ speakers, sourceName, sourceKind }: Statement, { actors }: OnRecord): string {
  const names = actors.filter(({ id }) => speakers.includes(id)).map(({ name }) => name);
  return names.join(' and ') || sourceName || NOT_NAMED[sourceKind];
}

const NOT_NAMED = {
  named: 'somebody who is not resolved',
  unnamed: 'somebody unnamed',
  document: 'a document',
  author: 'the author',
  none: 'no source given',
} as const satisfies Record<Statement['sourceKind'], string>;
