import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OnrecordError } from '../../errors.ts';
import type { Workspace } from '../../workspace/workspace-contract.ts';
import type { ReadRequest } from './reads.ts';

/** Inputs of a request as files and addresses that can be read. */
export interface SpooledInputs {
  readonly inputs: readonly string[];
  readonly names: readonly string[];
  /** What a file is called in the store, by where it lies. */
  readonly origins: ReadonlyMap<string, string>;
  findInput(origin: string): number;
  /** Takes the files away. */
  clear(): Promise<void>;
}

type Input = ReadRequest['inputs'][number];

/** Lays what was sent down in files of names of our own: no name that a request gives becomes a path. */
export async function spoolInputs(given: readonly Input[], workspace: Workspace): Promise<SpooledInputs> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-read-'));
  const origins = new Map<string, string>();
  const inputs: string[] = [];
  const names: string[] = [];
  for (const [index, input] of given.entries()) {
    if ('url' in input) {
      inputs.push(input.url);
      names.push(input.url);
      continue;
    }
    await mkdir(join(folder, String(index)));
    const replaced = input.replaces === undefined ? null : await findReplaced(workspace, input.replaces);
    const { ending, bytes, name } = describeFile(input, replaced?.url ?? null);
    const path = join(folder, String(index), `input${ending}`);
    await writeFile(path, bytes);
    inputs.push(path);
    names.push('text' in input ? (input.title ?? 'Pasted text') : name);
    const origin = replaced?.origin ?? name;
    origins.set(path, origin);
    // a pasted text is all of its file
    if (ending === '.jsonl') origins.set(`${path}:1`, origin);
  }
  return {
    ...{ inputs, names, origins },
    findInput: (origin) => inputs.findIndex((input) => isOf(origin, input) || isOf(origin, origins.get(input))),
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A part of a file is of the file: "feed.xml#3". */
const isOf = (origin: string, input: string | undefined): boolean =>
  input !== undefined && origin.startsWith(input) && /^(?:[#:]\d+)?$/.test(origin.slice(input.length));

function describeFile(
  input: Exclude<Input, { url: string }>,
  url: string | null,
): { ending: string; bytes: Uint8Array; name: string } {
  if ('text' in input) {
    const { text, title, publisher, publishedAt } = input;
    const name = `pasted-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.txt`;
    const line = JSON.stringify({ id: name, text, title, publisher, publishedAt, url });
    const isPlain = [title, publisher, publishedAt, url ?? undefined].every((each) => each === undefined);
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

async function findReplaced(workspace: Workspace, id: string): Promise<{ origin: string; url: string | null }> {
  const document = await workspace.readDocument(id);
  if (document) return document;
  throw new OnrecordError('no-such-document', 'There is no such document in the store.', { input: id });
}
