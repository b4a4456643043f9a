import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { ProblemError } from '../../queries/request.ts';
import type { PublishedFile } from './files.ts';

/**
 * The bytes of a file, from the cache or else from where the page lies; kept in the cache. `onBytes` is told of each stretch that came.
 * Throws a ProblemError that names the file if it cannot be had, or is not the one that belongs to this page.
 */
export async function fetchFile(
  file: PublishedFile,
  cache: Cache | null,
  onBytes: (count: number) => void,
): Promise<Uint8Array> {
  const kept = await cache?.match(file.url);
  const old = kept && (await readBytes(kept, file, () => {}));
  if (old && isWhole(old, file)) {
    onBytes(file.bytes);
    return old;
  }
  const bytes = await readBytes(await request(file, kept ? 'reload' : 'default'), file, onBytes);
  if (!isWhole(bytes, file)) {
    throw new ProblemError({
      title: 'A file of the reader is damaged',
      status: 0,
      detail: `${nameOf(file)} is not the file that belongs to this page: it came with ${bytes.length.toLocaleString('en')} bytes of ${file.bytes.toLocaleString('en')}, or other ones.`,
      remedy:
        'Try again. If it stays so, the copy of this page on its host is not whole: all of its folder has to come from one build.',
    });
  }
  await keep(file, bytes, cache);
  return bytes;
}

const isWhole = (bytes: Uint8Array, file: PublishedFile): boolean =>
  bytes.length === file.bytes && bytesToHex(sha256(bytes)) === file.sha256;

const nameOf = ({ url }: PublishedFile): string => url.slice(url.lastIndexOf('/') + 1);

async function request(file: PublishedFile, cache: RequestCache): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(file.url, { cache });
  } catch (cause) {
    throw createMissing(file, `nothing answered (${String(cause)})`, 'Look whether you are connected, then try again.');
  }
  if (response.ok) return response;
  const answer = `${response.status} ${response.statusText}`.trim();
  const remedy =
    'The folder of this page has to lie on its host with all of its files. Put it there again, then try again.';
  throw createMissing(file, `its host answered ${answer}`, remedy);
}

const createMissing = (file: PublishedFile, why: string, remedy: string): ProblemError =>
  new ProblemError({
    title: 'The reader could not be loaded',
    status: 0,
    detail: `${nameOf(file)} (${Math.ceil(file.bytes / 1024).toLocaleString('en')} KB) did not come: ${why}.`,
    remedy,
  });

/** Read into one array of the known length, so that a large file is in memory once. */
async function readBytes(
  response: Response,
  file: PublishedFile,
  onBytes: (count: number) => void,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.bytes);
  const reader = response.body!.getReader();
  let at = 0;
  for (;;) {
    const next = await reader.read().catch((cause: unknown) => {
      throw createMissing(file, `it broke off (${String(cause)})`, 'Look whether you are connected, then try again.');
    });
    if (next.done) return bytes.subarray(0, at);
    if (at + next.value.length > bytes.length) {
      await reader.cancel();
      return bytes.subarray(0, 0);
    }
    bytes.set(next.value, at);
    at += next.value.length;
    onBytes(next.value.length);
  }
}

/** A full disk or a private window is no reason not to read. */
async function keep(file: PublishedFile, bytes: Uint8Array, cache: Cache | null): Promise<void> {
  try {
    await cache?.put(
      file.url,
      new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-length': String(bytes.length) } }),
    );
  } catch {
    // The next visit loads it again.
  }
}
