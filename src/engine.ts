/** The door `onrecord/engine`: text in, record out. No Node, no DOM: runs in a browser as it is. */

export { createEngine, type Engine } from './engine/engine.ts';
export { createEnglish, type EnglishData } from './engine/lang/en/english.ts';
export type { Language } from './engine/language/language.ts';
export { type AnyComponent, type Component, createComponent } from './engine/layers/component.ts';
export type { LayerName, Layers, ReadableDocument } from './engine/layers/layers.ts';
export {
  createModelSession,
  type ModelSession,
  type OnnxRuntime,
  type OnnxSession,
} from './engine/model/model-session.ts';
export {
  createReaderModel,
  type ReaderModel,
  type ReaderModelParts,
  type ReaderSettings,
} from './engine/model/reader-model.ts';
export { createReader, type ReaderOptions } from './engine/reader.ts';
export { ENGINE_VERSION } from './engine/version.ts';
