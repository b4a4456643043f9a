// npx tsx training/folding/list-signs.ts TEXTS.jsonl LABELS.jsonl SIGNS.jsonl
// Reads the texts, and writes for every statement what its signs are worth, what decided it where that is a rule, and what somebody said of the
// line it stands for: needed, tolerated or noise. A line is found again by what it overlaps, so that labels outlive a change of contents.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { parseGoldLine } from '../../benchmarks/accuracy/gold-line.ts';
import { createComponent } from '../../src/engine/layers/component.ts';
import { createCandidates } from '../../src/engine/minor/candidate.ts';
import { decideByRule } from '../../src/engine/minor/foldings.ts';
import { measureSigns } from '../../src/engine/minor/signs.ts';
import { createReader } from '../../src/engine/reader.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';
import { loadReaderModel } from '../../src/workspace/load-reader-model.ts';
import { type Label, matchLabels } from './match-labels.ts';

const [textsPath, labelsPath, output] = process.argv.slice(2);
if (textsPath === undefined || labelsPath === undefined || output === undefined)
  throw new Error('usage: list-signs.ts TEXTS.jsonl LABELS.jsonl SIGNS.jsonl');
const labels = new Map(
  readLines(labelsPath).map((line) => {
    const { id, labels: list } = JSON.parse(line) as { id: string; labels: Label[] };
    return [id, list];
  }),
);
const english = await loadEnglish();
const model = await loadReaderModel();
const file = openSync(output, 'w');
const counts = { marked: 0, unmarked: 0, gone: 0 };
for (const line of readLines(textsPath)) {
  const { document } = parseGoldLine(line, { withStatements: false });
  const marked = labels.get(document.id ?? '') ?? [];
  const collector = createComponent({
    name: 'foldings',
    requires: ['attributions', 'speakers', 'blocks', 'tokens', 'sentences', 'words'],
    provides: ['foldings'],
    run(read, layers) {
      const candidates = createCandidates(read, layers);
      const found = matchLabels(
        marked,
        candidates.map(({ attribution }) => attribution),
      );
      candidates.forEach((candidate, index) => {
        const is = found.get(index);
        counts[is === undefined ? 'unmarked' : 'marked']++;
        const decided = decideByRule(candidate, read.language);
        const signs = Object.fromEntries(measureSigns(candidate, read.language));
        writeSync(file, `${JSON.stringify({ id: document.id, is: is ?? null, decided, signs })}\n`);
      });
      counts.gone += marked.length - found.size;
      return { foldings: candidates.map(() => null) };
    },
  });
  await createReader({ language: english, model, replace: [collector] }).read(document);
}
closeSync(file);
process.stderr.write(
  `${counts.marked} marked, ${counts.unmarked} that nobody marked, ${counts.gone} marked that are gone\n`,
);

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean);
}
