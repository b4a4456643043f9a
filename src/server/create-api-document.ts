import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi';
import { ENGINE_VERSION } from '../engine/version.ts';
import type { AnyEndpoint } from './endpoint.ts';
import { ENDPOINTS } from './endpoints.ts';
import { PROBLEM_TYPE } from './problem.ts';
import { problemSchema } from './schemas/problem.ts';

/** The OpenAPI 3.1 document of the API, made of the schemas that requests are held against. */
export function createApiDocument(): unknown {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const endpoint of ENDPOINTS) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: createOperation(endpoint) };
  }
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Onrecord',
      version: ENGINE_VERSION,
      description: 'What is on record: documents, who said what in them, and what people made of it.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(ENDPOINTS.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'Only where the server has tokens.' } },
    },
    security: [{}, { token: [] }],
  });
}

function createOperation(endpoint: AnyEndpoint): ZodOpenApiOperationObject {
  const { id, tag, summary, scope, params, query, body, status = 200 } = endpoint;
  const problem = { description: 'What went wrong.', content: { [PROBLEM_TYPE]: { schema: problemSchema } } };
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: `Scope: ${scope}.`,
    ...((params || query) && { requestParams: { ...(params && { path: params }), ...(query && { query }) } }),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: { [status]: describeAnswer(endpoint), '4XX': problem, '5XX': problem },
  };
}

function describeAnswer({ answer, types = [], status = 200 }: AnyEndpoint) {
  const description = status === 204 ? 'Done.' : 'The answer.';
  const content = Object.fromEntries([
    ...(answer ? [['application/json', { schema: answer }]] : []),
    ...types.map((type) => [type, { schema: { type: type.endsWith('+json') ? 'object' : 'string' } }]),
  ]);
  return { description, ...(Object.keys(content).length && { content }) };
}
