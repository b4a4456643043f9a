import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ErrorCode, OnrecordError } from '../errors.ts';

/** Files that come with the package, beside the list of their checksums. */
export interface PublishedFiles {
  /** By name, 64 digits each. */
  readonly checksums: ReadonlyMap<string, string>;
  /** Rejects if the file is missing, or is not the one that was published. */
  read(name: string): Promise<Buffer>;
}

/** `code` is that of the error where a file is damaged. */
export async function openPublishedFiles(folder: string, code: ErrorCode): Promise<PublishedFiles> {
  const checksums = parseChecksums(await readBytes(folder, 'checksums.txt', code));
  return {
    checksums,
    async read(name) {
      const bytes = await readBytes(folder, name, code);
      const found = createHash('sha256').update(bytes).digest('hex');
      if (found === checksums.get(name)) return bytes;
      throw damaged(code, join(folder, name), 'The file is not the one that was published.');
    },
  };
}

/** Lines as `sha256sum` writes them: 64 digits, two spaces, a name. */
function parseChecksums(bytes: Buffer): Map<string, string> {
  const lines = bytes.toString('utf8').trim().split('\n');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

async function readBytes(folder: string, name: string, errorCode: ErrorCode): Promise<Buffer> {
  try {
    return await readFile(join(folder, name));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw damaged(errorCode, join(folder, name), `The file cannot be read (${code}).`, error);
  }
}

const damaged = (code: ErrorCode, input: string, message: string, cause?: unknown) =>
  new OnrecordError(code, message, { input, remedy: 'Install Onrecord again.', cause });
