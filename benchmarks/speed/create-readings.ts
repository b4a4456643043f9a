import { createHash } from 'node:crypto';
import type { OnRecord } from '../../src/schema/record.ts';
import type { DocumentToStore } from '../../src/store/store.ts';

export interface Reading {
  readonly document: DocumentToStore;
  readonly record: OnRecord;
}

/** So many documents of these records: each counts once, then again with another ending, so that no text is there twice. */
export function createReadings(records: readonly OnRecord[], count: number): readonly Reading[] {
  return Array.from({ length: count }, (_, index) => {
    const record = records[index % records.length]!;
    const ending = index < records.length ? '' : `\n${index}`;
    return createReading({ ...record, document: { ...record.document, text: record.document.text + ending } }, index);
  });
}

function createReading(record: OnRecord, index: number): Reading {
  const { text, title, language, publishedAt } = record.document;
  const textHash = createHash('sha256').update(text).digest('hex');
  const given = { url: null, publisher: null, byline: [], origin: `/news/${index}.txt` };
  return {
    record,
    document: { ...given, id: record.id, text, title, language, publishedAt: publishedAt.value, textHash },
  };
}
