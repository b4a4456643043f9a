import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { OnrecordError } from '../errors.ts';
import type { Server } from './create-server.ts';
import { createProblemResponse, RequestError } from './problem.ts';

export interface ListenOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/** A server that answers at an address. */
export interface Listening {
  readonly url: string;
  /** Takes no more requests, and ends those that run. */
  close(): Promise<void>;
}

/** Answers at this address; rejects where it is taken. */
export async function listen(server: Server, { host, port }: ListenOptions): Promise<Listening> {
  const answer = getRequestListener(
    (request, { incoming }) => server.fetch(request, incoming.socket.remoteAddress),
    // what the adapter cannot make a request of: a host or an address that is none
    { errorHandler: createRefusal, overrideGlobalObjects: false },
  );
  const http = createHttpServer(answer);
  await new Promise<void>((resolve, reject) => {
    http.once('error', (cause) => reject(createListenError(cause, host, port)));
    http.listen(port, host, resolve);
  });
  const { address, family, port: taken } = http.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}/`,
    async close() {
      const closed = new Promise((resolve) => http.close(resolve));
      http.closeAllConnections();
      await closed;
      await server.close();
    },
  };
}

function createListenError(cause: Error, host: string, port: number): OnrecordError {
  const isTaken = (cause as { code?: string }).code === 'EADDRINUSE';
  const what = isTaken ? 'Something else listens there already' : cause.message;
  return new OnrecordError('usage', `The server cannot listen at ${host}, port ${port}: ${what}.`, {
    remedy: isTaken ? 'Name another port, or any that is free: --port 0' : 'Name another address or port.',
    cause,
  });
}

const createRefusal = (error: unknown): Response =>
  createProblemResponse(new RequestError('request-invalid', `The request is none: ${(error as Error).message}.`));
