import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Server } from './create-server.ts';

export interface ListenOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/** A server that answers at an address. */
export interface Listening {
  readonly address: AddressInfo;
  /** Takes no more requests, and waits for those that run. */
  close(): Promise<void>;
}

/** Answers at this address; rejects where it is taken. */
export async function listen(server: Server, { host, port }: ListenOptions): Promise<Listening> {
  const http = createAdaptorServer({ fetch: server.fetch, overrideGlobalObjects: false });
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, resolve);
  });
  return {
    address: http.address() as AddressInfo,
    async close() {
      const closed = new Promise((resolve) => http.close(resolve));
      if ('closeAllConnections' in http) http.closeAllConnections();
      await closed;
      await server.close();
    },
  };
}
