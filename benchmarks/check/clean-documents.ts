import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { readGoldArticles } from '../../test/articles/load-gold.ts';
import { readArticle } from '../../test/articles/read-article.ts';
import { readPressTexts } from '../../test/press/load-press.ts';
import { hashName } from './half.ts';
import type { CleanDocument } from './planting.ts';

export type UnreadDocument = Omit<CleanDocument, 'record'>;

/** The project's own golden articles and press texts. */
export async function readOwnDocuments(root: string): Promise<UnreadDocument[]> {
  const articles = await Promise.all((await readGoldArticles(join(root, 'test/articles'))).map(readArticle));
  const press = await readPressTexts(join(root, 'test/press'));
  return [
    ...articles.map(({ id, title, publishedAt, text }) => ({ id, title, publishedAt, text })),
    ...press.map(({ slug, text }) => ({ id: slug, title: null, publishedAt: null, text })),
  ];
}

const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  published: z.string().nullish(),
});

/** Documents of a file of lines, as the shared folder has them; where only so many are wanted, those that come first by hash. */
export async function readDocumentLines(path: string, most = Number.POSITIVE_INFINITY): Promise<UnreadDocument[]> {
  const documents: UnreadDocument[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (!line.trim()) continue;
    const { id, text, title = null, published = null } = lineSchema.parse(JSON.parse(line));
    documents.push({ id, text, title: title ?? null, publishedAt: published?.slice(0, 10) ?? null });
  }
  if (documents.length <= most) return documents;
  return documents.toSorted((a, b) => hashName(a.id) - hashName(b.id)).slice(0, most);
}
