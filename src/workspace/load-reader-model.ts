import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { assertArgument } from '../assert-argument.ts';
import { createModelSession } from '../engine/model/model-session.ts';
import { createReaderModel, type ReaderModel, type ReaderSettings } from '../engine/model/reader-model.ts';
import { OnrecordError } from '../errors.ts';
import { importRuntime } from './import-runtime.ts';

const NAME = 'reader-en';
/** The same number of folders up from src and from dist. */
const FOLDER = fileURLToPath(new URL(`../../models/${NAME}`, import.meta.url));
const FILES = ['model.onnx', 'reader.json', 'vocab.txt'] as const;
/**
 * Of a window of some hundred pieces a second thread takes a quarter of the time away, for a half more of the processor's;
 * beside another busy process it takes longer than one.
 */
const THREADS = 1;

export interface LoadOptions {
  /** Threads of the model's session; one unless told. */
  readonly threads?: number;
  /** Another folder with a model of the same form. */
  readonly folder?: string;
}

const optionsSchema = z.looseObject({
  threads: z.int().positive().optional(),
  folder: z.string().min(1).optional(),
});

/** The reader model that comes with the package. Rejects with `model-damaged` if a file is missing or is not what it was. */
export async function loadReaderModel(options: LoadOptions = {}): Promise<ReaderModel> {
  assertArgument(optionsSchema, options, 'loadReaderModel');
  const { threads = THREADS, folder = FOLDER } = options;
  const checksums = parseChecksums(await readModelFile(folder, 'checksums.txt'));
  const [graph, settings, vocabulary] = await Promise.all(FILES.map((name) => readVerified(folder, name, checksums)));
  // loaded on demand: a command that reads no text does without it
  const runtime = await importRuntime();
  const session = await runtime.InferenceSession.create(graph!, {
    intraOpNumThreads: threads,
    logSeverityLevel: 3,
    // threads that wait for work in a loop take the processor from whoever else is at work
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  });
  return createReaderModel({
    identity: identityOf(checksums),
    vocabulary: vocabulary!.toString('utf8'),
    settings: JSON.parse(settings!.toString('utf8')) as ReaderSettings,
    session: createModelSession(runtime, session, {
      name: 'onnxruntime-node',
      version: runtime.env.versions.node ?? runtime.env.versions.common,
      platform: `${process.platform}-${process.arch}`,
    }),
  });
}

/** What tells the model that `loadReaderModel` gives from another one, without loading it. */
export async function readModelIdentity(folder = FOLDER): Promise<Readonly<Record<string, string>>> {
  return identityOf(parseChecksums(await readModelFile(folder, 'checksums.txt')));
}

const identityOf = (checksums: ReadonlyMap<string, string>) => ({ [NAME]: `sha256:${checksums.get('model.onnx')}` });

/** Lines as `sha256sum` writes them: 64 digits, two spaces, a name. */
function parseChecksums(bytes: Buffer): Map<string, string> {
  const lines = bytes.toString('utf8').trim().split('\n');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

async function readVerified(folder: string, name: string, checksums: ReadonlyMap<string, string>): Promise<Buffer> {
  const bytes = await readModelFile(folder, name);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== checksums.get(name)) throw damaged(join(folder, name), 'The file is not the one that was published.');
  return bytes;
}

async function readModelFile(folder: string, name: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, name));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw damaged(join(folder, name), `The file cannot be read (${code}).`, error);
  }
}

const damaged = (input: string, message: string, cause?: unknown) =>
  new OnrecordError('model-damaged', message, { input, remedy: 'Install Onrecord again.', cause });
