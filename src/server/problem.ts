import { ERROR_CODES, type ErrorCode, OnrecordError, toOnrecordError } from '../errors.ts';
import type { Problem } from './schemas/problem.ts';

/** A fault of one field of a request. */
export interface RequestIssue {
  readonly path: string;
  readonly message: string;
}

/** An error with what only a server says of it: the fields at fault, and headers of the answer. */
export class RequestError extends OnrecordError {
  readonly issues: readonly RequestIssue[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ErrorCode,
    message: string,
    {
      issues = [],
      headers = {},
      ...details
    }: {
      readonly input?: string;
      readonly place?: string;
      readonly remedy?: string;
      readonly issues?: readonly RequestIssue[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(code, message, details);
    this.issues = issues;
    this.headers = headers;
  }
}

export const PROBLEM_TYPE = 'application/problem+json';

/** Whatever was thrown, as an answer of RFC 9457. A fault of ours is told without its inner words, which may name paths. */
export function createProblemResponse(thrown: unknown): Response {
  const problem = createProblem(thrown);
  const headers = thrown instanceof RequestError ? thrown.headers : {};
  return new Response(`${JSON.stringify(problem)}\n`, {
    status: problem.status,
    headers: { 'content-type': PROBLEM_TYPE, 'cache-control': 'no-store', ...headers },
  });
}

export function createProblem(thrown: unknown): Problem {
  const error = toOnrecordError(thrown);
  const issues = error instanceof RequestError ? error.issues : [];
  return {
    type: `https://onrecord.dev/errors#${error.code}`,
    title: ERROR_CODES[error.code],
    status: statusOf(error.code),
    detail: error.code === 'internal-error' ? 'Something went wrong in the server.' : error.message,
    code: error.code,
    input: error.input,
    place: error.place,
    remedy: error.remedy,
    ...(issues.length && { issues: [...issues] }),
  };
}

const statusOf = (code: ErrorCode): number => STATUS.get(code) ?? (code.startsWith('no-such-') ? 404 : 500);

/** Those that are not here are faults of the server or its store. */
const STATUS: ReadonlyMap<ErrorCode, number> = new Map<ErrorCode, number>([
  ...list(400, 'bad-argument', 'bad-document', 'bad-json', 'request-invalid', 'usage', 'address-refused'),
  ...list(401, 'token-needed'),
  ...list(403, 'not-allowed', 'origin-refused', 'store-readonly'),
  ...list(404, 'file-not-found'),
  ...list(405, 'method-refused'),
  ...list(406, 'not-acceptable'),
  ...list(409, 'annotation-conflict', 'decision-conflict', 'ambiguous-actor', 'ambiguous-document', 'not-signed'),
  ...list(412, 'precondition-failed'),
  ...list(413, 'request-too-large', 'text-too-long', 'line-too-long'),
  ...list(415, 'type-refused'),
  ...list(421, 'host-refused'),
  ...list(
    422,
    'annotation-invalid',
    'unclear-question',
    'empty-input',
    'authority-invalid',
    'unknown-format',
    'no-article',
  ),
  ...list(422, 'nested-too-deep', 'binary-file', 'bad-encoding'),
  ...list(428, 'precondition-required'),
  ...list(429, 'too-many-requests'),
  ...list(501, 'no-stance-model'),
  ...list(503, 'store-busy', 'store-full', 'store-gone'),
]);

function list(status: number, ...codes: readonly ErrorCode[]): readonly (readonly [ErrorCode, number])[] {
  return codes.map((code) => [code, status] as const);
}
