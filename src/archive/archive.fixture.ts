import { createArchiveRows } from '../rows/archive-rows.ts';
import type { TestReading } from '../store/record.fixture.ts';
import { createArchiveWriter } from './archive-writer.ts';

/** Writes one part of an archive; gives its name. */
export function writePart(folder: string, readings: readonly TestReading[]): string {
  const writer = createArchiveWriter(folder);
  for (const { document, record } of readings) writer.add(createArchiveRows(document, record));
  return writer.finish()!;
}
