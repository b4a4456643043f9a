/** A problem document of the server (RFC 9457), with the code of docs/reference/errors.md. */
export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code?: string;
  readonly remedy?: string;
}

/** What a request that failed throws: the server's own problem document, or one that says that no answer came. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

export interface Answer<T> {
  readonly data: T;
  /** To be sent back with a change, so that two editors meet a 412 and not each other's work. */
  readonly etag: string | null;
}

export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  readonly ifMatch?: string | null;
  readonly signal?: AbortSignal;
}

/** Asks the server for JSON. Throws a ProblemError for any answer but a 2xx, and where none came. */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<Answer<T>> {
  const response = await send(path, options);
  const text = await response.text();
  if (!response.ok) throw new ProblemError(readProblem(text, response));
  return { data: (text ? JSON.parse(text) : null) as T, etag: response.headers.get('etag') };
}

async function send(path: string, { method = 'GET', body, ifMatch, signal }: RequestOptions): Promise<Response> {
  const headers = new Headers({ accept: 'application/json' });
  if (body !== undefined && !(body instanceof FormData)) headers.set('content-type', 'application/json');
  if (ifMatch) headers.set('if-match', ifMatch);
  const payload = body === undefined || body instanceof FormData ? body : JSON.stringify(body);
  try {
    return await fetch(path, {
      method,
      headers,
      ...(payload === undefined ? {} : { body: payload }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ProblemError({
      title: 'The server does not answer',
      status: 0,
      detail: 'Nothing of what you did is lost that was kept before.',
      remedy: 'See whether “onrecord serve” still runs, then try again.',
    });
  }
}

function readProblem(text: string, response: Response): Problem {
  try {
    const found = JSON.parse(text) as Partial<Problem>;
    if (typeof found.title === 'string') return { status: response.status, ...found, title: found.title };
  } catch {
    // Not of our server: the status says what there is to say.
  }
  return { title: response.statusText || 'The request failed', status: response.status };
}
