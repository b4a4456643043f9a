import { RequestError } from '../problem.ts';

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/**
 * Refuses a request that names another host than this machine: a page elsewhere can give its own name our address, but it
 * cannot leave its name out of the request. Where a token is asked for, the token tells, and the server has whatever name it has.
 */
export function checkHost(request: Request, { needsToken }: { readonly needsToken: boolean }): void {
  const host = request.headers.get('host') ?? '';
  const asked = new URL(request.url).host;
  const isRight = needsToken ? /^[\w.:[\]-]{1,255}$/.test(host) : LOOPBACK.test(host) && LOOPBACK.test(asked);
  if (isRight) return;
  throw new RequestError('host-refused', 'This server does not answer for the host that the request names.', {
    input: host.slice(0, 200),
    remedy: 'Open the address that `onrecord serve` printed.',
  });
}
