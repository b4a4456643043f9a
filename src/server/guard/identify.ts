import type { Caller } from '../caller.ts';
import { RequestError } from '../problem.ts';
import { findHolder, type KeptToken } from '../tokens/token.ts';

export interface IdentifyOptions {
  /** Who works at this machine. */
  readonly user: string;
  /** Null where no token is asked for. */
  readonly tokens: readonly KeptToken[] | null;
}

export const COOKIE = 'onrecord-token';

/** Who asks: by the token of the request, in a header or in the cookie of the desk; the user of this machine where none is asked for. */
export function identify(request: Request, { user, tokens }: IdentifyOptions): Caller {
  if (tokens === null) return { name: user, scope: 'admin' };
  const token = readBearer(request) ?? readCookie(request);
  const holder = token === null ? null : findHolder(token, tokens);
  if (holder) return holder;
  const what = token === null ? 'The request has no token.' : 'The server does not know this token.';
  throw new RequestError('token-needed', what, {
    remedy: 'Send the header Authorization: Bearer TOKEN.',
    headers: { 'www-authenticate': 'Bearer realm="onrecord"' },
  });
}

const readBearer = (request: Request): string | null =>
  /^Bearer +([\w-]{1,200})$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null;

function readCookie(request: Request): string | null {
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const [name, value = ''] = pair.trim().split('=');
    if (name === COOKIE && /^[\w-]{1,200}$/.test(value)) return value;
  }
  return null;
}
