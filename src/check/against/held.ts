import { type ComparedRecord, createTermReader, type TermReader } from '../../compare/term-reader.ts';
import type { SourceDocument } from '../view.ts';
import { byView } from './by-view.ts';
import { createPublicIds } from './create-public-ids.ts';

/** A record that is held against others, with what they may be compared by. */
export interface Held extends ComparedRecord {
  readonly terms: TermReader;
}

export interface HeldSource extends Held {
  readonly source: SourceDocument;
}

/** The draft and its sources, with actors that are called by one id in all of them. */
export const holdAgainst = byView(
  ({ record, sources, language }): { readonly draft: Held; readonly sources: readonly HeldSource[] } => {
    const records = [record, ...sources.map((source) => source.record)];
    const ids = createPublicIds(records, language);
    const [draft, ...held] = records.map((each, at): Held => {
      const compared = { record: each, publicIds: ids[at]! };
      return { ...compared, terms: createTermReader(compared, language) };
    });
    return { draft: draft!, sources: held.map((each, at) => ({ ...each, source: sources[at]! })) };
  },
);
