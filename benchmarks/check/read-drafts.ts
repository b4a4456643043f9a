import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { type Half, halfOf } from './half.ts';

/** What is wrong in a draft and what only looks wrong, by its exact words. */
const listSchema = z.strictObject({
  draft: z.string(),
  against: z.array(z.string()).min(1),
  publishedAt: z.iso.date(),
  wrong: z.array(
    z.strictObject({
      rule: z.string().describe('The rule that ought to find it.'),
      or: z.array(z.string()).default([]).describe('Rules that may find it as well or instead.'),
      exact: z.string(),
      why: z.string(),
    }),
  ),
  fine: z.array(
    z.strictObject({
      exact: z.string(),
      why: z.string(),
      told: z.string().optional().describe('The rule that tells of it for information, which is right.'),
    }),
  ),
});

export interface Draft extends z.infer<typeof listSchema> {
  /** "ferry/draft-1" */
  readonly name: string;
  readonly half: Half;
  readonly folder: string;
}

/** Drafts written by hand, each with its list beside it: `drafts/STORY/draft-1.json`. */
export async function readDrafts(folder: string): Promise<Draft[]> {
  const lists = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.json')).sort();
  return Promise.all(
    lists.map(async (path) => {
      const [story = '', file = ''] = path.split(/[/\\]/);
      const name = `${story}/${file.replace(/\.json$/, '')}`;
      const list = listSchema.parse(JSON.parse(await readFile(join(folder, path), 'utf8')));
      return { ...list, name, half: halfOf(name), folder: join(folder, story) };
    }),
  );
}
