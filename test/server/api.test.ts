import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, type TestDesk } from './open-desk.ts';

/** The API over a small store of its own, read with the model that ships. */
let desk: TestDesk;
let bridge: string;
let ferry: string;

const BRIDGE = `Bridge to open in May

Mayor Ola Brent said on Tuesday that the bridge will open in May. "It is safe," she said. It cost 40 percent more than planned.

Ruda Moss, who leads the opposition, denied that the council had been told. "Nobody told us anything," he said.
`;
const FERRY = `The ferry goes on

Ola Brent said on Friday that the ferry would run until the bridge is open. The bridge cost 50 percent more than planned, Ruda Moss said.
`;

beforeAll(async () => {
  desk = await openDesk();
  bridge = await desk.read(BRIDGE, {
    title: 'Bridge to open in May',
    publisher: 'Harbour Post',
    publishedAt: '2031-03-05',
  });
  ferry = await desk.read(FERRY, { title: 'The ferry goes on' });
});

afterAll(() => desk.close());

const get = async (address: string) => (await desk.ask(address)).body;

test('tells what the store holds and who asks', async () => {
  expect(await get('/api')).toMatchObject({ counts: { documents: 2 }, user: { name: 'Ada', scope: 'admin' } });
});

test('texts that are read again have a line each', async () => {
  const { body } = await desk.ask('/api/rereads', { body: { documents: [ferry, bridge] } });
  await desk.ask(`/api/reads/${body.id}/events`);
  const { items } = await get(`/api/reads/${body.id}`);
  expect(items).toMatchObject([
    { name: ferry, status: 'unchanged', documents: [{ id: ferry }] },
    { name: bridge, status: 'unchanged', documents: [{ id: bridge }] },
  ]);
});

describe('documents', () => {
  test('a page of rows, each with its outline, and where the next begins', async () => {
    const first = await get('/api/documents?limit=1');
    expect(first).toMatchObject({ total: 2, items: [{ id: bridge, publisher: 'Harbour Post' }] });
    const { outline } = first.items[0];
    expect(outline.voices.map(({ name }: { name: string }) => name)).toEqual(['Ruda Moss', 'Ola Brent']);
    expect(outline.strip[0].span).toEqual([expect.any(Number), expect.any(Number)]);
    expect(outline.ownVoice).toBeGreaterThan(0.2);
    expect(outline).toMatchObject({ figures: 1, notBefore: null });
    const second = await get(`/api/documents?limit=1&cursor=${first.next}`);
    expect(second).toMatchObject({ items: [{ id: ferry }], next: null });
  });

  test.each([
    ['q=ferry', 1],
    ['publisher=harbour', 1],
    ['speaker=Moss', 2],
    ['since=2031-03-01', 1],
    ['until=2031-03-01', 0],
    ['state=to-review', 2],
    ['state=reviewed', 0],
    ['words=quoted', 1],
    ['words=denied', 1],
    ['words=figure', 1],
    ['q=ferr*', 1],
    ['q=ferr', 0],
  ])('%s leaves %i', async (filter, count) => {
    expect((await get(`/api/documents?${filter}`)).items).toHaveLength(count);
  });

  test('the last added first, where somebody asks for them so', async () => {
    expect((await get('/api/documents?sort=added')).items.map(({ id }: { id: string }) => id)).toEqual([ferry, bridge]);
    expect((await get('/api/documents')).items[0].id).toBe(bridge);
  });

  test('how many each value would leave', async () => {
    const facets = await get('/api/documents/facets');
    expect(facets).toMatchObject({
      total: 2,
      undated: 1,
      publishers: [{ value: 'Harbour Post', count: 1 }],
      months: [{ value: '2031-03', count: 1 }],
    });
    expect(facets.words.find(({ value }: { value: string }) => value === 'quoted').count).toBeGreaterThan(0);
  });

  test('one with its text and record, and not again to whoever has it', async () => {
    const { body, headers } = await desk.ask(`/api/documents/${bridge}`);
    expect(body.record.document.text).toContain('"It is safe," she said.');
    expect(body.record.statements[0].review.state).toBe('proposed');
    expect(headers.get('etag')).toBe(body.etag);
    const again = await desk.ask(`/api/documents/${bridge}`, { headers: { 'if-none-match': body.etag } });
    expect(again.status).toBe(304);
  });

  test('none where there is none', async () => {
    expect(await desk.ask('/api/documents/0123456789abcdef0123')).toMatchObject({
      status: 404,
      body: { code: 'no-such-document' },
    });
  });
});

