import { expect, test } from 'vitest';
import type { ReadResult } from '../../workspace/workspace-contract.ts';
import type { CliIo } from '../cli-io.ts';
import { createScreen } from '../layout/screen.ts';
import { createTextReport } from './read-report.ts';
import { createReadTally } from './read-tally.ts';

const OK = { verdict: 'ok', reasons: [] } as const;
const THIN = { verdict: 'thin', reasons: ['Hardly any text for such a page.'] } as const;
const DOUBT = {
  verdict: 'doubt',
  reasons: ['The text does not bear out its headline “Quay\u202e closed”.', 'A menu stands in front.'],
} as const;

const READ = {
  status: 'added',
  id: '3fa94c0000000000abcd',
  version: 1,
  previous: null,
  because: [],
  origin: '/news/quay.html',
  title: 'Quay closed',
  publisher: null,
  publishedAt: null,
  publishedBasis: null,
  intake: OK,
  statements: 3,
  folded: 0,
  speakers: ['Ilse Brandt'],
  annotations: null,
} as const satisfies ReadResult;

async function report(results: readonly ReadResult[]): Promise<string> {
  let written = '';
  const write = async (text: string) => {
    written += text;
  };
  const output = { isTerminal: false, columns: undefined, write };
  const io = { stdout: output, env: {}, cwd: '/news' } as unknown as CliIo;
  const bar = {
    update() {},
    countDocument() {},
    pauseFor: (run: () => Promise<void>) => run(),
    stop() {},
  };
  const told = createTextReport(io, createScreen(io), bar);
  const tally = createReadTally();
  for (const result of results) {
    tally.add(result);
    await told.add(result);
  }
  await told.finish(tally.summarize(1.23, false));
  return written;
}

test('every document is a line, with why it is in doubt below, and the summary counts them', async () => {
  expect(
    await report([
      READ,
      { ...READ, id: '77aa000000000000abcd', title: null, origin: '/news/b.html', intake: THIN },
      { ...READ, id: '88bb000000000000abcd', status: 'read-again', because: ['other turns'], intake: DOUBT },
      { status: 'unchanged', id: '99', origin: '/news/c.html', title: null, intake: DOUBT },
    ]),
  ).toMatchInlineSnapshot(`
    "id                                  statements  speakers  title
    3fa94c00  added                              3         1  Quay closed
    77aa0000  added                              3         1  b.html
              thin: Hardly any text for such a page.
    88bb0000  read again (other turns)           3         1  Quay closed
              in doubt: The text does not bear out its headline “Quay\\u{202e} closed”. A menu stands in
              front.
    99        unchanged                                       c.html
              in doubt: The text does not bear out its headline “Quay\\u{202e} closed”. A menu stands in
              front.

    Read 3 documents (1 read again), 1 unchanged, 9 statements, 1 speaker, 1.2 seconds.
    4 documents: 1 ok, 1 thin, 2 in doubt. Look at them: onrecord list --doubt
    See it: onrecord show 3fa94c00
    "
  `);
});

test('where all is well nothing is said of it', async () => {
  expect(await report([READ])).not.toMatch(/ok|doubt/);
});

test('however many there are, each is told', async () => {
  const many = Array.from({ length: 1000 }, (_each, n) => ({ ...READ, id: `${1e7 + n}abcdef`, title: `No ${n}.` }));
  const written = await report(many);
  for (const { title } of many) expect(written).toContain(`  ${title}\n`);
  expect(written).toContain('Read 1,000 documents, 3,000 statements, 1 speaker, 1.2 seconds.');
});
