import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { OnrecordError } from '../../errors.ts';
import type { Workspace } from '../../workspace/workspace-contract.ts';
import type { readRequestSchema } from '../schemas/read.ts';

export type ReadRequest = z.output<typeof readRequestSchema>;

type Input = ReadRequest['inputs'][number];

const spooledSchema = z.object({
  id: z.uuid(),
  by: z.string(),
  publishedAt: z.string().optional(),
  inputs: z.array(
    z.object({
      /** A path below the folder of the reading, or an address. */
      source: z.string(),
      isAddress: z.boolean(),
      name: z.string(),
      /** What the store calls it; null for an address. */
      origin: z.string().nullable(),
      /** Of a file that replaces a document: the address that the document is known by, null where it has none. */
      url: z.string().nullable().optional(),
    }),
  ),
});

/** A reading that was asked for, as it lies on the disk until it is done. */
export type Spooled = z.infer<typeof spooledSchema> & { readonly folder: string };

/** Where inputs lie until they are read. */
export interface Spool {
  keep(id: string, request: ReadRequest, by: string): Promise<Spooled>;
  /** What another run of the server has left. */
  listLeft(): Promise<readonly Spooled[]>;
  remove(spooled: Spooled): Promise<void>;
}

const MANIFEST = 'reading.json';

/** In this folder, so that a reading outlives the server; in one of the system's where none is named. */
export function createSpool(root: string | null, workspace: Pick<Workspace, 'readDocument'>): Spool {
  return {
    async keep(id, { inputs, publishedAt }, by) {
      const folder = root === null ? await mkdtemp(join(tmpdir(), 'onrecord-read-')) : join(root, id);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const kept: Spooled['inputs'] = [];
      for (const [index, input] of inputs.entries()) kept.push(await keepInput(workspace, folder, index, input));
      const spooled = { id, by, inputs: kept, ...(publishedAt !== undefined && { publishedAt }) };
      // last and at once: without it the folder is no reading
      await writeFile(join(folder, `${MANIFEST}.draft`), JSON.stringify(spooled));
      await rename(join(folder, `${MANIFEST}.draft`), join(folder, MANIFEST));
      return { ...spooled, folder };
    },
    async listLeft() {
      const names = root === null ? [] : await readdir(root).catch(() => []);
      const left = await Promise.all(names.map((name) => readLeft(join(root!, name))));
      return left.filter((each) => each !== null);
    },
    remove: ({ folder }) => rm(folder, { recursive: true, force: true }),
  };
}

/** Null, and away, where the server ended before all of it was there. */
async function readLeft(folder: string): Promise<Spooled | null> {
  try {
    return { ...spooledSchema.parse(JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'))), folder };
  } catch {
    await rm(folder, { recursive: true, force: true });
    return null;
  }
}

/** Under a name of our own: no name that a request gives becomes a path. */
async function keepInput(
  workspace: Pick<Workspace, 'readDocument'>,
  folder: string,
  index: number,
  input: Input,
): Promise<Spooled['inputs'][number]> {
  if ('url' in input) return { source: input.url, isAddress: true, name: input.url, origin: null };
  const replaced = input.replaces === undefined ? null : await findReplaced(workspace, input.replaces);
  const { ending, bytes, name } = describeFile(input, index, replaced?.url ?? null);
  const source = `${index}${ending}`;
  await writeFile(join(folder, source), bytes);
  const shown = 'text' in input ? (input.title ?? 'Pasted text') : name;
  const url = replaced && !('text' in input) ? { url: replaced.url } : {};
  return { source, isAddress: false, name: shown, origin: replaced?.origin ?? name, ...url };
}

function describeFile(input: Exclude<Input, { url: string }>, index: number, url: string | null) {
  if ('text' in input) {
    const { text, title, publisher, publishedAt } = input;
    // another for each, or the one would pass for a version of the other
    const name = `pasted-${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${index + 1}.txt`;
    const isPlain = [title, publisher, publishedAt, url ?? undefined].every((each) => each === undefined);
    const line = JSON.stringify({ id: name, text, title, publisher, publishedAt, url });
    return { name, ending: isPlain ? '.txt' : '.jsonl', bytes: Buffer.from(isPlain ? text : `${line}\n`) };
  }
  const ending = /\.[a-z0-9]{1,8}(?:\.gz)?$/i.exec(input.name)?.[0].toLowerCase() ?? '';
  return { name: cleanName(input.name), ending, bytes: Buffer.from(input.base64, 'base64') };
}

/** A name as people read it: no folders above, no control characters. */
const cleanName = (name: string): string =>
  name
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/')
    .replaceAll(/\p{Cc}/gu, '') || 'unnamed';

async function findReplaced(workspace: Pick<Workspace, 'readDocument'>, id: string) {
  const document = await workspace.readDocument(id);
  if (document) return document;
  throw new OnrecordError('no-such-document', 'There is no such document in the store.', { input: id });
}
