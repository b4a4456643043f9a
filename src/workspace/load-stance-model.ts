import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createModelSession } from '../engine/model/model-session.ts';
import { createStanceModel, type StanceModel, type StanceSettings } from '../engine/stance/stance-model.ts';
import { OnrecordError } from '../errors.ts';
import { importRuntime } from './import-runtime.ts';
import { openPublishedFiles } from './published-files.ts';

const NAME = 'stance-en';
/** The same number of folders up from src and from dist. */
const FOLDER = fileURLToPath(new URL(`../../models/${NAME}`, import.meta.url));

/**
 * The stance model that comes with the package. Rejects with `no-stance-model` where the package has none, and with `model-damaged` if
 * a file of it is missing or is not what it was.
 */
export async function loadStanceModel(folder = FOLDER): Promise<StanceModel> {
  if (!existsSync(folder)) throw noModel(folder);
  const files = await openPublishedFiles(folder, 'model-damaged');
  const [graph, settings, vocabulary] = await Promise.all([
    files.locate('model.onnx'),
    files.read('stance.json').then((bytes) => parseSettings(bytes)),
    files.read('vocab.txt'),
  ]);
  const words = await readWords(join(folder, '..'), settings.words);
  const runtime = await importRuntime();
  const session = await runtime.InferenceSession.create(graph, {
    intraOpNumThreads: 1,
    logSeverityLevel: 3,
    externalData: [{ path: 'words', data: words }],
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  });
  return createStanceModel({
    identity: { [NAME]: `sha256:${files.checksums.get('model.onnx')}` },
    vocabulary: vocabulary.toString('utf8'),
    settings,
    session: createModelSession(runtime, session),
  });
}

/** Where the graph of another model of the package holds the table of words that both learned from: 12 MB that are carried once. */
interface SharedWords {
  readonly model: string;
  readonly offset: number;
  readonly bytes: number;
  readonly sha256: string;
}

const parseSettings = (bytes: Buffer) =>
  JSON.parse(bytes.toString('utf8')) as StanceSettings & { readonly words: SharedWords };

async function readWords(models: string, { model, offset, bytes, sha256 }: SharedWords): Promise<Uint8Array> {
  const path = join(models, model, 'model.onnx');
  const words = Buffer.alloc(bytes);
  try {
    const file = await open(path);
    try {
      await file.read(words, 0, bytes, offset);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw damagedWords(path, cause);
  }
  if (createHash('sha256').update(words).digest('hex') !== sha256) throw damagedWords(path);
  return words;
}

const damagedWords = (input: string, cause?: unknown) =>
  new OnrecordError('model-damaged', 'The file does not hold the words that the stance model reads with.', {
    ...{ input, remedy: 'Install Onrecord again.', cause },
  });

function noModel(folder: string): OnrecordError {
  return new OnrecordError(
    'no-stance-model',
    'This package holds no stance model, which says who is for and who against.',
    {
      input: folder,
      remedy: 'Ask for a list, with who, what, when or how many, or install a version of Onrecord that has the model.',
    },
  );
}
