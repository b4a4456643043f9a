import type { Hono } from 'hono';
import type { Caller } from '../caller.ts';
import { COOKIE } from '../guard/identify.ts';
import type { Bindings } from '../mount-endpoint.ts';

const SAFE = 'HttpOnly; SameSite=Strict; Path=/';

/** A browser keeps its token where no script can read it, so that pages and event streams bear it too. */
export function mountSession(app: Hono<Bindings>, identify: (request: Request, remote: string) => Caller): void {
  app.post('/api/session', (context) => {
    identify(context.req.raw, context.env.remote);
    const token = /^Bearer +([\w-]+)$/i.exec(context.req.header('authorization') ?? '')?.[1] ?? '';
    const cookie = `${COOKIE}=${token}; ${SAFE}; Max-Age=2592000`;
    return new Response(null, { status: 204, headers: { 'set-cookie': cookie } });
  });
  app.delete(
    '/api/session',
    () => new Response(null, { status: 204, headers: { 'set-cookie': `${COOKIE}=; ${SAFE}; Max-Age=0` } }),
  );
}
