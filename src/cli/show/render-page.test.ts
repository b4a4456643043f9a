import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { createSample } from '../../../test/sample-record.ts';
import { applyAnnotations } from '../../review/apply-annotations.ts';
import type { ReviewedRecord } from '../../review/reviewed-record.ts';
import type { Statement } from '../../schema/statement.ts';
import type { ReviewedDocument } from '../../store/store.ts';
import { chooseStatements } from './choose-statements.ts';
import { countFolded, foldRecord } from './fold-record.ts';
import { renderPage } from './render-page.ts';

const FOLDED = { minor: true, minorBy: 'minor/short', minorReason: 'few words' } as const;

/** A record of so many statements like the first of the sample, and what makes them differ. */
function createRecord(count: number, differ: (at: number) => Partial<Statement>): ReviewedRecord {
  const { document, record } = createSample();
  const [first] = record.statements;
  const statements = Array.from({ length: count }, (_, at) => ({
    ...first!,
    id: `s${at + 1}`,
    key: `s-${at}`,
    ...differ(at),
  }));
  const place = { textHash: document.textHash, series: null };
  return applyAnnotations({ ...record, statements, claims: [], polls: [], quantities: [] }, [], place as never).record;
}

describe('chooseStatements', () => {
  test('takes the surest that are named, one of a chain', () => {
    const record = createRecord(14, (at) => ({
      confidence: at < 3 ? 0.5 : 0.95,
      ...(at === 3 && { speakers: [] }),
      ...(at === 5 && { via: 's5' }),
    }));
    const chosen = chooseStatements(record, record.statements);
    expect(chosen.size).toBe(10);
    expect([...chosen]).not.toContain('s6');
    expect([...chosen].slice(0, 2)).toEqual(['s5', 's7']);
  });

  test('takes all where they are few', () => {
    const record = createRecord(3, (at) => (at === 1 ? { via: 's1', confidence: 0.1 } : {}));
    expect([...chooseStatements(record, record.statements)]).toEqual(['s1', 's2', 's3']);
  });
});

describe('the fold', () => {
  test('is told by its reasons', () => {
    const { statements } = createRecord(4, (at) => (at > 1 ? FOLDED : {}));
    expect(countFolded(statements)).toBe('2 folded: few words');
    expect(countFolded([...statements, { minor: true, minorReason: 'doubtful' }])).toBe(
      '3 folded: 2 few words; 1 doubtful',
    );
    const doubtful = ['doubtful: .48', 'doubtful: .52'].map((minorReason) => ({ minor: true, minorReason }));
    expect(countFolded(doubtful)).toBe('2 folded: doubtful');
    expect(countFolded(statements.slice(0, 2))).toBe('');
  });

  test('takes the claims along that stand in folded statements alone', () => {
    const record = createRecord(2, (at) => (at === 1 ? FOLDED : {}));
    const claims = createSample().record.claims.map((claim, at) => ({ ...claim, statement: `s${at + 1}` }));
    const folded = foldRecord({ ...record, claims: claims as never });
    expect(folded.statements.map(({ id }) => id)).toEqual(['s1']);
    expect(folded.claims.map(({ statement }) => statement)).toEqual(['s1']);
  });
});

test('a page fits a screen: words are cut between words, and the rest is counted', () => {
  const { document } = createSample();
  const record = createRecord(30, (at) => ({ content: [[0, 200]], ...(at > 20 && FOLDED) }));
  const shown = { ...document, record, orphans: [], appearances: [], version: 1, replacedBy: null, words: 54 };
  const stored = { ...shown, intake: { verdict: 'ok', reasons: [] }, publishedBasis: null } as unknown;
  const review = { accepted: 0, corrected: 0, added: 0, rejected: 0 };
  const screen = { columns: 60, rows: 24, isTerminal: true, cwd: '/', colors: pc.createColors(false) };
  const page = renderPage({ ...(stored as ReviewedDocument), review }, { isVerbose: false }, screen);
  expect(page.split('\n').length).toBeLessThan(36);
  expect(page.split('\n').every((line) => line.length <= 60)).toBe(true);
  expect(page).toContain('10 of 21 statements');
  expect(page).toMatch(/--all +also 9 folded: few words/);
  expect(page).toMatch(/^ +The port of Vellmar .* …$/m);
});
