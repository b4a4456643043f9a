import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { OnrecordError } from '../../errors.ts';
import type { Authority } from '../../store/authority.ts';
import { resolveOrigin } from '../resolve-origin.ts';
import { checkAuthority } from './check-authority.ts';
import { parseAuthorityCsv } from './parse-authority-csv.ts';
import { parseAuthorityYaml } from './parse-authority-yaml.ts';

const LARGEST_BYTES = 32 * 1024 * 1024;

/** Reads an authority file: YAML (`.yaml`, `.yml`) or CSV (`.csv`). Nothing is taken from a file with a fault. */
export async function readAuthority(path: string): Promise<Authority> {
  const parse = PARSERS.get(extname(path).toLowerCase());
  if (!parse) {
    throw new OnrecordError('authority-invalid', 'An authority file is YAML or CSV.', {
      input: path,
      remedy: 'Name it .yaml, .yml or .csv, as what it holds.',
    });
  }
  return { origin: resolveOrigin(path), entries: checkAuthority(parse(await readText(path), path), path) };
}

const PARSERS: ReadonlyMap<string, typeof parseAuthorityYaml> = new Map(
  Object.entries<typeof parseAuthorityYaml>({
    '.csv': parseAuthorityCsv,
    '.yaml': parseAuthorityYaml,
    '.yml': parseAuthorityYaml,
  }),
);

async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new OnrecordError('bad-encoding', 'The file is not UTF-8.', {
      input: path,
      remedy: 'Save it as UTF-8.',
      cause,
    });
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_BYTES) {
      throw new OnrecordError('authority-invalid', 'The file is larger than 32 MB.', {
        input: path,
        remedy: 'Divide it into several files.',
      });
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof OnrecordError) throw error;
    const isMissing = (error as { code?: unknown }).code === 'ENOENT';
    throw new OnrecordError(
      isMissing ? 'file-not-found' : 'file-unreadable',
      isMissing ? 'There is no such file.' : 'The file cannot be read.',
      { input: path, remedy: isMissing ? 'Check the spelling.' : 'Check its permissions.', cause: error },
    );
  }
}