describe('statements, claims and conflicts', () => {
  test('found by words, by whom, and in their sentences', async () => {
    const { items, total } = await get('/api/statements?q=bridge&speaker=Brent&context=1');
    expect(items[0]).toMatchObject({ speakers: [{ name: 'Ola Brent' }], around: { exact: expect.any(String) } });
    expect(total).toBe(items.length);
  });
  test('by how they are said', async () => {
    const { items } = await get('/api/statements?words=quoted');
    expect(items.every(({ statement }: { statement: { mode: string } }) => statement.mode === 'direct')).toBe(true);
    expect((await get('/api/statements/facets')).words.length).toBeGreaterThan(3);
  });
  test('claims by their worth, one with what clashes with it', async () => {
    const { items } = await get('/api/claims?set=figures');
    expect(items.length).toBeGreaterThan(0);
    const { document, claim } = items[0];
    const detail = await get(`/api/documents/${document.id}/claims/${claim.id}`);
    expect(detail.quantities).toHaveLength(claim.quantities.length);
    expect(await desk.ask(`/api/documents/${bridge}/claims/c999`)).toMatchObject({
      status: 404,
      body: { code: 'no-such-item' },
    });
  });
  test('a conflict is settled by whom has seen it as it is, with a reason where it is dismissed', async () => {
    const clashing = [
      await desk.read('Fifty-two miners were killed in the collapse of the Torvel mine, the province said on Monday.', {
        publishedAt: '2031-03-05',
      }),
      await desk.read("The collapse of the Torvel mine killed 61 miners, according to the miners' union.", {
        publishedAt: '2031-03-06',
      }),
    ];
    const [{ id }] = (await get('/api/conflicts')).items;
    const address = `/api/conflicts/${id}/state`;
    const settle = (etag: string, body: unknown) => desk.ask(address, { body, headers: { 'if-match': etag } });
    const { headers, body: seen } = await desk.ask(`/api/conflicts/${id}`);
    expect(seen).toMatchObject({ state: 'to-review', entry: null, etag: headers.get('etag') });
    expect(seen.texts).toHaveLength(2);
    expect(await settle(seen.etag, { action: 'dismiss' })).toMatchObject({ status: 422 });
    const dismissal = { action: 'dismiss', reason: 'two bridges' };
    expect(await desk.ask(address, { body: dismissal })).toMatchObject({ status: 428 });
    const told = await settle(seen.etag, dismissal);
    expect(told).toMatchObject({ status: 201, body: { action: 'dismiss' } });
    // another editor, who has not seen it
    expect(await settle(seen.etag, { action: 'stands' })).toMatchObject({
      status: 412,
      body: { code: 'precondition-failed' },
    });
    const now = await get(`/api/conflicts/${id}`);
    expect(now).toMatchObject({ state: 'dismissed', reason: 'two bridges', entry: told.body.id });
    // two who have, at the same moment
    const both = await Promise.all([1, 2].map(() => settle(now.etag, { action: 'stands' })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    await desk.ask('/api/journal/undo', { body: { entry: both.find(({ status }) => status === 201)!.body.id } });
    expect(await get(`/api/conflicts/${id}`)).toMatchObject({ etag: now.etag });
    expect(await settle(now.etag, { action: 'stands' })).toMatchObject({ status: 201 });
    for (const document of clashing) await desk.ask(`/api/documents/${document}`, { method: 'DELETE' });
  });
});

describe('who', () => {
  test('actors, one of them, and what is on record', async () => {
    const { items } = await get('/api/actors?q=Brent');
    const [{ id }] = items;
    expect(await get(`/api/actors/${id}`)).toMatchObject({ name: 'Ola Brent', documents: 2 });
    expect((await get(`/api/actors/${id}/statements`)).items.length).toBeGreaterThan(1);
    expect((await get('/api/voices')).items[0].hue).toBe(1);
  });
  test('a hue that somebody pinned', async () => {
    const { items } = await get('/api/actors?q=Moss');
    expect((await desk.ask(`/api/actors/${items[0].id}/pin`, { body: { isPinned: true } })).status).toBe(201);
    expect((await get('/api/voices')).items[0]).toMatchObject({ actor: { name: 'Ruda Moss' }, isPinned: true });
  });
  test('what a merge would change, and a decision', async () => {
    const [brent] = (await get('/api/actors?q=Brent')).items;
    const [moss] = (await get('/api/actors?q=Moss')).items;
    const preview = await get(`/api/actors/merge?actor=${brent.id}&actor=${moss.id}`);
    expect(preview.changing.length).toBeGreaterThan(0);
    const decision = { action: 'rename', actors: [moss.id], newName: 'Ruda E. Moss' };
    expect((await desk.ask('/api/actors/decisions', { body: { decision } })).status).toBe(201);
    expect((await get(`/api/actors/${moss.id}`)).name).toBe('Ruda E. Moss');
  });
});

describe('what people say', () => {
  const say = (id: string, etag: string, body: unknown) =>
    desk.ask(`/api/documents/${id}/annotations`, { body, headers: { 'if-match': etag } });

  test('a correction, by whom has seen the document as it is', async () => {
    const { etag, record } = await get(`/api/documents/${bridge}`);
    const [statement] = record.statements;
    const items = [{ layer: 'statements', id: statement.id }];
    const said = { say: { action: 'correct', items, patch: { polarity: 'denied' } }, reason: 'read again' };
    const told = await say(bridge, etag, said);
    expect(told).toMatchObject({
      status: 201,
      body: { entry: { action: 'correct', by: 'Ada', reason: 'read again' } },
    });
    const after = await get(`/api/documents/${bridge}`);
    expect(after.etag).toBe(told.body.etag);
    expect(after.record.statements[0]).toMatchObject({ polarity: 'denied', review: { state: 'corrected' } });
    expect(await say(bridge, etag, { say: { action: 'accept', items } })).toMatchObject({
      status: 412,
      body: { code: 'precondition-failed' },
    });
    expect((await desk.ask(`/api/documents/${bridge}/annotations`, { body: said })).status).toBe(428);
  });

  test('what is taken back, and what the journal keeps', async () => {
    const { body } = await desk.ask('/api/journal/undo', { body: {} });
    expect(body).toMatchObject({ action: 'undo', by: 'Ada' });
    const { etag } = await get(`/api/documents/${bridge}`);
    expect(body.about).toMatchObject({ actor: null, conflict: null });
    expect(body.about.document).toMatchObject({ id: bridge, layer: 'statements', item: 's1', etag });
    expect(body.about.document.etagBefore).not.toBe(etag);
    expect((await get('/api/journal?limit=1')).items[0].id).toBe(body.id);
    const { record } = await get(`/api/documents/${bridge}`);
    expect(record.statements[0].review.state).toBe('proposed');
  });

  test('a rating is published once it is signed', async () => {
    const { items } = await get(`/api/claims?document=${bridge}`);
    const { id } = items[0].claim;
    const claim = [{ layer: 'claims', id }];
    const address = `/api/documents/${bridge}/claims/${id}/claimreview`;
    expect(await desk.ask(address)).toMatchObject({ status: 409, body: { code: 'not-signed' } });
    const rated = await say(bridge, '*', {
      say: { action: 'rate', items: claim, verdict: 'mostly true', value: 4, best: 5, worst: 1 },
      reason: 'The accounts say so.',
    });
    expect(await desk.ask(address)).toMatchObject({ status: 409 });
    await say(bridge, '*', { say: { action: 'sign', items: claim, rating: rated.body.entry.id } });
    expect(await desk.ask(address)).toMatchObject({
      status: 200,
      body: {
        '@type': 'ClaimReview',
        claimReviewed: items[0].evidence[0].exact,
        reviewRating: { alternateName: 'mostly true', ratingValue: 4 },
      },
    });
  });

  test('a new version keeps corrections, and tells what is lost', async () => {
    const text =
      'Ola Brent said that the quay is closed. "We had no choice," she said.\n\nRuda Moss said that it was too late.';
    const first = await desk.read(text);
    const { record } = await get(`/api/documents/${first}`);
    const items = record.statements.slice(0, 1).map(({ id }: { id: string }) => ({ layer: 'statements', id }));
    await say(first, '*', { say: { action: 'accept', items } });
    const last = record.statements.at(-1).id;
    await say(first, '*', { say: { action: 'accept', items: [{ layer: 'statements', id: last }] } });
    const second = await desk.read(text.split('\n')[0]!, { replaces: first });
    const after = await get(`/api/documents/${second}`);
    expect(after.record.statements[0].review.state).toBe('accepted');
    expect(after.orphans).toHaveLength(1);
    expect((await get(`/api/documents/${second}/versions`)).items).toMatchObject([
      { version: 2 },
      { id: first, version: 1 },
    ]);
  });
});

describe('a file that is sent as a new version', () => {
  const page = (url: string, text: string) => ({
    name: 'page.html',
    base64: Buffer.from(
      `<html><head><title>The quay</title><link rel="canonical" href="${url}"></head><body><article>${text}</article></body></html>`,
    ).toString('base64'),
  });
  const read = async (input: object): Promise<string> => {
    const { body } = await desk.ask('/api/reads', { body: { inputs: [input] } });
    const { body: events } = await desk.ask(`/api/reads/${body.id}/events`);
    return /"id":"([0-9a-f]{20})"/.exec(events)![1]!;
  };
  const PARTS = [
    'The old quay was built of oak and stood for a century.',
    'Ola Brent said that the quay stays closed.',
  ];
  const text = (parts: readonly string[]) => parts.map((part) => `<p>${part}</p>`).join('');

  test.each([
    ['the page of an address, by a plain file', { name: 'quay.txt', base64: btoa(PARTS.join('\n\n')) }],
    [
      'the page of an address, by a page of another',
      page('https://elsewhere.example/quay', text([...PARTS, 'It rained.'])),
    ],
  ])('%s', async (name, next) => {
    const url = `https://paper.example/${name.length}/quay`;
    const first = await read(page(url, text([`${name}.`, PARTS[1]!, 'Ruda Moss said that it was too late.'])));
    expect(await get(`/api/documents/${first}`)).toMatchObject({ url });
    const second = await read({ ...next, replaces: first });
    expect(await get(`/api/documents/${second}`)).toMatchObject({ url, version: 2 });
    expect((await get(`/api/documents/${first}`)).replacedBy).toBe(second);
  });
});

describe('what is asked and checked', () => {
  test('a list question, as a brief and as a page', async () => {
    const brief = await get('/api/ask?question=What+did+Ola+Brent+say%3F');
    expect(brief.listed.length).toBeGreaterThan(0);
    const page = await desk.ask('/api/ask?question=What+did+Ola+Brent+say%3F&format=html');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
  test('an unclear one says what to write instead', async () => {
    expect(await desk.ask('/api/ask?question=hm')).toMatchObject({ status: 422, body: { code: 'unclear-question' } });
  });
  test('a question is followed', async () => {
    const { body } = await desk.ask('/api/questions', { body: { question: 'What did Ruda Moss say?' } });
    expect(await get('/api/questions')).toMatchObject({ items: [{ key: body.key, isFresh: true }] });
    expect(await get(`/api/questions/${body.key}`)).toMatchObject({ news: { lines: [] } });
    expect((await desk.ask(`/api/questions/${body.key}`, { method: 'DELETE' })).status).toBe(204);
    expect((await desk.ask(`/api/questions/${body.key}`)).status).toBe(404);
  });
  test('a draft, of which nothing is kept', async () => {
    const before = await get('/api');
    const { body } = await desk.ask('/api/check', { body: { text: 'The the bridge is open.' } });
    expect(body.findings[0]).toMatchObject({ rule: 'text/doubled-word', span: [0, 7] });
    expect((await get('/api')).state).toBe(before.state);
    const sarif = await desk.ask('/api/check', { body: { text: 'The the bridge.', sarif: true, format: 'markdown' } });
    expect(sarif.body.version).toBe('2.1.0');
  });
});

describe('reading', () => {
  test('a lost connection goes on where it was', async () => {
    const { body } = await desk.ask('/api/reads', {
      body: { inputs: [{ name: 'a/../b.txt', base64: btoa('Ola Brent said so.') }] },
    });
    const { body: all } = await desk.ask(`/api/reads/${body.id}/events`);
    const ids = [...all.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
    const { body: rest } = await desk.ask(`/api/reads/${body.id}/events`, {
      headers: { 'last-event-id': String(ids.at(-2)) },
    });
    expect([...rest.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id))).toEqual(ids.slice(-1));
    const { items } = await get(`/api/reads/${body.id}`);
    expect(await get(`/api/documents/${items[0].documents[0].id}`)).toMatchObject({ origin: 'a/b.txt' });
  });
  test('what cannot be read says why, and the others go on', async () => {
    const inputs = [{ name: 'a.txt', base64: '' }, { text: 'Ola Brent said it was late.' }];
    const { body } = await desk.ask('/api/reads', { body: { inputs } });
    await desk.ask(`/api/reads/${body.id}/events`);
    const { items } = await get(`/api/reads/${body.id}`);
    expect(items).toMatchObject([{ status: 'failed', problems: [{ code: 'empty-input' }] }, { status: 'added' }]);
  });
  test('a form with a file', async () => {
    const form = new FormData();
    form.append('file', new File(['Ola Brent said the form is long.'], 'form.txt'));
    const request = new Request('http://localhost:4747/api/reads', { method: 'POST', body: form });
    request.headers.set('host', 'localhost:4747');
    const response = await desk.fetch(request);
    expect(response.status).toBe(202);
    const { id } = (await response.json()) as { id: string };
    await desk.ask(`/api/reads/${id}/events`);
    expect((await get(`/api/reads/${id}`)).items).toMatchObject([{ name: 'form.txt', status: 'added' }]);
  });
});

test('records are taken away as a table', async () => {
  const { body, headers } = await desk.ask(`/api/export?format=csv&document=${ferry}`);
  expect(headers.get('content-disposition')).toContain('statements.csv');
  expect(body).toContain('Ola Brent');
});

test('a page gives its data to whoever asks for JSON', async () => {
  const { body } = await desk.ask(`/d/${bridge}`, { headers: { accept: 'application/json' } });
  expect(body.id).toBe(bridge);
  const { body: list } = await desk.ask('/?q=ferry&from=2000-01-01', { headers: { accept: 'application/json' } });
  expect(list.items).toEqual([]);
});

test('a document that is removed is gone', async () => {
  expect((await desk.ask(`/api/documents/${ferry}?reason=twice`, { method: 'DELETE' })).status).toBe(204);
  expect((await desk.ask(`/api/documents/${ferry}`)).status).toBe(404);
});
