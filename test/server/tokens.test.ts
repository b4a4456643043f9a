import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createToken } from '../../src/server/tokens/token.ts';
import { readTokens, writeTokens } from '../../src/server/tokens/token-file.ts';
import { openDesk, type TestDesk } from './open-desk.ts';

/** Who may do what where the server asks for tokens. */
const MADE_AT = '2031-03-05T10:00:00.000Z';
const made = {
  read: createToken({ name: 'Rhea', scope: 'read' }, MADE_AT),
  review: createToken({ name: 'Jan', scope: 'review' }, MADE_AT),
  admin: createToken({ name: 'Ada', scope: 'admin' }, MADE_AT),
};
let desk: TestDesk;

beforeAll(async () => {
  desk = await openDesk({ tokens: Object.values(made).map(({ kept }) => kept) });
});
afterAll(() => desk.close());

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

test.each(['', 'Bearer ', 'Bearer onr_wrong', 'Basic YTpi', `bearer${made.read.token}`, `Bearer ${made.read.token}x`])(
  'nobody gets in with "%s"',
  async (authorization) => {
    const { status, headers, body } = await desk.ask('/api', { headers: authorization ? { authorization } : {} });
    expect([status, body.code, headers.get('www-authenticate')]).toEqual([
      401,
      'token-needed',
      'Bearer realm="onrecord"',
    ]);
  },
);

test.each([
  ['read', 200, 403, 403],
  ['review', 200, 404, 403],
  ['admin', 200, 404, 404],
] as const)('%s looks, says and removes: %i, %i, %i', async (scope, looks, says, removes) => {
  const headers = bearer(made[scope].token);
  expect((await desk.ask('/api', { headers })).status).toBe(looks);
  expect((await desk.ask('/api/journal/undo', { headers, body: {} })).status).toBe(says);
  expect((await desk.ask('/api/documents/abcdef', { headers, method: 'DELETE' })).status).toBe(removes);
});

test('the name of the token is the name of who asks', async () => {
  expect((await desk.ask('/api', { headers: bearer(made.review.token) })).body.user).toEqual({
    name: 'Jan',
    scope: 'review',
  });
});

describe('a browser', () => {
  test('keeps its token where no script sees it', async () => {
    const { status, headers } = await desk.ask('/api/session', { method: 'POST', headers: bearer(made.read.token) });
    const cookie = headers.get('set-cookie') ?? '';
    expect([status, cookie]).toEqual([204, expect.stringMatching(/HttpOnly; SameSite=Strict; Path=\//)]);
    const sent = { cookie: cookie.split(';')[0]! };
    expect((await desk.ask('/api', { headers: sent })).body.user.name).toBe('Rhea');
  });
  test('gets none for a wrong one, and no more guesses after a while', async () => {
    const guess = () => desk.ask('/api/session', { method: 'POST', headers: bearer('onr_guess') });
    expect((await guess()).status).toBe(401);
    for (let guesses = 0; guesses < 30; guesses += 1) await guess();
    const { status, headers } = await guess();
    expect([status, headers.get('retry-after')]).toEqual([429, expect.any(String)]);
  });
});

test('what is kept of a token lets nobody in, and nobody else of the machine reads it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-tokens-'));
  const path = join(folder, 'store.db.tokens.json');
  expect(await readTokens(path)).toEqual([]);
  await writeTokens(path, [made.admin.kept]);
  expect(await readFile(path, 'utf8')).not.toContain(made.admin.token);
  if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readTokens(path)).toEqual([made.admin.kept]);
  await rm(folder, { recursive: true });
});
