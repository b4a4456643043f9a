import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, DocumentSymbol, Hover, TextEdit } from 'vscode-languageserver';
import { LSPErrorCodes } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createClient, type LspClient } from './client.suite.ts';
import { runServer } from './run-server.ts';

let folder: string;
let client: LspClient;
let toServer: PassThrough;
let code: Promise<number>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-lsp-'));
  toServer = new PassThrough();
  const fromServer = new PassThrough();
  const cacheFolder = join(folder, 'cache');
  code = runServer({ input: toServer, output: fromServer, cwd: folder, homeDirectory: folder, cacheFolder });
  client = createClient(toServer, fromServer);
});

afterEach(async () => {
  toServer.end();
  await code;
  await rm(folder, { recursive: true });
});

const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
const tell = ({ code: rule, range: { start, end } }: Diagnostic) =>
  `${rule} ${start.line}:${start.character}-${end.line}:${end.character}`;
const ask = <T>(method: string, name: string, params: object = {}): Promise<T> =>
  client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: uriOf(name) }, ...params });
const hover = async (name: string, line: number, character: number) =>
  ((await ask<Hover | null>('hover', name, { position: { line, character } }))?.contents as { value: string })?.value;

const BRIDGE =
  '# A bridge 🌉\r\n\r\n🌉🌉 The council closed **the** bridge on Monday, 8 November 2022.\r\n\r\nAda Moss, the mayor, said that about 40 percent of the houses were empty.\r\n';

describe('a session', () => {
  test('from initialize to exit, with changes that come in parts, emoji and CRLF', async () => {
    const { capabilities } = (await client.start()) as { capabilities: Record<string, unknown> };
    expect(capabilities).toMatchObject({ positionEncoding: 'utf-16', hoverProvider: true });
    client.open(uriOf('draft.md'), BRIDGE, 'markdown');
    expect((await client.findings(uriOf('draft.md'), 1)).map(tell)).toEqual(['dates/weekday-mismatch 2:42-2:65']);
    // two changes in one message, each after the one before
    client.change(
      uriOf('draft.md'),
      2,
      { from: [2, 0], to: [2, 2], text: '🌉 \r\n\r\n' },
      { from: [4, 2], to: [4, 2], text: ' The the river rose.' },
    );
    const second = await client.findings(uriOf('draft.md'), 2);
    expect(second.map(tell)).toEqual(['text/doubled-word 4:3-4:10', 'dates/weekday-mismatch 4:60-4:83']);
    expect(second[0]).toMatchObject({ severity: 2, source: 'onrecord', message: '“The” stands twice.' });
    expect(second[0]!.codeDescription!.href).toMatch(/^file:.*\/docs\/reference\/rules\.md#textdoubled-word$/);
    client.change(
      uriOf('draft.md'),
      3,
      { from: [4, 3], to: [4, 7], text: '' },
      { from: [4, 62], to: [4, 62], text: '' },
    );
    expect((await client.findings(uriOf('draft.md'), 3)).map(tell)).toEqual(['dates/weekday-mismatch 4:56-4:79']);
    client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf('draft.md') } });
    expect(await client.next(uriOf('draft.md'))).toEqual([]);
    await client.end();
    expect(await code).toBe(0);
  });

  test('who says what, how a date and a figure were read, and the statements by speaker', async () => {
    await client.start();
    client.open(uriOf('draft.md'), BRIDGE, 'markdown');
    expect(await hover('draft.md', 4, 2)).toMatch(/\*\*Ada Moss\*\*, a person {2}\n\*\*Called here:\*\* mayor/);
    expect(await hover('draft.md', 4, 60)).toMatch(
      /^\*\*Who says this:\*\* Ada Moss \(.+\) {2}\n\*\*On whose authority:/,
    );
    expect(await hover('draft.md', 4, 40)).toContain(
      '**Figure:** “40 percent” is about 40 percent  \n**Of what:** “houses”',
    );
    expect(await hover('draft.md', 2, 60)).toMatch(
      /is `2022-11-08` {2}\n\*\*How it is known:\*\* these words alone say it/,
    );
    expect(await hover('draft.md', 3, 0)).toBeUndefined();
    const symbols = await ask<DocumentSymbol[]>('documentSymbol', 'draft.md');
    expect(symbols.map(({ name, children }) => [name, children!.map((each) => each.name)])).toEqual([
      ['Ada Moss', ['that about 40 percent of the houses were empty']],
    ]);
  });

  test('what can be done: put it right, silence it with a reason, ignore it in the file', async () => {
    const edits = { documentChanges: true, resourceOperations: ['create' as const] };
    await client.start({ capabilities: { workspace: { workspaceEdit: edits } } });
    const text = 'Fog lay on the\r\nthe town. All of the the town slept.\r\n';
    client.open(uriOf('draft.txt'), text);
    await client.findings(uriOf('draft.txt'), 1);
    const range = { start: { line: 1, character: 18 }, end: { line: 1, character: 18 } };
    const actions = await ask<CodeAction[]>('codeAction', 'draft.txt', { range, context: { diagnostics: [] } });
    expect(actions.map(({ title }) => title)).toEqual([
      'Take out one “the”',
      'Silence text/doubled-word on this line, with a reason',
      'Ignore text/doubled-word in this file (onrecord.config.json)',
    ]);
    const [fixed, silenced] = actions.slice(0, 2).map((action) => apply(text, action));
    expect(fixed).toBe('Fog lay on the\r\nthe town. All of the town slept.\r\n');
    expect(silenced).toBe(
      'Fog lay on the <!-- onrecord-ignore text/doubled-word: -->\r\nthe town. All of the the town slept.\r\n',
    );
    client.change(uriOf('draft.txt'), 2, { from: [0, 0], to: [3, 0], text: silenced! });
    expect((await client.findings(uriOf('draft.txt'), 2)).map(tell)).toContain('suppressions/without-reason 0:15-0:15');
    const all = await ask<CodeAction[]>('codeAction', 'draft.txt', {
      range,
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    expect(all.map(({ kind }) => kind)).toEqual([]);
    const ignore = actions[2]!.edit!.documentChanges!;
    expect(ignore[0]).toMatchObject({ kind: 'create', uri: uriOf('onrecord.config.json') });
    expect(JSON.parse((ignore[1] as { edits: TextEdit[] }).edits[0]!.newText)).toEqual({
      ignore: [{ paths: ['draft.txt'], rules: ['text/doubled-word'] }],
    });
  });
});

