import type { ReadDocument, ReviewedStatement } from '../../../src/server/api-types.ts';
import { createStatement } from './create-statement.ts';

/** A document of so many paragraphs, in each of which an actor of its own says the same: a statement s1, s2, … a paragraph. */
export function createDocument(count: number): ReadDocument {
  const said = 'The lock stays open, Ada Moss said.';
  const text = Array.from({ length: count }, () => said).join('\n\n');
  const startOf = (at: number) => at * (said.length + 2);
  const places = Array.from({ length: count }, (_, at) => startOf(at));
  const source = said.indexOf('Ada');
  const statements = places.map(
    (start, at): ReviewedStatement =>
      createStatement({
        id: `s${at + 1}`,
        content: [[start, start + source - 2]],
        source: [[start + source, start + source + 8]],
        cue: [[start + said.length - 5, start + said.length - 1]],
        speakers: [`a${at + 1}`],
      }),
  );
  return {
    ...{ id: 'd1', title: 'The lock', publicIds: {}, orphans: [], etag: '"1"' },
    record: {
      ...{ document: { text }, statements, quantities: [], timexes: [] },
      blocks: places.map((start, at) => ({ key: `b${at}`, kind: 'paragraph', span: [start, start + said.length] })),
      actors: places.map((start, at) => ({
        ...{ id: `a${at + 1}`, name: `Ada Moss ${at + 1}`, kind: 'person', aliases: [] },
        mentions: [{ span: [start + source, start + source + 8] }],
      })),
    },
  } as unknown as ReadDocument;
}
