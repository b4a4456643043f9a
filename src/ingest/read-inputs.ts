import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import * as z from 'zod';
import { assertArgument, callbackSchema, streamSchema } from '../assert-argument.ts';
import { OnrecordError } from '../errors.ts';
import { detectByContent, detectByMediaType, detectByName, HEAD_BYTES } from './detect-format.ts';
import { createFileError, isSystemError } from './file-error.ts';
import type { FilePath } from './file-path.ts';
import { collectBytes, type Reader, toFailure } from './formats/reader.ts';
import { DEFAULT_LIMITS, type IngestLimits, type IngestProgress, type IngestResult } from './ingest.ts';
import { type InputTarget, listInputs } from './list-inputs.ts';
import { parseApart } from './parsing/parse-apart.ts';
import { peekBytes } from './peek-bytes.ts';
import { readUrl } from './read-url.ts';
import { toBytes } from './to-bytes.ts';
import { GZIP_MARK_BYTES, isGzip, stripGzipEnding, unpackGzip } from './unpack-gzip.ts';

export interface IngestOptions {
  /** Where "-" reads from; the standard input of the process unless given. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly signal?: AbortSignal;
  readonly limits?: Partial<IngestLimits>;
  readonly fetch?: typeof fetch;
  /** Today, `YYYY-MM-DD`: what claims to be published later has no date. Nothing is refused where it is absent. */
  readonly today?: string;
  /** Told after every input, and on the way through large ones. */
  readonly onProgress?: (progress: IngestProgress) => void;
}

/**
 * The documents of files, folders, globs, standard input ("-") and http(s) addresses, in the order given, read one
 * after another. What cannot be read comes as a failure in its place; only an abort is thrown.
 */
export async function* readInputs(
  inputs: readonly string[],
  options: IngestOptions = {},
): AsyncGenerator<IngestResult> {
  assertArgument(argumentsSchema, [inputs, options], 'readInputs');
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const targets = await listInputs(inputs);
  const total = targets.length;
  for (const [done, target] of targets.entries()) {
    options.signal?.throwIfAborted();
    const report = (part: number): void =>
      options.onProgress?.({ done, total, fraction: (done + part) / total, origin: target.origin });
    report(0);
    yield* readTarget(target, { ...options, limits, report });
  }
  options.onProgress?.({ done: total, total, fraction: 1, origin: null });
}

const limitSchema = z.int().positive().optional();

const argumentsSchema = z.tuple([
  z.array(z.string()),
  z.looseObject({
    stdin: streamSchema.optional(),
    signal: z.instanceof(AbortSignal).optional(),
    limits: z
      .strictObject({
        ...(Object.fromEntries(Object.keys(DEFAULT_LIMITS).map((name) => [name, limitSchema])) as object),
        redirects: z.int().nonnegative().optional(),
      })
      .optional(),
    fetch: callbackSchema.optional(),
    onProgress: callbackSchema.optional(),
  }),
]);

interface TargetOptions extends Omit<IngestOptions, 'limits'> {
  readonly limits: IngestLimits;
  /** Told the share of the input that has been read. */
  readonly report: (part: number) => void;
}

