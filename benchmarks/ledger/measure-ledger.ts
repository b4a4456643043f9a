// npx tsx benchmarks/ledger/measure-ledger.ts --shared ../shared
// How often each rule decides on texts that it was not written on, and how often it is right there: benchmarks/LEDGER.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Engine } from '../../src/engine/engine.ts';
import type { OnRecord } from '../../src/schema/record.ts';
import { openReader } from '../../src/workspace/open-reader.ts';
import { parseGoldLine } from '../accuracy/gold-line.ts';
import { createTaskEngine } from '../accuracy/task-engine.ts';
import type { GoldSpeaker } from '../scorers/score-speakers.mjs';
import { judgeFigures } from './judge-figures.ts';
import { type GoldSpoken, judgeSpeakers } from './judge-speakers.ts';
import { judgeTimes } from './judge-times.ts';
import { listRules } from './list-rules.ts';
import { renderLedger } from './render-ledger.ts';
import { tallyVerdicts, type Verdict } from './tally.ts';

const { shared } = parseArgs({ options: { shared: { type: 'string', default: '../shared' } } }).values;

/** The model reads these in a minute or two. */
const SPOKEN_ARTICLES = 250;

type Line = Readonly<Record<string, unknown>> & { readonly id: string };
type Judge = (line: Line, record: OnRecord) => Verdict[];
type Set = readonly [name: string, verdicts: readonly Verdict[]];

const sets: Set[] = [
  ...(await judgeHalves('time', ['timebank', 'aquaint', 'wikiwars-dev'], ({ times }, record) =>
    judgeTimes(times as never, record),
  )),
  ...(await judgeHalves('quantity', ['newsquant-dev', 'rquant-dev'], ({ quantities }, record) =>
    judgeFigures(quantities as never, record),
  )),
  ...(await judgeSpoken()),
  ...(await countElsewhere()),
];
writeFileSync(new URL('../LEDGER.md', import.meta.url), renderLedger(tallyVerdicts(sets), listRules()));

/** Rules of dates and figures were written with the first, third, … line of these sets in view: only the others are counted. */
async function judgeHalves(task: 'time' | 'quantity', names: readonly string[], judge: Judge): Promise<Set[]> {
  const engine = await createTaskEngine(task);
  const found: Set[] = [];
  for (const name of names) {
    const unseen = readLines(`data/${task}/${name}.jsonl`).filter((_, at) => at % 2 === 1);
    found.push([`${name}, unseen half`, await judgeLines(engine, unseen, judge)]);
  }
  return found;
}

/** Articles whose speakers were read by hand or by a model that read them whole; no rule was written on them. */
async function judgeSpoken(): Promise<Set[]> {
  const engine = await openReader();
  const found: Set[] = [];
  for (const [articles, speakers] of [
    ['polnear-dev', 'polnear-dev-speakers'],
    ['re3d-dev-statements', 're3d-dev-speakers'],
  ] as const) {
    const golds = new Map(readLines(`data/speakers/${speakers}.jsonl`).map((line) => [line.id, line]));
    const read = readLines(`data/attribution/${articles}.jsonl`).filter(({ id }) => golds.has(id));
    const judge: Judge = (line, record) => judgeSpeakers(joinSpeakers(line, golds.get(line.id)!), record);
    found.push([speakers, await judgeLines(engine, read, judge)]);
  }
  const judgePress: Judge = (line, record) => judgeSpeakers(readPress(line), record);
  found.push(['press-dev', await judgeLines(engine, readLines('data/press/press-dev.jsonl'), judgePress)]);
  return found;
}

/** Articles without answers tell only whether a rule ever decides. */
async function countElsewhere(): Promise<Set[]> {
  const lines = readLines('data/attribution/polnear-train.jsonl');
  const engine = await createTaskEngine('quantity');
  const count = (rule: string | null): Verdict[] => (rule === null ? [] : [{ rule, isRight: null }]);
  const told = await judgeLines(engine, lines, (_, { timexes, quantities }) =>
    [...timexes, ...quantities].flatMap(({ by }) => count(by)),
  );
  const spoken = await judgeLines(await openReader(), lines.slice(0, SPOKEN_ARTICLES), (_, { statements }) =>
    statements.filter(({ via }) => via === null).flatMap(({ speakerBy }) => count(speakerBy)),
  );
  return [['polnear-train', [...told, ...spoken]]];
}

async function judgeLines(engine: Engine, lines: readonly Line[], judge: Judge): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const line of lines) {
    const { document } = parseGoldLine(JSON.stringify(line), { withStatements: false });
    verdicts.push(...judge(line, await engine.read(document)));
  }
  return verdicts;
}

/** The statements of an article, each with the speaker that another file gives it. */
function joinSpeakers(article: Line, gold: Line): GoldSpoken[] {
  const given = new Map((gold.speakers as (GoldSpeaker & { statement: string })[]).map((one) => [one.statement, one]));
  const statements = article.statements as (GoldSpoken & { id: string })[];
  return statements.flatMap(({ id, content }) => (given.has(id) ? [{ content, speaker: given.get(id)! }] : []));
}

interface PressStatement {
  readonly content: GoldSpoken['content'];
  readonly speaker: GoldSpeaker['name'];
  readonly speakerKind: string | null;
  readonly also: readonly string[] | null;
}

function readPress(line: Line): GoldSpoken[] {
  return (line.statements as PressStatement[]).map(({ content, speaker, speakerKind, also }) => ({
    content,
    speaker: { name: speaker, kind: speakerKind ?? 'person', also: also ?? [] },
  }));
}

function readLines(path: string): Line[] {
  return readFileSync(join(shared, path), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}
