import type { Engine } from '../engine/engine.ts';
import { english } from '../engine/lang/en/english.ts';
import { createReader } from '../engine/reader.ts';
import { type LoadOptions, loadReaderModel } from './load-reader-model.ts';

/** The engine with the model that comes with the package: a document in, its record out. Rejects with `model-damaged`. */
export async function openReader(options: LoadOptions = {}): Promise<Engine> {
  return createReader({ language: english, model: await loadReaderModel(options) });
}
