import { existsSync } from 'node:fs';
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
    files.read('stance.json'),
    files.read('vocab.txt'),
  ]);
  const runtime = await importRuntime();
  const session = await runtime.InferenceSession.create(graph, {
    intraOpNumThreads: 1,
    logSeverityLevel: 3,
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  });
  return createStanceModel({
    identity: { [NAME]: `sha256:${files.checksums.get('model.onnx')}` },
    vocabulary: vocabulary.toString('utf8'),
    settings: JSON.parse(settings.toString('utf8')) as StanceSettings,
    session: createModelSession(runtime, session),
  });
}

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
