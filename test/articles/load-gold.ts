import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { ACTOR_KINDS } from '../../src/schema/actor.ts';
import { QUANTITY_KINDS, QUANTITY_MODIFIERS } from '../../src/schema/quantity.ts';
import { daySchema, type Span } from '../../src/schema/span.ts';
import { POLARITIES, STATEMENT_ACTS, STATEMENT_MODES } from '../../src/schema/statement.ts';
import { TIMEX_TYPES } from '../../src/schema/timex.ts';
import { detectWords, hasWords } from './gold-words.ts';

const words = z.string().min(1);

/** One statement as it is written by hand: words in place of spans. */
export const statementSchema = z.strictObject({
  key: z.string(),
  source: words.nullable(),
  cue: words.nullable(),
  content: z.array(words).min(1),
  mode: z.enum(STATEMENT_MODES),
  act: z.enum(STATEMENT_ACTS).default('speech'),
  polarity: z.enum(POLARITIES).default('affirmed'),
  speakers: z.array(z.string()),
  via: z.string().nullable().default(null),
  saidAt: words.nullable().default(null),
});

const quantitySchema = z
  .strictObject({
    text: words,
    value: z.number().nullable().default(null),
    range: z.tuple([z.number(), z.number()]).nullable().default(null),
    kind: z.enum(QUANTITY_KINDS),
    unit: z.string().nullable(),
    modifier: z.enum(QUANTITY_MODIFIERS).default('exact'),
    change: z.enum(['up', 'down']).nullable().default(null),
  })
  .refine(({ value, range }) => (value === null) !== (range === null), 'needs a value or a range');

/** What a person wrote in `gold.json`; the format is described in this folder's README. */
const goldFileSchema = z.strictObject({
  title: z.string(),
  publishedAt: daySchema.nullable(),
  statements: z.array(statementSchema),
  timexes: z.array(z.strictObject({ text: words, type: z.enum(TIMEX_TYPES), value: z.string() })),
  quantities: z.array(quantitySchema),
  polls: z.array(
    z.strictObject({
      shares: z.array(words).min(1),
      respondents: words.nullable().default(null),
      by: z.string().nullable().default(null),
      sum: z.number(),
    }),
  ),
  actors: z.array(
    z.strictObject({ name: z.string(), kind: z.enum(ACTOR_KINDS), aliases: z.array(z.string()).default([]) }),
  ),
});

type GoldFile = z.infer<typeof goldFileSchema>;

export interface GoldArticle {
  readonly slug: string;
  /** Where the article itself stands: `article.txt`, `.html` or `.md`. */
  readonly path: string;
  readonly file: GoldFile;
}

type Located<T, Key extends keyof T> = Omit<T, Key> & { readonly span: Span };
type Statement = GoldFile['statements'][number];

export interface GoldStatement extends Omit<Statement, 'source' | 'cue' | 'content' | 'saidAt'> {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly saidAt: Span | null;
}
type GoldTimex = Located<GoldFile['timexes'][number], 'text'>;
export type GoldQuantity = Located<GoldFile['quantities'][number], 'text'>;
export type GoldActor = GoldFile['actors'][number];

/** A gold file with its words turned into spans of one text. */
export interface Gold {
  readonly title: string;
  readonly publishedAt: string | null;
  readonly statements: readonly GoldStatement[];
  readonly timexes: readonly GoldTimex[];
  readonly quantities: readonly GoldQuantity[];
  readonly polls: GoldFile['polls'];
  readonly actors: readonly GoldActor[];
}

/** The golden articles of a folder, in the order of their names. */
export async function readGoldArticles(folder: string): Promise<GoldArticle[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const slugs = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(slugs.sort().map((slug) => readGoldArticle(join(folder, slug))));
}

