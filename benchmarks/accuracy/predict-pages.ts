import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { readInputs } from '../../src/ingest/read-inputs.ts';

/** Reads each page of a folder at the door alone; a line for score-ingest.mjs each: the document's fields, or why it was refused. */
export async function* predictPages(folder: string): AsyncGenerator<string> {
  for (const name of readdirSync(folder).sort()) yield JSON.stringify(await predictPage(join(folder, name)));
}

async function predictPage(path: string): Promise<object> {
  const id = parse(path).name;
  for await (const result of readInputs([path])) {
    if (!result.ok) return { id, error: result.error.code };
    const { title, publishedAt, publisher, text } = result.document;
    return { id, title, publishedAt, publisher, text };
  }
  return { id, error: 'empty-input' };
}
