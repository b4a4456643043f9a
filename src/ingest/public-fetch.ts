import { type LookupAddress, lookup as lookUp } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import ipaddr from 'ipaddr.js';
import { OnrecordError } from '../errors.ts';

/** Tells the addresses of a host. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

export interface PublicFetchOptions {
  /** The system's own resolver unless told. */
  readonly resolve?: Resolve;
  /** Whether an address may be read. */
  readonly isAllowed?: (address: string) => boolean;
}

/**
 * A `fetch` for pages that somebody else asks to be read: it connects to public addresses alone. The address is judged where the
 * connection is made, so that a name cannot mean one thing when it is looked at and another when it is used. Redirects are the caller's:
 * each is fetched, and judged, anew.
 */
export function createPublicFetch({
  resolve = resolveBySystem,
  isAllowed = isPublicAddress,
}: PublicFetchOptions = {}): typeof fetch {
  const lookup = createGuardedLookup(resolve, isAllowed);
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    assertReadable(url, isAllowed);
    const headers = Object.fromEntries(new Headers(init.headers));
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const answer = await new Promise<IncomingMessage>((onAnswer, onError) => {
      const options = { lookup, agent: false, signal: init.signal ?? undefined, headers } as const;
      send(url, { ...options, headers: { ...headers, 'accept-encoding': 'gzip' } })
        .once('response', onAnswer)
        .once('error', onError)
        .end();
    });
    return createResponse(answer);
  };
}

/** Of the whole world's: none of this machine, of a private network, of one link, of a tunnel, or set apart for something else. */
export function isPublicAddress(address: string): boolean {
  const [plain = ''] = address.split('%');
  return ipaddr.isValid(plain) && ipaddr.process(plain).range() === 'unicast';
}

/** A host that is an address is not looked up by anybody. */
function assertReadable(url: URL, isAllowed: (address: string) => boolean): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') refuseAddress(url.href);
  if (url.username || url.password) refuseAddress(url.host);
  if (isIP(host) && !isAllowed(host)) refuseAddress(host);
}

/** One private address among several is one too many: which of them is taken nobody knows. */
function createGuardedLookup(resolve: Resolve, isAllowed: (address: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        const [first] = addresses;
        if (!first || addresses.some(({ address }) => !isAllowed(address))) {
          callback(createRefusal(host) as NodeJS.ErrnoException, '', 4);
        } else if (options.all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 4),
    );
  };
}

const resolveBySystem: Resolve = (host) =>
  new Promise((onAddresses, onError) => {
    lookUp(host, { all: true }, (error, addresses) => (error ? onError(error) : onAddresses(addresses)));
  });

function createResponse(answer: IncomingMessage): Response {
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) {
    for (const each of [value ?? []].flat()) headers.append(name, each);
  }
  const { statusCode: status = 502, statusMessage: statusText } = answer;
  const isEmpty = [204, 205, 304].includes(status);
  const body = Readable.toWeb(answer) as ReadableStream<Uint8Array<ArrayBuffer>>;
  const isPacked = headers.get('content-encoding') === 'gzip';
  const unpacked = isPacked ? body.pipeThrough(new DecompressionStream('gzip')) : body;
  return new Response(isEmpty ? null : unpacked, { status, ...(statusText && { statusText }), headers });
}

function createRefusal(host: string): OnrecordError {
  return new OnrecordError('address-refused', 'The address leads to no public one, so it is not read here.', {
    input: host,
    remedy: 'Read the page at your own machine, or save it and send the file.',
  });
}

function refuseAddress(host: string): never {
  throw createRefusal(host);
}
