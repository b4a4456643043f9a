import type { ReviewedRecord } from '../../src/review/reviewed-record.ts';
import type { ReadDocument } from '../../src/server/api-types.ts';
import { joinWords } from './join-words.ts';
import type { GivenAway } from './list-said-rows.ts';

/** The statements of a document that the engine gave to an actor (by public id) and a person gave to others. */
export function findGivenAway(document: ReadDocument, actor: string): readonly GivenAway[] {
  const record = document.record as unknown as ReviewedRecord;
  const { publicIds } = document;
  const names = new Map(record.actors.map(({ id, name }) => [id, name]));
  const own = new Set(Object.keys(publicIds).filter((id) => publicIds[id] === actor));
  const text = record.document.text;
  const tell = (spans: readonly (readonly number[])[]): string =>
    joinWords(spans.map(([start, end]) => text.slice(start, end)));
  return record.statements
    .filter(({ speakers, review }) => {
      const before = (review.before as { readonly speakers?: readonly string[] } | null)?.speakers ?? [];
      return before.some((id) => own.has(id)) && !speakers.some((id) => own.has(id));
    })
    .map(({ id, content, cue, speakers, saidOn }) => ({
      ...{ document, statement: id, words: tell(content), cue: tell(cue) },
      ...{ to: speakers.map((each) => names.get(each) ?? each), at: saidOn?.value ?? document.publishedAt },
    }));
}
