import type * as z from 'zod';
import type { DeepReadonly } from '../schema/span.ts';
import type { Caller, Scope } from './caller.ts';
import type { ServerParts } from './server-parts.ts';

type Schema = z.ZodType;
type ObjectSchema = z.ZodObject;
type Read<S> = S extends Schema ? z.output<S> : undefined;

/** What a request asks for, held against the schemas of its endpoint. */
export interface Asked<P, Q, B> {
  readonly params: Read<P>;
  readonly query: Read<Q>;
  readonly body: Read<B>;
  /** Who asks. */
  readonly caller: Caller;
  readonly request: Request;
  /** Aborted when the caller has gone. */
  readonly signal: AbortSignal;
}

/** Headers and status of an answer that has more to say than its value. */
export class Answer<A> {
  readonly value: A;
  readonly headers: Readonly<Record<string, string>>;

  constructor(value: A, headers: Readonly<Record<string, string>>) {
    this.value = value;
    this.headers = headers;
  }
}

/** One operation of the API: what it takes, what it gives, who may ask, and what it does. The document of the API is made of it. */
export interface Endpoint<
  P extends ObjectSchema | undefined = ObjectSchema | undefined,
  Q extends ObjectSchema | undefined = ObjectSchema | undefined,
  B extends Schema | undefined = Schema | undefined,
  A extends Schema | undefined = Schema | undefined,
> {
  readonly method: 'get' | 'post' | 'delete';
  /** As OpenAPI writes it: "/api/documents/{id}". */
  readonly path: string;
  /** The operation's id. */
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly scope: Scope;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** Of JSON; absent where `types` say what else it gives. */
  readonly answer?: A;
  /** Media types of an answer that is not JSON. */
  readonly types?: readonly string[];
  /** 200 unless told; 204 gives nothing. */
  readonly status?: 200 | 201 | 202 | 204;
  /** The answer has an ETag, and the request may or must say which it has seen. */
  readonly etag?: 'given' | 'needed';
  /** Bytes of a body; a megabyte unless told. */
  readonly bodyLimit?: number;
  /** Takes a second or more of the processor: a few run at once, and the others wait. */
  readonly isHeavy?: boolean;
  /** Takes a form with files too, which becomes such a body. */
  readonly takesForms?: boolean;
  run(
    asked: Asked<P, Q, B>,
    parts: ServerParts,
  ): Promise<DeepReadonly<Read<A>> | Answer<DeepReadonly<Read<A>>> | Response>;
}

/** An endpoint whose schemas TypeScript holds its function against. */
export const createEndpoint = <
  P extends ObjectSchema | undefined = undefined,
  Q extends ObjectSchema | undefined = undefined,
  B extends Schema | undefined = undefined,
  A extends Schema | undefined = undefined,
>(
  endpoint: Endpoint<P, Q, B, A>,
): AnyEndpoint => endpoint as unknown as AnyEndpoint;

// biome-ignore lint/suspicious/noExplicitAny: what one endpoint takes, another does not; each is held against its own schemas where it is made
export type AnyEndpoint = Endpoint<any, any, any, any>;
