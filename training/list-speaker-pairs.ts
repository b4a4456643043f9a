// npx tsx training/list-speaker-pairs.ts ARTICLES.jsonl PAIRS.jsonl [ANSWERS.jsonl]
// Makes questions about pronouns whose answers are known: pronouns that somebody has read (ANSWERS: {"id", "at", "name"} a line, "at" where
// the pronoun begins), and sources that are a person's name ("Moss said"), hidden. A line of PAIRS holds the features of each candidate, and
// which is right (-1: none). On standard error: how many pairs of each kind there are.

import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { createGoldAttributions } from '../benchmarks/accuracy/gold-attributions.ts';
import { parseGoldLine } from '../benchmarks/accuracy/gold-line.ts';
import { createComponent } from '../src/engine/layers/component.ts';
import { createReader } from '../src/engine/reader.ts';
import { createCast } from '../src/engine/speaker/cast.ts';
import { scoreCandidates } from '../src/engine/speaker/pronoun/score-candidates.ts';
import { type ResolvedSource, resolveSpeakers } from '../src/engine/speaker/resolve-speakers.ts';
import { loadEnglish } from '../src/workspace/load-english.ts';
import { loadReaderModel } from '../src/workspace/load-reader-model.ts';

const english = await loadEnglish();

interface Pair {
  readonly id: string;
  readonly features: readonly (readonly string[])[];
  readonly right: number;
  readonly weight: number;
}

/** How much a hidden name counts beside a pronoun that somebody read. */
const HIDDEN_WEIGHT = 0.03;
/** Where a pronoun could stand instead of a name: its bearer was named or spoke close by. */
const NEAR: ReadonlySet<string> = new Set(['cataphor', 'same-sentence', 'sentence-before', 'two-before']);
const SILENT = { actors: [], by: null, reason: null, sourceKind: 'none', confidence: null } as const;

const [input, output, answered] = process.argv.slice(2);
if (input === undefined || output === undefined)
  throw new Error('usage: list-speaker-pairs.ts ARTICLES.jsonl PAIRS.jsonl [ANSWERS.jsonl]');
for (const path of [input, answered])
  if (path !== undefined && !existsSync(path)) throw new Error(`${path} is not there: see training/README.md`);
const answers = new Map(answered === undefined ? [] : readLines(answered).map((line) => readAnswer(line)));
const counts = { read: 0, hidden: 0 };
const met = new Set<string>();
const model = await loadReaderModel();
const file = openSync(output, 'w');
for (const line of readLines(input)) {
  const { document, statements } = parseGoldLine(line, { withStatements: true });
  const collector = createComponent({
    name: 'speakers',
    requires: ['names', 'attributions', 'tokens', 'sentences', 'blocks', 'quotations', 'rawTurns', 'references'],
    provides: ['speakers', 'actors'],
    run(read, layers) {
      for (const source of resolveSpeakers(read, layers, createCast(layers.names))) {
        const pair = readPronoun(document.id, source) ?? hideName(document.id, source);
        if (!pair) continue;
        writeSync(file, `${JSON.stringify(pair)}\n`);
        counts[pair.weight === 1 ? 'read' : 'hidden']++;
      }
      return { speakers: layers.attributions.map(() => SILENT), actors: layers.names };
    },
  });
  await createReader({
    language: english,
    model,
    replace: [createGoldAttributions(document.text, statements), collector],
  }).read(document);
}
closeSync(file);
const unmet = answers.size - met.size;
process.stderr.write(`${counts.read} pronouns that somebody read, ${counts.hidden} hidden names\n`);
if (unmet > 0) process.stderr.write(`${unmet} answers are of no pronoun that is a source in these articles\n`);

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean);
}

function readAnswer(line: string): [place: string, name: string] {
  const { id, at, name } = JSON.parse(line) as { id: string; at: number; name: string };
  return [`${id}@${at}`, name];
}

/** Null where the source is no pronoun that somebody has answered. */
function readPronoun(id: string, { attribution, context }: ResolvedSource): Pair | null {
  const source = attribution.source[0];
  const name = source && answers.get(`${id}@${source[0]}`);
  if (!source || name === undefined) return null;
  met.add(`${id}@${source[0]}`);
  const gender = /^(?:he|his|him)$/i.test(context.text.slice(...source)) ? 'he' : 'she';
  const candidates = scoreCandidates(gender, source, attribution, context);
  const right = candidates.findIndex(({ actor }) =>
    [actor.name, ...actor.aliases].some((other) => other === name || other.endsWith(` ${name}`)),
  );
  return { id, features: candidates.map(({ features }) => features), right, weight: 1 };
}

/** Null where the source is no person's name, or where a pronoun could not stand in its place. */
function hideName(id: string, { attribution, context, choice }: ResolvedSource): Pair | null {
  const source = attribution.source[0];
  const [only, second] = choice.actors;
  if (!source || only === undefined || second !== undefined || choice.reason !== 'named in the source') return null;
  const gender = context.genders.get(only);
  if (!gender || context.cast.find(only)?.kind !== 'person') return null;
  const candidates = scoreCandidates(gender, source, attribution, context);
  const right = candidates.findIndex(({ actor }) => actor.id === only);
  const isNear = candidates[right]?.features.some((name) => NEAR.has(name));
  return isNear ? { id, features: candidates.map(({ features }) => features), right, weight: HIDDEN_WEIGHT } : null;
}
