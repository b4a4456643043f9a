import type { Engine } from '../engine/engine.ts';
import { createReader } from '../engine/reader.ts';
import { loadEnglish } from './load-english.ts';
import { type LoadOptions, loadReaderModel } from './load-reader-model.ts';

/** The engine with the model that comes with the package: a document in, its record out. Rejects with `model-damaged` or `data-damaged`. */
export async function openReader(options: LoadOptions = {}): Promise<Engine> {
  const [language, model] = await Promise.all([loadEnglish(), loadReaderModel(options)]);
  return createReader({ language, model });
}
