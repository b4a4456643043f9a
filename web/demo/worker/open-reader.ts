import scriptUrl from 'onnxruntime-web/ort-wasm-simd-threaded.mjs?url';
import * as ort from 'onnxruntime-web/wasm';
import {
  createEnglish,
  createModelSession,
  createReader,
  createReaderModel,
  type Engine,
  type ModelSession,
  type ReaderSettings,
} from '../../../src/engine.ts';
import { FILES, type FileName } from './files.ts';

/** More do not read an article sooner: a window of the model is too small to be shared among many. */
const MOST_THREADS = 2;

export interface OpenReader {
  readonly engine: Engine;
  /** How many pieces the model reads of a text. */
  countPieces(text: string): number;
}

/**
 * The engine over ONNX Runtime's WebAssembly: what `openReader` of the package is over Node's. `onPieces` is told how many
 * pieces each window had that was read. Throws whatever the runtime throws where a browser cannot run it.
 */
export async function openReader(
  files: ReadonlyMap<FileName, Uint8Array>,
  onPieces: (count: number) => void,
): Promise<OpenReader> {
  const session = watchSession(await openSession(files), onPieces);
  const text = (name: FileName) => new TextDecoder().decode(files.get(name));
  const model = createReaderModel({
    identity: { 'reader-en': `sha256:${FILES.find(({ name }) => name === 'graph')!.sha256}` },
    vocabulary: text('vocabulary'),
    settings: JSON.parse(text('settings')) as ReaderSettings,
    session,
  });
  const language = createEnglish({
    cities: text('cities'),
    countries: text('countries'),
    nicknames: text('nicknames'),
  });
  return {
    engine: createReader({ language, model }),
    countPieces: (words) => model.tokenizer.tokenize(words).length,
  };
}

async function openSession(files: ReadonlyMap<FileName, Uint8Array>): Promise<ModelSession> {
  const { wasm, versions } = ort.env;
  ort.env.logLevel = 'error';
  // Threads share memory, which browsers give to isolated pages alone.
  wasm.numThreads = self.crossOriginIsolated ? Math.min(MOST_THREADS, navigator.hardwareConcurrency) : 1;
  wasm.wasmBinary = files.get('runtime')!;
  wasm.wasmPaths = { mjs: new URL(scriptUrl, import.meta.url).href };
  const session = await ort.InferenceSession.create(files.get('graph')!);
  const description = { name: 'onnxruntime-web', version: versions.web ?? versions.common, platform: 'wasm' };
  return createModelSession(ort, session, description);
}

const watchSession = (session: ModelSession, onPieces: (count: number) => void): ModelSession => ({
  ...session,
  async run(inputs) {
    const scores = await session.run(inputs);
    // but for the two special ones
    onPieces((inputs.ids?.length ?? 2) - 2);
    return scores;
  },
});
