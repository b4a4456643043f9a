import type { Hono } from 'hono';
import * as z from 'zod';
import { type Caller, mayDo } from './caller.ts';
import { Answer, type AnyEndpoint } from './endpoint.ts';
import { RequestError } from './problem.ts';
import { readBody } from './read-body.ts';
import { readForm } from './read-form.ts';
import type { ServerParts } from './server-parts.ts';

/** What the server is told of a request besides it. */
export interface Bindings {
  readonly Bindings: { readonly remote: string };
}

type Identify = (request: Request, remote: string) => Caller;

/** Puts each endpoint under its address, and a refusal of every other method beside it. */
export function mountEndpoints(
  app: Hono<Bindings>,
  endpoints: readonly AnyEndpoint[],
  parts: ServerParts,
  identify: Identify,
): void {
  for (const endpoint of endpoints) mountEndpoint(app, endpoint, parts, identify);
  for (const path of new Set(endpoints.map((endpoint) => endpoint.path))) {
    const methods = endpoints.filter((endpoint) => endpoint.path === path).map(({ method }) => method.toUpperCase());
    const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ');
    app.all(toHonoPath(path), ({ req }) => {
      throw new RequestError('method-refused', `${req.method} is not taken here.`, {
        remedy: `It takes ${allow}.`,
        headers: { allow },
      });
    });
  }
}

const DEFAULT_LIMIT = 1024 * 1024;

/** Who asks may ask, and what is asked is held against its schemas, before anything runs. */
function mountEndpoint(app: Hono<Bindings>, endpoint: AnyEndpoint, parts: ServerParts, identify: Identify): void {
  app.on(endpoint.method.toUpperCase(), [toHonoPath(endpoint.path)], async (context) => {
    const request = context.req.raw;
    const caller = identify(request, context.env.remote);
    if (!mayDo(caller, endpoint.scope)) {
      throw new RequestError('not-allowed', `This needs the scope ${endpoint.scope}; yours is ${caller.scope}.`);
    }
    const asked = {
      params: check(endpoint.params, context.req.param(), 'path'),
      query: check(endpoint.query ?? NOTHING, readQuery(request), 'query'),
      body: endpoint.body && check(endpoint.body, await readValue(request, endpoint), 'body'),
      ...{ caller, request, signal: request.signal },
    };
    const run = () => endpoint.run(asked, parts);
    return createResponse(endpoint, await (endpoint.isHeavy ? parts.runHeavy(run) : run()));
  });
}

const toHonoPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

const NOTHING = z.strictObject({});

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

/** Of who takes no body none is read. */
async function readValue(request: Request, { takesForms = false, bodyLimit = DEFAULT_LIMIT }: AnyEndpoint) {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  const isForm = takesForms && type === 'multipart/form-data';
  if (!isForm && type !== 'application/json') {
    throw new RequestError('type-refused', `A body of type ${type || 'that is not told'} is not taken here.`, {
      remedy: 'Send application/json.',
    });
  }
  const bytes = await readBody(request, bodyLimit);
  if (isForm) return readForm(bytes, request.headers.get('content-type')!);
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
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
