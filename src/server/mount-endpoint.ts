import type { Context, Hono } from 'hono';
import type * as z from 'zod';
import { type Caller, mayDo } from './caller.ts';
import { Answer, type AnyEndpoint } from './endpoint.ts';
import { RequestError } from './problem.ts';
import { readForm } from './read-form.ts';
import type { ServerParts } from './server-parts.ts';

/** Puts an endpoint under its address: who asks may ask, and what is asked is held against its schemas before anything runs. */
export function mountEndpoint(
  app: Hono,
  endpoint: AnyEndpoint,
  parts: ServerParts,
  identify: (request: Request) => Caller,
): void {
  app.on(endpoint.method.toUpperCase(), toHonoPath(endpoint.path), async (context) => {
    const request = context.req.raw;
    const caller = identify(request);
    if (!mayDo(caller, endpoint.scope)) {
      throw new RequestError('not-allowed', `This needs the scope ${endpoint.scope}; yours is ${caller.scope}.`);
    }
    const asked = {
      params: check(endpoint.params, context.req.param(), 'path'),
      query: check(endpoint.query, readQuery(request), 'query'),
      body: endpoint.body && check(endpoint.body, await readBody(context, endpoint), 'body'),
      caller,
      request,
      signal: request.signal,
    };
    return createResponse(endpoint, await endpoint.run(asked, parts));
  });
}

const toHonoPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

function check(schema: z.ZodType | undefined, given: unknown, where: string): unknown {
  if (schema === undefined) return undefined;
  const checked = schema.safeParse(given);
  if (checked.success) return checked.data;
  const issues = checked.error.issues.slice(0, 10).map(({ path, message }) => ({
    path: [where, ...path.map(String)].join('.'),
    message,
  }));
  throw new RequestError('request-invalid', `${issues[0]!.path}: ${issues[0]!.message}.`, {
    issues,
    remedy: '/api/openapi.json describes what can be asked.',
  });
}

/** A name that is given several times is a list. */
function readQuery(request: Request): Readonly<Record<string, string | readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const [name, value] of new URL(request.url).searchParams) found.set(name, [...(found.get(name) ?? []), value]);
  return Object.fromEntries([...found].map(([name, values]) => [name, values.length === 1 ? values[0]! : values]));
}

async function readBody(context: Context, { takesForms = false }: AnyEndpoint): Promise<unknown> {
  const type = (context.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  if (takesForms && type === 'multipart/form-data') return readForm(context.req.raw);
  if (type !== 'application/json') {
    throw new RequestError('type-refused', `A body of type ${type || 'that is not told'} is not taken here.`, {
      remedy: 'Send application/json.',
    });
  }
  const text = await context.req.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RequestError('bad-json', `The body is not valid JSON: ${(error as Error).message}.`);
  }
}

function createResponse({ status = 200 }: AnyEndpoint, given: unknown): Response {
  if (given instanceof Response) return given;
  const { value, headers } = given instanceof Answer ? given : { value: given, headers: {} };
  if (status === 204) return new Response(null, { status, headers });
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}
