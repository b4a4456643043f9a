import type { DocumentRow, Orphan, Read } from '../../../src/server/api-types.ts';
import type { Problem } from '../../queries/request.ts';

const NO_TEXT = {
  title: 'The file holds no text',
  status: 422,
  detail: 'scan.pdf: its three pages are pictures.',
  remedy: 'Run it through OCR first. The other files go on.',
} as const satisfies Problem;

const item = (name: string, status: Read['items'][number]['status'], statements: number | null = null) => ({
  ...{ name, status, problems: status === 'failed' ? [NO_TEXT] : [] },
  documents: statements === null ? [] : [{ id: 'specimen', title: null, statements, orphans: 1 }],
});

/** A reading in the middle of its files: one is read, one is being read, one waits, one failed. */
export const READING = {
  ...{ id: 'specimen', state: 'running', by: 'Ada', startedAt: '', endedAt: null, fraction: 0.6, problem: null },
  items: [
    item('live-port-amery.txt', 'new-version', 35),
    item('html-gearbox-sanctions.html', 'reading'),
    item('scan.pdf', 'failed'),
    item('wire-no-talks.txt', 'waiting'),
  ],
} as unknown as Read;

export const REFUSED: Problem = {
  ...{ title: 'The store is in use', status: 503, detail: 'Another program writes to it at the moment.' },
  remedy: 'Wait until it is done, then try again.',
};

export const UNCLEAR: Problem = {
  ...{ title: 'The question is not clear', status: 422 },
  detail: 'No side can be taken on “Kaldria and Vesmar”.',
  remedy: 'Write what to weigh with --that, for example: --that "Kaldria should negotiate with Vesmar".',
};

const LONG = `${'A headline that goes on and says all that the article says, and then says it again '.repeat(2)}${'w'.repeat(90)}`;

/** A row of the Library whose words are all too long, undated, of doubtful text. */
export const LONG_ROW = {
  ...{ id: 'specimen', title: LONG, origin: 'long.txt', publisher: 'w'.repeat(60), byline: [LONG.slice(0, 60)] },
  ...{ publishedAt: null, words: 10_412, version: 12, statements: 1_204 },
  intake: { verdict: 'doubt', reasons: ['reads like a list of links'] },
  review: { accepted: 3, corrected: 1, rejected: 1, added: 0 },
  outline: {
    ...{ lead: LONG, length: 100, ownVoice: 0.4, figures: 12_004, notBefore: '2031-05-09' },
    voices: [
      { actor: 'Anselm Doverik', name: 'Anselm Doverik', statements: 800, length: 40 },
      { actor: 'Gregor Valtane', name: LONG.slice(0, 80), statements: 400, length: 20 },
      { actor: null, name: null, statements: 4, length: 2 },
    ],
    strip: [
      { statement: 's1', span: [4, 30], voice: 0 },
      { statement: 's2', span: [38, 60], voice: 1 },
      { statement: 's3', span: [80, 81], voice: 2 },
    ],
  },
} as unknown as DocumentRow;

const lost = (id: number, action: 'accept' | 'correct', because: string, how: Orphan['how']) => ({
  annotation: { id, action, by: 'Ada', targets: [{ evidence: [{ exact: 'how this ends' }] }] },
  ...{ target: 0, how, because, changes: [], candidates: [] },
});

/** Decisions without a place: the words are gone, or stand at two places. */
export const LOST = [
  lost(1, 'correct', 'its words are not in this version', 'lost'),
  lost(2, 'accept', 'two places have these words, and none is likelier', 'ambiguous'),
] as unknown as readonly Orphan[];
