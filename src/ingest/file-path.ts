import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';

/** A path as it can be written; or its bytes, where these are no UTF-8, since no string names such a file. */
export type FilePath = string | Buffer;

/** The path of what stands under this name in a folder; the name as the system gives it. */
export function joinPath(folder: FilePath, name: Buffer): FilePath {
  if (typeof folder === 'string' && isUtf8(name)) return join(folder, name.toString());
  return Buffer.concat([Buffer.from(folder), Buffer.from('/'), name]);
}

/** A path as it is told: bytes that are no UTF-8 as `\xE9`. */
export function showPath(path: FilePath): string {
  if (typeof path === 'string') return path;
  let shown = '';
  for (let at = 0; at < path.length; ) {
    const length = lengthOfCharacter(path, at);
    shown += length ? path.toString('utf8', at, at + length) : `\\x${path.toString('hex', at, at + 1).toUpperCase()}`;
    at += length || 1;
  }
  return shown;
}

/** How many bytes from here are one character of UTF-8; 0 where they are none. */
function lengthOfCharacter(bytes: Buffer, at: number): number {
  for (let length = 1; length <= 4; length += 1) {
    if (at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length))) return length;
  }
  return 0;
}

/** Whether a path, as a command line or a pattern gives it, has lost bytes that no string can hold. */
export const hasLostBytes = (path: string): boolean => path.includes('\uFFFD');
