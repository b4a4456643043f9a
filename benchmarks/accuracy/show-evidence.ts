// bin/onrecord extract < DOCUMENTS.jsonl | npx tsx benchmarks/accuracy/show-evidence.ts [--documents 1000] [--old] [--show FATE]
// Words that are told a wrong place in texts that were changed (with --show, also what of one fate is missed), and a count of
// the five words by what became of the words. With --old the old text is at hand.
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { OnRecord } from '../../src/schema/record.ts';
import { type Case, FATES, type MarkedText, scoreText, Tally } from './evidence/score-evidence.ts';
import { toMarkedText } from './evidence/to-marked-text.ts';

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '1000' }, old: { type: 'boolean' }, show: { type: 'string' } },
});

const documents: MarkedText[] = [];
for await (const line of createInterface({ input: process.stdin })) {
  const record = JSON.parse(line) as OnRecord;
  if (!('error' in record)) documents.push(toMarkedText(record));
}

const tally = new Tally();
const count = Number(values.documents);
const startedAt = process.cpuUsage();
let shown = 0;
for (let seed = 1; seed <= count; seed++) {
  const document = documents[(seed - 1) % documents.length]!;
  for (const one of scoreText(document, seed, values.old ?? false)) {
    tally.add(one);
    const isShown = one.verdict === 'wrong' || (values.show === one.fate && one.verdict !== 'found');
    if (isShown && shown++ < 60) console.log(describe(one, seed));
  }
}
const { user, system } = process.cpuUsage(startedAt);
const columns = ['found', 'missed', 'wrong', 'same', 'moved', 'changed', 'ambiguous', 'lost'] as const;
console.log(`${count} documents, ${((user + system) / 1e6).toFixed(1)} s of processor time`);
console.log(['fate', 'all', ...columns].join('\t'));
for (const fate of FATES)
  console.log([fate, tally.of(fate), ...columns.map((what) => tally.of(fate, what))].join('\t'));

function describe({ document, text, span, fate, trace, found, verdict }: Case, seed: number): string {
  const show = (of: string, [start, end]: readonly [number, number]) =>
    JSON.stringify(`${of.slice(Math.max(0, start - 40), start)}[${of.slice(start, end)}]${of.slice(end, end + 40)}`);
  const places = 'span' in found ? [found.span] : 'candidates' in found ? found.candidates : [];
  return [
    `${verdict}: ${fate}, ${found.how} (${document.id}, seed ${seed})`,
    `  old  ${show(document.text, span)}`,
    ...(trace.own ? [`  own  ${show(text, trace.own.span)} ${trace.own.isWhole}`] : []),
    ...trace.copies.map((copy) => `  copy ${show(text, copy.span)} ${copy.isWhole}`),
    ...trace.alike.map((copy) => `  like ${show(text, copy.span)} ${copy.isWhole}`),
    ...places.map((place) => `  told ${show(text, place)}`),
  ].join('\n');
}
