import { OnrecordError } from '../errors.ts';
import type { IngestLimits } from './ingest.ts';

export interface FetchedPage {
  /** The address at the end of all redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string | null;
  readonly charset: string | null;
}

export interface FetchOptions {
  readonly limits: IngestLimits;
  readonly signal?: AbortSignal | undefined;
  readonly fetch?: typeof fetch | undefined;
}

const HEADERS = {
  'user-agent': 'onrecord/0.1',
  accept:
    'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5',
};
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Fetches a page that the user named. One deadline holds for redirects and body together. */
export async function readUrl(url: string, options: FetchOptions): Promise<FetchedPage> {
  const { limits, signal } = options;
  const deadline = AbortSignal.timeout(limits.fetchTimeoutMs);
  const either = signal === undefined ? deadline : AbortSignal.any([signal, deadline]);
  try {
    const { response, finalUrl } = await followRedirects(url, options, either);
    const contentType = response.headers.get('content-type');
    return { url: finalUrl, bytes: await readBody(response, limits.pageBytes), ...parseContentType(contentType) };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof OnrecordError) throw error;
    if (deadline.aborted)
      refuseFetch(`The server took longer than ${limits.fetchTimeoutMs / 1000} seconds.`, 'Try again later.', error);
    return refuseFetch(
      `It could not be fetched: ${describeCause(error)}.`,
      'Check the address and the connection.',
      error,
    );
  }
}

async function followRedirects(
  url: string,
  { limits, fetch: fetchPage = fetch }: FetchOptions,
  signal: AbortSignal,
): Promise<{ response: Response; finalUrl: string }> {
  let current = new URL(url);
  for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
    const response = await fetchPage(current, { redirect: 'manual', headers: HEADERS, signal });
    const location = REDIRECTS.has(response.status) ? response.headers.get('location') : null;
    if (location === null) return { response: await assertFound(response), finalUrl: current.href };
    await response.body?.cancel();
    current = new URL(location, current);
    if (current.protocol !== 'http:' && current.protocol !== 'https:') {
      refuseFetch(`It redirects to an address that begins with ${current.protocol}`, 'Only http: and https: are read.');
    }
  }
  return refuseFetch(
    `It redirects more than ${limits.redirects} times.`,
    'Open it in a browser and give the address where it ends.',
  );
}

async function assertFound(response: Response): Promise<Response> {
  if (response.ok) return response;
  await response.body?.cancel();
  const status = `${response.status} ${response.statusText}`.trim();
  return refuseFetch(
    `The server answered ${status}.`,
    'Check that the address opens in a browser; a page behind a login can be saved and read as a file.',
  );
}

async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const body = response.body as AsyncIterable<Uint8Array> | null;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    // Leaving the loop closes the connection.
    if (length > maxBytes) refuseFetch(`The page is larger than ${maxBytes} bytes.`, 'Save it and read it as a file.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

function parseContentType(contentType: string | null): { mediaType: string | null; charset: string | null } {
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase() || null;
  const charset = /;\s{0,20}charset\s{0,5}=\s{0,5}["']?([\w.:+-]{1,40})/i.exec(contentType ?? '')?.[1] ?? null;
  return { mediaType, charset };
}

/** Node says "fetch failed" and hides why in the cause. */
function describeCause(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = (cause as { code?: unknown }).code;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such server, or no connection';
  if (code === 'ECONNREFUSED') return 'the server refuses the connection';
  return cause instanceof Error ? cause.message : String(cause);
}

function refuseFetch(message: string, remedy: string, cause?: unknown): never {
  throw new OnrecordError('fetch-failed', message, { remedy, cause });
}
