import { access, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Baseline, baselineSchema } from '../../check/baseline.ts';
import type { CheckConfig } from '../../check/check-config.ts';
import { DEFAULT_CONFIG, parseConfig } from '../../check/config.ts';
import type { KnownActor } from '../../check/known-actor.ts';
import { OnrecordError } from '../../errors.ts';
import { createFileError, isSystemError } from '../../ingest/file-error.ts';
import { readAuthority } from '../authority/read-authority.ts';

export const CONFIG_NAME = 'onrecord.config.json';

/** A configuration with what it points at. */
export interface Project {
  readonly config: CheckConfig;
  /** The folder of the configuration, which its paths count from; that of the document where there is none. */
  readonly folder: string;
  /** Of the authority file. */
  readonly known: readonly KnownActor[];
  readonly baseline: Baseline | null;
  /** Where the baseline is kept; null where the configuration does not say. */
  readonly baselinePath: string | null;
  /** What drafts are held against unless the command says so: files, folders and patterns. */
  readonly against: readonly string[];
  readonly storePath: string | null;
}

/** Finds the configuration of documents in a folder: in it, or in the nearest one above that has one. */
export async function findProject(folder: string): Promise<Project> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (await exists(join(at, CONFIG_NAME))) return readProject(join(at, CONFIG_NAME));
    if (dirname(at) === at) return createDefault(resolve(folder));
  }
}

const createDefault = (folder: string): Project => ({
  ...{ config: DEFAULT_CONFIG, folder, known: [] },
  ...{ baseline: null, baselinePath: null, against: [], storePath: null },
});

/** Rejects with `config-invalid`, `authority-invalid` or `baseline-invalid`. */
export async function readProject(path: string): Promise<Project> {
  const config = parseConfig(await readJson(path, 'config-invalid'), path);
  const folder = dirname(resolve(path));
  return {
    config,
    folder,
    known: config.authority ? await readKnown(join(folder, config.authority)) : [],
    baseline: config.baseline ? await readBaseline(join(folder, config.baseline)) : null,
    baselinePath: config.baseline ? join(folder, config.baseline) : null,
    against: config.against.map((path) => resolve(folder, path)),
    storePath: config.store ? resolve(folder, config.store) : null,
  };
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function readJson(path: string, code: 'config-invalid' | 'baseline-invalid'): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    if (isSystemError(cause)) throw createFileError(cause, path);
    throw new OnrecordError(code, `It is not valid JSON: ${(cause as Error).message}.`, {
      input: path,
      remedy: 'Write one JSON object.',
      cause,
    });
  }
}

async function readKnown(path: string): Promise<KnownActor[]> {
  const { entries } = await readAuthority(path);
  return entries.map(({ name, kind, aliases, roles }) => ({ name, kind, aliases, roles, from: 'authority' }));
}

/** None yet is as good as an empty one: the first run writes it. */
async function readBaseline(path: string): Promise<Baseline | null> {
  if (!(await exists(path))) return null;
  const parsed = baselineSchema.safeParse(await readJson(path, 'baseline-invalid'));
  if (parsed.success) return parsed.data;
  throw new OnrecordError('baseline-invalid', 'It is no baseline of onrecord check.', {
    input: path,
    remedy: 'Take the file away, and check with --update-baseline.',
    cause: parsed.error,
  });
}
