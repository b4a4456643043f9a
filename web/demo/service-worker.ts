/** Put in when the page is built (vite.config.ts): every file of it by its path below the page, and those without which it does not open. */
declare const __ALL__: readonly string[];
declare const __SHELL__: readonly string[];

/** The little of a service worker's world that is used here: the types of pages lack it. */
interface ServiceWorkerWorld {
  readonly registration: { readonly scope: string };
  addEventListener(name: 'install' | 'activate', listen: (event: WorkEvent) => void): void;
  addEventListener(name: 'fetch', listen: (event: AskEvent) => void): void;
}
interface WorkEvent {
  waitUntil(work: Promise<unknown>): void;
}
interface AskEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const world = self as unknown as ServiceWorkerWorld;
const { scope } = world.registration;
const cacheName = `onrecord-demo ${scope}`;
const addressOf = (path: string): string => new URL(path, scope).href;

// The page itself ("./") has no hash in its name, and is asked for anew; all others are what their names say.
world.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(cacheName).then(async (cache) => {
      const known = await Promise.all(
        __SHELL__.map(async (path) => path !== './' && (await cache.match(addressOf(path)))),
      );
      const missing = __SHELL__.filter((_, at) => !known[at]);
      await cache.addAll(
        missing.map((path) => new Request(addressOf(path), { cache: path === './' ? 'reload' : 'default' })),
      );
    }),
  );
});

// A new build waits until no page of the old one is open, and only then are the old one's files taken away.
world.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.open(cacheName).then(async (cache) => {
      const own = new Set(__ALL__.map(addressOf));
      const kept = await cache.keys();
      await Promise.all(kept.filter(({ url }) => !own.has(url)).map((request) => cache.delete(request)));
    }),
  );
});

world.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(answer(request));
});

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  if (request.cache === 'reload') return fetch(request);
  const isPage = request.url.split(/[?#]/)[0] === addressOf('index.html');
  const kept = await cache.match(isPage ? addressOf('./') : request, { ignoreSearch: true });
  return kept ?? fetch(request);
}
