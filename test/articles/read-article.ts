import { readInputs } from '../../src/ingest/read-inputs.ts';
import type { DocumentInput } from '../../src/schema/document.ts';
import type { GoldArticle } from './load-gold.ts';

/**
 * A golden article as ingest gives it to the engine. Of the gold file only the date is taken, and only where the
 * format has no place for one (plain text), as an editor would hand it in.
 */
export async function readArticle({ slug, path, file }: GoldArticle): Promise<DocumentInput> {
  for await (const result of readInputs([path])) {
    if (!result.ok) throw result.error;
    const { text, title, publishedAt, url, publisher, byline, language, turns = [], entries = [] } = result.document;
    const given = { text, title, publishedAt: publishedAt ?? file.publishedAt, url, publisher, byline, language };
    return { id: slug, ...given, turns, entries };
  }
  throw new Error(`${slug}: ingest gave nothing`);
}