const apply = (text: string, { edit }: CodeAction): string => {
  const [change] = edit!.documentChanges as { edits: TextEdit[] }[];
  return TextDocument.applyEdits(TextDocument.create('', '', 1, text), change!.edits);
};

describe('what drafts are held against', () => {
  test('the configuration is read again when it changes; a fault in it is told, and the findings stay', async () => {
    const config = join(folder, 'onrecord.config.json');
    await client.start();
    client.open(uriOf('draft.txt'), 'All of the the town slept.\n');
    expect((await client.findings(uriOf('draft.txt'), 1)).map(tell)).toEqual(['text/doubled-word 0:7-0:14']);
    const off = client.next(uriOf('draft.txt'));
    await writeFile(config, '{"rules":{"text/doubled-word":"off"}}');
    expect(await off).toEqual([]);
    const told = client.nextMessage();
    await writeFile(config, '{"rules":{"text/doubled-wort":"off"}}');
    expect(await told).toContain('There is no rule "text/doubled-wort". Did you mean "text/doubled-word"?');
    const back = client.next(uriOf('draft.txt'));
    await writeFile(config, '{"rules":{"text/doubled-word":"error"}}');
    expect((await back).map(({ severity }) => severity)).toEqual([1]);
  });

  test('sources that the configuration or the editor names, whose words stand beside a finding', async () => {
    const talk = 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Ada Moss>We will not close the old lock at all.\n';
    await writeFile(join(folder, 'talk.vtt'), talk);
    await client.start({ rootUri: pathToFileURL(folder).href, initializationOptions: { against: ['talk.vtt'] } });
    client.open(uriOf('draft.txt'), 'Ada Moss said: “We will close the old lock at all.”\n');
    // first by itself, and then against what had to be read meanwhile
    expect((await client.next(uriOf('draft.txt'))).map(tell)).toEqual([]);
    const [found] = await client.next(uriOf('draft.txt'));
    expect(found).toMatchObject({ code: 'quotes/altered', severity: 1 });
    expect(
      found!.relatedInformation!.map(({ location, message }) => [location.uri, location.range.start.line, message]),
    ).toEqual([[uriOf('talk.vtt'), 3, 'talk.vtt, 00:00:01: “We will not close the old lock at all.”']]);
    await writeFile(join(folder, 'talk.vtt'), talk.replace(' not', ''));
    await client.next(uriOf('draft.txt'));
    expect((await client.next(uriOf('draft.txt'))).map(tell)).toEqual([]);
  });

  test('a source that cannot be read is told once, and the draft is checked by itself', async () => {
    await client.start({ initializationOptions: { against: ['none.vtt'], store: 7 } });
    const told = client.nextMessage();
    client.open(uriOf('draft.txt'), 'All of the the town slept.\n');
    expect((await client.findings(uriOf('draft.txt'), 1)).map(tell)).toEqual(['text/doubled-word 0:7-0:14']);
    expect(await told).toContain('none.vtt');
    client.change(uriOf('draft.txt'), 2, { from: [0, 0], to: [0, 0], text: 'So. ' });
    await client.findings(uriOf('draft.txt'), 2);
    expect(client.messages).toHaveLength(1);
  });
});

