import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createServer } from '../../src/server/create-server.ts';
import { openWorkspace } from '../../src/workspace.ts';

const ORIGIN = 'http://localhost:4747';
const host = { host: 'localhost:4747' };

test('a reading goes on under its name when the server is started again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-resume-'));
  const spoolFolder = join(folder, 'reads');
  const open = async () => {
    const workspace = await openWorkspace({ storePath: join(folder, 'store.db') });
    const server = createServer(workspace, { user: 'Ada', spoolFolder });
    return {
      ask: async (address: string, init: RequestInit = {}) =>
        server.fetch(new Request(new URL(address, ORIGIN), { ...init, headers: { ...host, ...init.headers } })),
      async close() {
        await server.close();
        await workspace.close();
      },
    };
  };
  const texts = Array.from({ length: 6 }, (_, at) => ({ text: `Ola Brent said that bridge ${at} is safe.` }));
  const first = await open();
  const body = JSON.stringify({ inputs: texts });
  const headers = { 'content-type': 'application/json' };
  const started = await (await first.ask('/api/reads', { method: 'POST', body, headers })).json();
  const { id } = started as { id: string };
  await first.close();
  expect(await readdir(spoolFolder)).toEqual([id]);

  const second = await open();
  const list = async () => ((await (await second.ask('/api/reads')).json()) as { items: object[] }).items;
  while (!(await list()).length) await sleep(20);
  await (await second.ask(`/api/reads/${id}/events`, { headers: { 'last-event-id': '999' } })).text();
  expect(await (await second.ask(`/api/reads/${id}`)).json()).toMatchObject({ state: 'done', by: 'Ada' });
  expect(await (await second.ask('/api')).json()).toMatchObject({ counts: { documents: texts.length } });
  await second.close();
  expect(await readdir(spoolFolder)).toEqual([]);
  await rm(folder, { recursive: true });
});
