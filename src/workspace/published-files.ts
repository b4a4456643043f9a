import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ErrorCode, OnrecordError } from '../errors.ts';

/** Files that come with the package, beside the list of their checksums. */
export interface PublishedFiles {
  /** By name, 64 digits each. */
  readonly checksums: ReadonlyMap<string, string>;
  /** Rejects if the file is missing, or is not the one that was published. */
  read(name: string): Promise<Buffer>;
  /** The path of a large file, which is checked as `read` does but never held as a whole. */
  locate(name: string): Promise<string>;
}

const CHUNK_BYTES = 1024 * 1024;

/** `code` is that of the error where a file is damaged. */
export async function openPublishedFiles(folder: string, code: ErrorCode): Promise<PublishedFiles> {
  const checksums = parseChecksums(await readBytes(folder, 'checksums.txt', code));
  const assertPublished = (name: string, found: string) => {
    if (found === checksums.get(name)) return;
    throw damaged(code, join(folder, name), 'The file is not the one that was published.');
  };
  return {
    checksums,
    async read(name) {
      const bytes = await readBytes(folder, name, code);
      assertPublished(name, createHash('sha256').update(bytes).digest('hex'));
      return bytes;
    },
    async locate(name) {
      assertPublished(name, await hashFile(folder, name, code));
      return join(folder, name);
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
    throw unreadable(folder, name, errorCode, error);
  }
}

async function hashFile(folder: string, name: string, errorCode: ErrorCode): Promise<string> {
  const file = await open(join(folder, name)).catch((error: unknown) => {
    throw unreadable(folder, name, errorCode, error);
  });
  try {
    const hash = createHash('sha256');
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(chunk.subarray(0, bytesRead));
    }
  } catch (error) {
    throw unreadable(folder, name, errorCode, error);
  } finally {
    await file.close();
  }
}

function unreadable(folder: string, name: string, errorCode: ErrorCode, error: unknown): OnrecordError {
  const { code } = error as NodeJS.ErrnoException;
  return damaged(errorCode, join(folder, name), `The file cannot be read (${code}).`, error);
}

const damaged = (code: ErrorCode, input: string, message: string, cause?: unknown) =>
  new OnrecordError(code, message, { input, remedy: 'Install Onrecord again.', cause });
