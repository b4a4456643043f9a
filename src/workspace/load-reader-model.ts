import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { assertArgument } from '../assert-argument.ts';
import { createModelSession } from '../engine/model/model-session.ts';
import { createReaderModel, type ReaderModel, type ReaderSettings } from '../engine/model/reader-model.ts';
import { importRuntime } from './import-runtime.ts';
import { openPublishedFiles } from './published-files.ts';

const NAME = 'reader-en';
/** The same number of folders up from src and from dist. */
const FOLDER = fileURLToPath(new URL(`../../models/${NAME}`, import.meta.url));
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
  /** How many times the scores of an article of some fourteen hundred words are remembered (10 MB each, twice); once unless told. */
  readonly remembered?: number;
}

const optionsSchema = z.looseObject({
  threads: z.int().positive().optional(),
  folder: z.string().min(1).optional(),
  remembered: z.number().positive().optional(),
});

/** The reader model that comes with the package. Rejects with `model-damaged` if a file is missing or is not what it was. */
export async function loadReaderModel(options: LoadOptions = {}): Promise<ReaderModel> {
  assertArgument(optionsSchema, options, 'loadReaderModel');
  const { threads = THREADS, folder = FOLDER, remembered = 1 } = options;
  const files = await openPublishedFiles(folder, 'model-damaged');
  const [graph, settings, vocabulary] = await Promise.all([
    files.locate('model.onnx'),
    files.read('reader.json'),
    files.read('vocab.txt'),
  ]);
  // loaded on demand: a command that reads no text does without it
  const runtime = await importRuntime();
  const session = await runtime.InferenceSession.create(graph, {
    intraOpNumThreads: threads,
    logSeverityLevel: 3,
    // threads that wait for work in a loop take the processor from all other work
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  });
  return createReaderModel({
    identity: identityOf(files.checksums),
    vocabulary: vocabulary.toString('utf8'),
    settings: JSON.parse(settings.toString('utf8')) as ReaderSettings,
    remembered,
    session: createModelSession(runtime, session, {
      name: 'onnxruntime-node',
      version: runtime.env.versions.node ?? runtime.env.versions.common,
      platform: `${process.platform}-${process.arch}`,
    }),
  });
}

/** What tells the model that `loadReaderModel` gives from another one, without loading it. */
export async function readModelIdentity(folder = FOLDER): Promise<Readonly<Record<string, string>>> {
  return identityOf((await openPublishedFiles(folder, 'model-damaged')).checksums);
}

const identityOf = (checksums: ReadonlyMap<string, string>) => ({ [NAME]: `sha256:${checksums.get('model.onnx')}` });
