import { RequestError } from '../problem.ts';

/** What only looks. */
const SAFE = new Set(['GET', 'HEAD']);

/**
 * Refuses what pages of other sites ask for: every write, and every read but that of somebody who follows a link. Browsers say
 * where a request comes from; programs say nothing of it, and are let through.
 */
export function checkOrigin(request: Request): void {
  const site = request.headers.get('sec-fetch-site');
  const isFromElsewhere = site === 'cross-site' || site === 'same-site';
  const isNavigation = SAFE.has(request.method) && request.headers.get('sec-fetch-mode') === 'navigate';
  const origin = request.headers.get('origin');
  if (origin !== null && !isOwn(origin, request)) refuse(origin);
  if (isFromElsewhere && !isNavigation) refuse(site);
}

/** Behind a proxy the scheme may be another, the host is the same. */
function isOwn(origin: string, request: Request): boolean {
  try {
    return new URL(origin).host === request.headers.get('host')?.toLowerCase();
  } catch {
    return false;
  }
}

function refuse(input: string): never {
  throw new RequestError('origin-refused', 'The request comes from a page of another site.', {
    input: input.slice(0, 200),
  });
}
