import type { Statement } from '../../../schema/statement.ts';
import type { AskedDocument } from '../../asked-document.ts';

/** Who says it, by public id; none in the document's own voice, and where nobody is known. */
export const readSpeakers = ({ publicIds }: AskedDocument, statement: Statement | null): readonly string[] =>
  (statement?.speakers ?? []).map((id) => publicIds.get(id) ?? id);

/** What to call who says it. */
export function readActors({ record }: AskedDocument, statement: Statement | null): string | null {
  if (!statement) return null;
  const names = record.actors.filter(({ id }) => statement.speakers.includes(id)).map(({ name }) => name);
  return names.length ? names.join(', ') : statement.sourceName;
}
