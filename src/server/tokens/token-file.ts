import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { OnrecordError } from '../../errors.ts';
import { type KeptToken, keptTokenSchema } from './token.ts';

/** Beside the store: tokens are for this store and no other. */
export const tokenPathOf = (storePath: string): string => `${storePath}.tokens.json`;

const fileSchema = z.array(keptTokenSchema);

/** None where there is no file yet. */
export async function readTokens(path: string): Promise<readonly KeptToken[]> {
  try {
    return fileSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    if ((cause as { code?: string }).code === 'ENOENT') return [];
    throw new OnrecordError('file-unreadable', 'The file of tokens cannot be read.', {
      input: path,
      remedy: 'Take it away, and make new tokens with `onrecord serve --token`.',
      cause,
    });
  }
}

/** Whole or not at all, and for nobody else of this machine to read. */
export async function writeTokens(path: string, tokens: readonly KeptToken[]): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(tokens, null, 2)}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, path);
}
