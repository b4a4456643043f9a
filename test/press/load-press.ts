import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import {
  createLocator,
  type Gold,
  type GoldStatement,
  locateRoles,
  parseGoldFile,
  resolveGold,
  statementSchema,
} from '../articles/load-gold.ts';

export interface PressText {
  readonly slug: string;
  readonly text: string;
  /** As of a golden article, so that `scoreGold` takes it; times, figures and polls are not annotated and stay empty. */
  readonly gold: Gold;
}

/** A link of a chain; `via` is the index of the statement that reports it. */
export interface ChainStatement extends Pick<GoldStatement, 'source' | 'cue' | 'content' | 'act' | 'polarity'> {
  readonly via: number | null;
}

export interface Chain {
  readonly text: string;
  readonly statements: readonly ChainStatement[];
}

const chainStatementSchema = statementSchema
  .omit({ key: true, mode: true, speakers: true, saidAt: true })
  .extend({ via: z.int().nonnegative().nullable() });

const chainsSchema = z.array(
  z.strictObject({ text: z.string().min(1), statements: z.array(chainStatementSchema).min(2) }),
);

/** The press texts of a folder, in the order of their names. Throws an Error that names the text and the words at fault. */
export async function readPressTexts(folder: string): Promise<PressText[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const slugs = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(slugs.sort().map((slug) => readPressText(folder, slug)));
}

async function readPressText(folder: string, slug: string): Promise<PressText> {
  const text = await readFile(join(folder, slug, 'text.txt'), 'utf8');
  const json: object = JSON.parse(await readFile(join(folder, slug, 'gold.json'), 'utf8'));
  const file = parseGoldFile(slug, { publishedAt: null, timexes: [], quantities: [], polls: [], ...json });
  return { slug, text, gold: resolveGold({ slug, file }, text) };
}

/** The chains of a file, with their words turned into spans. */
export async function readChains(path: string): Promise<Chain[]> {
  const parsed = chainsSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path}:\n${z.prettifyError(parsed.error)}`);
  return parsed.data.map(({ text, statements }, index) => {
    const locate = createLocator(`chain ${index}`, text);
    return { text, statements: statements.map((statement) => ({ ...statement, ...locateRoles(statement, locate) })) };
  });
}

/** How many statements stand inside each other, at most. */
export function countDepth({ statements }: Chain): number {
  const depthOf = ({ via }: ChainStatement): number => (via === null ? 1 : 1 + depthOf(statements[via]!));
  return Math.max(...statements.map(depthOf));
}
