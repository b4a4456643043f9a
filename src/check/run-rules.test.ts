import { expect, test } from 'vitest';
import { openRecordedReader } from '../../test/recorded/open-recorded-reader.ts';
import { createBaseline } from './baseline.ts';
import { findingsSchema } from './finding.ts';
import { checkExample } from './rules.suite.ts';
import { createFindings, isFailing } from './summarize.ts';

const engine = await openRecordedReader(import.meta.url);
const TWICE = 'The council closed the the bridge.\n\nNobody knew the the reason.';

const check = (text: string, config?: unknown) => checkExample(engine, { text, config });
const tell = (found: Awaited<ReturnType<typeof check>>) =>
  found.findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

test('a finding has its place, and fits the published form', async () => {
  const found = await check(TWICE);
  expect(tell(found)).toEqual(['text/doubled-word 1:20', 'text/doubled-word 3:13']);
  const findings = createFindings([
    { document: { path: 'draft.txt', record: await engine.read(documentOf(TWICE)) }, result: found },
  ]);
  expect(findingsSchema.parse(findings)).toEqual(findings);
  expect(findings.documents).toEqual([{ path: 'draft.txt', title: null, words: 11, silenced: 0 }]);
});

const documentOf = (text: string) => ({
  ...{ id: 'd1', text, title: null, publishedAt: null, url: null, publisher: null, byline: [], language: null },
});

test('a fingerprint stays the same when something else is edited', async () => {
  const before = await check(TWICE);
  const after = await check(`A new line.\n\n${TWICE}`);
  const fingerprints = before.findings.map(({ fingerprint }) => fingerprint);
  expect(after.findings.map(({ fingerprint }) => fingerprint)).toEqual(fingerprints);
  expect(new Set(fingerprints).size).toBe(2);
});

test('comments silence the next line, and are told where they silence nothing', async () => {
  const comment = '[onrecord-ignore text/doubled-word: as the sign has it]';
  const silenced = await check(`${comment}\nThe council closed the the bridge.`);
  expect(tell(silenced)).toEqual([]);
  expect(silenced.silenced.map(({ by, reason }) => `${by}: ${reason}`)).toEqual(['comment: as the sign has it']);
  expect(tell(await check(`${comment}\nThe council closed the bridge.`))).toEqual(['suppressions/unused 1:1']);
});

test('a comment names a rule and a reason', async () => {
  const found = await check('<!-- onrecord-ignore doubled-wrd -->\nThe council closed the bridge.');
  expect(tell(found)).toEqual(['suppressions/unknown-rule 1:1', 'suppressions/without-reason 1:1']);
});

test('the configuration sets how bad, what passes, and what is off', async () => {
  expect(tell(await check(TWICE, { rules: { 'text/doubled-word': 'off' } }))).toEqual([]);
  expect(tell(await check(TWICE, { exceptions: { 'text/doubled-word': ['The  the'] } }))).toEqual([]);
  expect(tell(await check(TWICE, { ignore: [{ paths: ['*.txt'] }] }))).toEqual([]);
  const { findings } = await check(TWICE, { rules: { 'text/doubled-word': 'info' } });
  expect(findings.map(({ severity }) => severity)).toEqual(['info', 'info']);
});

test('what a baseline knows does not count', async () => {
  const { findings } = await check(TWICE);
  const again = await checkExample(engine, { text: TWICE }, undefined, 'draft.txt', createBaseline(findings.slice(1)));
  expect(tell(again)).toEqual(['text/doubled-word 1:20']);
  expect(again.silenced.map(({ by }) => by)).toEqual(['baseline']);
});

test('failing is a matter of severity, or of how many warnings', async () => {
  const { findings } = await check(TWICE);
  expect(isFailing(findings, { failOn: 'error', maxWarnings: null })).toBe(false);
  expect(isFailing(findings, { failOn: 'warning', maxWarnings: null })).toBe(true);
  expect(isFailing(findings, { failOn: 'error', maxWarnings: 1 })).toBe(true);
});
