/** Where the page lies, with a stroke at its end: the scope of its service worker. */
const FOLDER = new URL('./', document.baseURI).href;

/** The name of the cache that keeps the page and its files, as service-worker.ts has it; null where the browser gives none (no https). */
export const CACHE_NAME = 'caches' in window ? `onrecord-demo ${FOLDER}` : null;

/** Lets the page open without its host from now on; whether it does. Where that cannot be, it needs the host each time, and that is all. */
async function keepShell(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  try {
    await navigator.serviceWorker.register(new URL('service-worker.js', FOLDER));
    await navigator.serviceWorker.ready;
    return true;
  } catch {
    return false;
  }
}

/** Begun once, when the page is opened. */
export const shellKept: Promise<boolean> = keepShell();