async function* readTarget(target: InputTarget, options: TargetOptions): AsyncGenerator<IngestResult> {
  try {
    for await (const result of openTarget(target, options)) {
      // Readers report whatever their stream throws as a failure; an abort is none.
      options.signal?.throwIfAborted();
      yield result;
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    yield toFailure(isSystemError(error) ? createFileError(error, target.origin) : error, target.origin);
  }
}

async function* openTarget(target: InputTarget, options: TargetOptions): AsyncGenerator<IngestResult> {
  if (target.kind === 'fault') yield { ok: false, origin: target.origin, error: target.error };
  else if (target.kind === 'url') yield* readPage(target.origin, options);
  else yield* readLocal(target, options);
}

async function* readLocal(target: LocalTarget, options: TargetOptions): AsyncGenerator<IngestResult> {
  const { origin } = target;
  const opened = target.kind === 'file' ? await openFile(target.path, options) : (options.stdin ?? process.stdin);
  const { stream, isPacked } = await unpack(watchStream(opened, origin, options.signal));
  const named = target.kind === 'file' ? detectByName(isPacked ? stripGzipEnding(origin) : origin) : null;
  const peeked = await peekBytes(stream, named === null ? HEAD_BYTES : 1);
  const reader = named ?? detectByContent(peeked.head);
  if (reader === null) {
    await peeked.close();
    refuseFormat();
  }
  const { limits, today = null } = options;
  const input = { origin, stream: peeked.stream, charset: null, url: null, today, limits };
  yield* parseApart(reader, input, options.signal);
}

type LocalTarget = Extract<InputTarget, { readonly kind: 'file' | 'stdin' }>;

/** What a stream holds, told by its first bytes, whatever its name. */
async function unpack(
  packed: AsyncIterable<Uint8Array>,
): Promise<{ readonly stream: AsyncIterable<Uint8Array>; readonly isPacked: boolean }> {
  const { head, stream } = await peekBytes(packed, GZIP_MARK_BYTES);
  const isPacked = isGzip(head);
  return { stream: isPacked ? unpackGzip(stream) : stream, isPacked };
}

async function openFile(path: FilePath, { report }: TargetOptions): Promise<AsyncIterable<Uint8Array>> {
  const { size } = await stat(path);
  return measureStream(createReadStream(path), size, report);
}

async function* measureStream(
  stream: AsyncIterable<Uint8Array>,
  size: number,
  report: (part: number) => void,
): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    report(size === 0 ? 0 : Math.min(1, length / size));
    yield chunk;
  }
}

/** Stops at an abort, even while it waits for the next bytes; tells a fault of the disk plainly, also in the middle of a file. */
async function* watchStream(
  stream: AsyncIterable<Uint8Array>,
  origin: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]();
  const aborted = createAbortPromise(signal);
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), aborted.promise]);
      if (next.done === true) return;
      yield toBytes(next.value);
    }
  } catch (error) {
    throw isSystemError(error) ? createFileError(error, origin) : error;
  } finally {
    aborted.dispose();
    // Not awaited: a stream that waits for a terminal answers only when something is typed.
    iterator.return?.()?.catch(() => {});
  }
}

/** A promise that only an abort ever settles, by throwing its reason. */
function createAbortPromise(signal: AbortSignal | undefined): { promise: Promise<never>; dispose: () => void } {
  let dispose = (): void => {};
  const promise = new Promise<never>((_resolve, reject) => {
    const onAbort = (): void => reject(signal?.reason);
    if (signal?.aborted) onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    dispose = () => signal?.removeEventListener('abort', onAbort);
  });
  promise.catch(() => {});
  return { promise, dispose };
}

async function* readPage(origin: string, options: TargetOptions): AsyncGenerator<IngestResult> {
  const page = await readUrl(origin, options);
  const { limits, today = null } = options;
  const bytes = isGzip(page.bytes)
    ? await collectBytes(unpackGzip(toStream(page.bytes)), limits.pageBytes)
    : page.bytes;
  const reader = detectPageReader(page.url, page.mediaType, bytes);
  const { charset, url } = page;
  const input = { origin, stream: toStream(bytes), charset, url, today, limits };
  yield* parseApart(reader, input, options.signal);
}

/** The content type decides where it says enough; then the bytes; then the name, since Markdown looks like any text. */
function detectPageReader(url: string, mediaType: string | null, bytes: Uint8Array): Reader {
  const declared = detectByMediaType(mediaType);
  if (declared !== null) return declared;
  const found = detectByContent(bytes.subarray(0, HEAD_BYTES)) ?? refuseFormat();
  const named = found.format === 'txt' ? detectByName(stripGzipEnding(new URL(url).pathname)) : null;
  return named?.format === 'md' ? named : found;
}

async function* toStream(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}

function refuseFormat(): never {
  throw new OnrecordError('unknown-format', 'It is of no kind that Onrecord reads.', {
    remedy:
      'Onrecord reads .txt, .md, .html, .pdf, .docx, RSS and Atom feeds, JSON and JSON Lines, each also packed by gzip.',
  });
}
