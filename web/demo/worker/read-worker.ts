import { countWords } from '../../../src/store/search-words.ts';
import { createReadingView } from '../../../src/text/reading-view.ts';
import { createDocument } from './create-document.ts';
import { fetchFile } from './fetch-file.ts';
import { FILES, type FileName } from './files.ts';
import type { Asked, GivenArticle, Told } from './messages.ts';
import { type OpenReader, openReader } from './open-reader.ts';
import { tellProblem } from './tell-problem.ts';

// The thread that reads, so that the page does not stand still meanwhile: the page ends it to cancel.

let opened: Promise<OpenReader | null> = Promise.resolve(null);
/** Told of each window that the model has read. */
let onPieces: (count: number) => void = () => {};

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.kind === 'open') opened = open(data.cache);
  else void read(data.article, data.today);
});

const tell = (told: Told): void => self.postMessage(told);

/** Null where it failed, which was told. */
async function open(cacheName: string | null): Promise<OpenReader | null> {
  try {
    const cache = cacheName === null ? null : await caches.open(cacheName).catch(() => null);
    const files = await loadFiles(cache);
    tell({ kind: 'starting' });
    const reader = await openReader(files, (count) => onPieces(count));
    tell({ kind: 'ready', isKept: await isKept(cache) });
    return reader;
  } catch (error) {
    tell({ kind: 'failed', problem: tellProblem(error, 'opening') });
    return null;
  }
}

async function isKept(cache: Cache | null): Promise<boolean> {
  const kept = await Promise.all(FILES.map(({ url }) => cache?.match(url)));
  return kept.every((response) => response !== undefined);
}

async function loadFiles(cache: Cache | null): Promise<ReadonlyMap<FileName, Uint8Array>> {
  const total = FILES.reduce((sum, { bytes }) => sum + bytes, 0);
  let loaded = 0;
  const onBytes = (count: number) => {
    loaded += count;
    tell({ kind: 'loading', loaded: Math.min(loaded, total), total });
  };
  const files = await Promise.all(
    FILES.map(async (file) => [file.name, await fetchFile(file, cache, onBytes)] as const),
  );
  return new Map(files);
}

async function read(article: GivenArticle, today: string): Promise<void> {
  const reader = await opened;
  if (!reader) return;
  try {
    const document = createDocument(article, today);
    // of the view that the model reads, so that the share comes to a whole
    const total = Math.max(1, reader.countPieces(createReadingView(document.text).text));
    let done = 0;
    onPieces = (count) => {
      done += count;
      tell({ kind: 'reading', share: Math.min(1, done / total) });
    };
    tell({ kind: 'reading', share: 0 });
    const record = await reader.engine.read(document);
    const { publisher, byline, text } = document;
    tell({ kind: 'record', read: { record, publisher, byline, words: countWords(text) } });
  } catch (error) {
    tell({ kind: 'failed', problem: tellProblem(error, 'reading') });
  }
}
