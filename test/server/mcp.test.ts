import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMcpServer, type McpOptions } from '../../src/mcp/create-mcp-server.ts';
import { openDesk, type TestDesk } from './open-desk.ts';

/** An assistant's side, by the client of the protocol's own makers. */
let desk: TestDesk;
let id: string;

const TEXT = 'Mayor Ola Brent said on Tuesday that the bridge will open in May. "It is safe," she said.';

beforeAll(async () => {
  desk = await openDesk();
  id = await desk.read(TEXT, { title: 'Bridge to open' });
});
afterAll(() => desk.close());

async function connect(options: McpOptions): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await createMcpServer(desk.workspace, options).connect(theirs);
  await client.connect(ours);
  return client;
}

async function call(client: Client, name: string, given: Record<string, unknown>) {
  const { content, isError } = await client.callTool({ name, arguments: given });
  const [{ text }] = content as [{ text: string }];
  return { isError: isError ?? false, answer: JSON.parse(text) };
}

test('an assistant only looks, unless it may write', async () => {
  const reader = await connect({ mayWrite: false, user: 'Ada' });
  const { tools } = await reader.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['search', 'document', 'actor', 'ask', 'check']);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  const writer = await connect({ mayWrite: true, user: 'Ada' });
  expect((await writer.listTools()).tools.map(({ name }) => name)).toContain('judge');
});

test('every answer carries exact words and their place', async () => {
  const client = await connect({ mayWrite: false, user: 'Ada' });
  const { answer: search } = await call(client, 'search', { words: 'bridge' });
  const [{ exact, span }] = search.statements[0].words;
  expect(TEXT.slice(...(span as [number, number]))).toBe(exact);
  expect(search.statements[0]).toMatchObject({ speakers: [{ name: 'Ola Brent' }], document: { id } });
  const { answer: document } = await call(client, 'document', { document: 'Bridge to open' });
  for (const { words } of document.statements) {
    for (const place of words) expect(TEXT.slice(...(place.span as [number, number]))).toBe(place.exact);
  }
  const { answer: actor } = await call(client, 'actor', { actor: 'Brent' });
  expect(actor).toMatchObject({ actor: { name: 'Ola Brent' }, found: document.statements.length });
  const { answer: brief } = await call(client, 'ask', { question: 'What did Ola Brent say?' });
  expect(brief.listed[0]).toMatchObject({ document: id, words: expect.any(String) });
  const { answer: findings } = await call(client, 'check', { text: 'The the bridge is open.' });
  expect(findings.findings[0]).toMatchObject({ exact: 'The the', span: [0, 7] });
});

test('what cannot be says why', async () => {
  const client = await connect({ mayWrite: false, user: 'Ada' });
  const { isError, answer } = await call(client, 'actor', { actor: 'Nobody Known' });
  expect([isError, answer.error.code]).toEqual([true, 'no-such-actor']);
});

test('what it may write, the journal keeps under the name of its user', async () => {
  const client = await connect({ mayWrite: true, user: 'Ada' });
  const items = [{ layer: 'statements', id: 's1' }];
  const { answer } = await call(client, 'judge', { document: id, action: 'accept', items, reason: 'read it' });
  expect(answer).toMatchObject({ action: 'accept', by: 'Ada', reason: 'read it' });
});
