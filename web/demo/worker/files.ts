import runtimeUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import citiesUrl from '../../../data/en/cities.txt?url';
import countriesUrl from '../../../data/en/countries.txt?url';
import nicknamesUrl from '../../../data/en/nicknames.txt?url';
import graphUrl from '../../../models/reader-en/model.onnx?url';
import settingsUrl from '../../../models/reader-en/reader.json?url';
import vocabularyUrl from '../../../models/reader-en/vocab.txt?url';

/** By name, of each file below: measured when the page is built (vite.config.ts). */
declare const __FILES__: Readonly<Record<FileName, { readonly bytes: number; readonly sha256: string }>>;

/** What reading takes besides code. Synonyms are left out: only questions ask for them. */
const URLS = {
  runtime: runtimeUrl,
  graph: graphUrl,
  settings: settingsUrl,
  vocabulary: vocabularyUrl,
  cities: citiesUrl,
  countries: countriesUrl,
  nicknames: nicknamesUrl,
};

export type FileName = keyof typeof URLS;

/** A file that lies beside the page. */
export interface PublishedFile {
  readonly name: FileName;
  readonly url: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

export const FILES: readonly PublishedFile[] = (Object.keys(URLS) as FileName[]).map((name) => ({
  name,
  url: URLS[name],
  ...__FILES__[name],
}));