/** Reads one golden article. Throws an Error that names it if the folder or its `gold.json` is not as it should be. */
async function readGoldArticle(folder: string): Promise<GoldArticle> {
  const slug = basename(folder);
  const [article, ...more] = (await readdir(folder)).filter((name) => /^article\.(txt|html|md)$/.test(name));
  if (!article || more.length) throw new Error(`${slug}: needs one article.txt, article.html or article.md`);
  const json: unknown = JSON.parse(await readFile(join(folder, 'gold.json'), 'utf8'));
  return { slug, path: join(folder, article), file: parseGoldFile(slug, json) };
}

/** Throws an Error that names the folder if this is no gold file, or names things that it does not list. */
export function parseGoldFile(slug: string, json: unknown): GoldFile {
  const parsed = goldFileSchema.safeParse(json);
  if (!parsed.success) throw new Error(`${slug}/gold.json:\n${z.prettifyError(parsed.error)}`);
  assertReferences(slug, parsed.data);
  return parsed.data;
}

/** Finds words in one text. Throws an Error that names the text and the words, where `detectWords` cannot. */
export function createLocator(slug: string, text: string): (notation: string) => Span {
  return (notation) => {
    try {
      return detectWords(text, notation);
    } catch (error) {
      throw new Error(`${slug}: ${(error as Error).message}`);
    }
  };
}

/** The spans of a statement's three roles; a role without words has none. */
export function locateRoles(
  { source, cue, content }: Pick<Statement, 'source' | 'cue' | 'content'>,
  locate: (notation: string) => Span,
): Pick<GoldStatement, 'source' | 'cue' | 'content'> {
  return {
    source: source === null ? [] : [locate(source)],
    cue: cue === null ? [] : [locate(cue)],
    content: content.map(locate).sort((a, b) => a[0] - b[0]),
  };
}

/**
 * The gold of an article as spans of the given text, which is what ingest made of the article.
 * Throws an Error that names the article and the words, if they do not occur, or occur twice without a number.
 */
export function resolveGold({ slug, file }: Pick<GoldArticle, 'slug' | 'file'>, text: string): Gold {
  const locate = createLocator(slug, text);
  for (const { name, aliases } of file.actors) {
    // "Edric Sool" is the full name of one whom the text only calls "Edric “the Ferryman” Sool"
    const missing = aliases.length ? aliases.find((alias) => !hasWords(text, alias)) : name;
    if (missing !== undefined && !hasWords(text, missing))
      throw new Error(`${slug}: the name "${missing}" does not occur`);
  }
  return {
    ...file,
    statements: file.statements.map((statement) => ({
      ...statement,
      ...locateRoles(statement, locate),
      saidAt: statement.saidAt === null ? null : locate(statement.saidAt),
    })),
    timexes: file.timexes.map(({ text: notation, ...timex }) => ({ ...timex, span: locate(notation) })),
    quantities: file.quantities.map(({ text: notation, ...quantity }) => ({ ...quantity, span: locate(notation) })),
  };
}

/** Keys, speakers, times and shares must name things that the same file lists. */
function assertReferences(slug: string, file: GoldFile): void {
  const listed = (values: readonly string[], what: string) => {
    const known = new Set(values);
    if (known.size !== values.length) throw new Error(`${slug}/gold.json: a ${what} is listed twice`);
    return (owner: string, wanted: readonly (string | null)[]) => {
      const missing = wanted.find((value) => value !== null && !known.has(value));
      if (missing !== undefined)
        throw new Error(`${slug}/gold.json: ${owner} names the ${what} "${missing}", not listed`);
    };
  };
  const assertKeys = listed(
    file.statements.map((statement) => statement.key),
    'statement',
  );
  const assertActors = listed(
    file.actors.map((actor) => actor.name),
    'actor',
  );
  const assertTimexes = listed(
    file.timexes.map((timex) => timex.text),
    'timex',
  );
  const assertQuantities = listed(
    file.quantities.map((quantity) => quantity.text),
    'quantity',
  );
  for (const { key, via, speakers, saidAt } of file.statements) {
    assertKeys(key, [via]);
    assertActors(key, speakers);
    assertTimexes(key, [saidAt]);
  }
  for (const { shares, respondents, by } of file.polls) {
    assertQuantities('a poll', [...shares, respondents]);
    assertActors('a poll', [by]);
  }
}
