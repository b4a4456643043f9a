import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OnRecord } from '../../src/schema/record.ts';
import { pickFigures } from '../figures.ts';
import { EVIDENCE_SPLITS, type Result } from '../results.ts';
import { runProgram } from '../run-program.ts';
import { type MarkedText, scoreText, Tally } from './evidence/score-evidence.ts';
import { toMarkedText } from './evidence/to-marked-text.ts';
import type { Folders } from './measure-split.ts';

/** Articles of several kinds and lengths, with the records that the engine makes of them. */
export const EVIDENCE_INPUTS = ['data/attribution/polnear-dev.jsonl', 'data/press/press-dev.jsonl'];
const DOCUMENTS = 1_000;

type Measurement = Pick<Result, 'subject' | 'split' | 'figures' | 'run' | 'commands'>;

/**
 * How much is found again of what stands in 1,000 texts, each changed by a seed of its own in one to six ways; what became of
 * every word is known by construction. By what was kept of the words alone, then with the old text at hand.
 */
export function* measureEvidence(folders: Folders): Generator<Measurement> {
  const texts = extractRecords(folders).map(toMarkedText);
  for (const row of EVIDENCE_SPLITS) yield measureRow(texts, row);
}

function measureRow(texts: readonly MarkedText[], { split, withOld }: (typeof EVIDENCE_SPLITS)[number]): Measurement {
  const startedAt = performance.now();
  const tally = new Tally();
  let sentences = 0;
  for (let seed = 1; seed <= DOCUMENTS; seed++) {
    const text = texts[seed % texts.length]!;
    sentences += text.sentences.length;
    for (const one of scoreText(text, seed, withOld)) tally.add(one);
  }
  return {
    subject: 'evidence',
    split,
    figures: pickFigures('evidence', tally.summarize()),
    run: {
      documents: DOCUMENTS,
      sentences,
      seconds: (performance.now() - startedAt) / 1000,
      peakMemoryMb: process.resourceUsage().maxRSS / 1024,
    },
    commands: ['npm run bench -- --shared ../shared --only evidence'],
  };
}

function extractRecords({ shared, root, work }: Folders): readonly OnRecord[] {
  const output = join(work, 'evidence.jsonl');
  const inputs = EVIDENCE_INPUTS.map((path) => join(shared, path));
  const program = join(root, 'bin', 'onrecord');
  runProgram(
    'sh',
    [
      '-c',
      'node="$0" program="$1" output="$2"; shift 2; cat "$@" | "$node" "$program" extract > "$output"',
      process.execPath,
      program,
      output,
      ...inputs,
    ],
    root,
  );
  return readFileSync(output, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as OnRecord);
}
