import type { OnRecord } from '../../../src/schema/record.ts';

/** Everything that somebody says, inner statements too, under the names of those who do. */
export function predictQuotations({ statements, actors }: OnRecord) {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return {
    quotations: statements.map(({ content, speakers }) => ({
      parts: content,
      speakers: speakers.map((id) => names.get(id)!),
    })),
  };
}