describe('what takes long, and what goes wrong', () => {
  test('a document of 20,000 words: what is out of date is given up, and a request can be taken back', async () => {
    await client.start();
    const paragraph = Array.from({ length: 50 }, (_, n) => `The lock of pond ${n} was shut by the old miller.`).join(
      ' ',
    );
    const text = `${Array.from({ length: 40 }, () => paragraph).join('\n\n')}\n\nAda Moss said that all of the the town slept..\n`;
    expect(text.split(/\s+/).length).toBeGreaterThan(20_000);
    client.open(uriOf('long.txt'), text);
    const { token, cancel } = client.createCancellation();
    const taken = client.connection.sendRequest(
      'textDocument/documentSymbol',
      { textDocument: { uri: uriOf('long.txt') } },
      token,
    );
    cancel();
    await expect(taken).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    client.change(uriOf('long.txt'), 2, { from: [80, 45], to: [80, 46], text: '' });
    client.change(uriOf('long.txt'), 3, { from: [80, 0], to: [80, 0], text: '🌉 ' });
    expect((await client.findings(uriOf('long.txt'), 3)).map(tell)).toContain('text/doubled-word 80:29-80:36');
    expect(client.versions(uriOf('long.txt'))).toEqual([3]);
    const symbols = await ask<DocumentSymbol[]>('documentSymbol', 'long.txt');
    expect(symbols.map(({ name }) => name)).toContain('Ada Moss');
  });

  test('messages that make no sense end nothing', async () => {
    toServer.write('Content-Length: 9\r\n\r\n{"jsonrpc');
    await client.start();
    toServer.write('Content-Length: 2\r\n\r\n[]');
    await expect(client.connection.sendRequest('textDocument/hover', {})).rejects.toThrow();
    await expect(client.connection.sendRequest('textDocument/nothing', {})).rejects.toThrow(/Unhandled method/);
    await client.connection.sendNotification('textDocument/didChange', { textDocument: {}, contentChanges: 3 });
    expect(await hover('unknown.txt', 0, 0)).toBeUndefined();
    client.open(uriOf('empty.txt'), ' \n');
    expect(await client.findings(uriOf('empty.txt'), 1)).toEqual([]);
    client.open(uriOf('talk.vtt'), 'All of the the town slept.');
    expect(await client.findings(uriOf('talk.vtt'), 1)).toEqual([]);
    client.open('untitled:Untitled-1', 'All of the the town slept.');
    expect((await client.findings('untitled:Untitled-1', 1)).map(tell)).toEqual(['text/doubled-word 0:7-0:14']);
  });

  test('a client that goes without a word ends it with 1', async () => {
    await client.start();
    toServer.end();
    expect(await code).toBe(1);
  });
});
