// npx tsx training/speakers/list-choices.ts TEXTS.jsonl LABELS.jsonl CHOICES.jsonl [PAIRS.jsonl] [PRESS.jsonl]
// Reads texts, and writes for every shown line with a speaker which rule chose it, how likely that rule says it is, and what it is: right, wrong or
// noise. LABELS tell it of TEXTS; the clusters of PAIRS (GUM) of sources that are pronouns or descriptions; of PRESS that half whose ids have an even
// hash, by its statements. Of a made pair nobody can tell noise.
import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { parseGoldLine } from '../../benchmarks/accuracy/gold-line.ts';
import { createComponent } from '../../src/engine/layers/component.ts';
import type { Layers, SpeakerChoice } from '../../src/engine/layers/layers.ts';
import { createReader } from '../../src/engine/reader.ts';
import { createCast } from '../../src/engine/speaker/cast.ts';
import { resolveSpeakers } from '../../src/engine/speaker/resolve-speakers.ts';
import { speakers } from '../../src/engine/speaker/speakers.ts';
import type { Actor as RecordedActor } from '../../src/schema/actor.ts';
import type { Span } from '../../src/schema/span.ts';
import type { Statement } from '../../src/schema/statement.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';
import { loadReaderModel } from '../../src/workspace/load-reader-model.ts';
import { type Marked, matchLabels } from '../folding/match-labels.ts';
import { isNamedAmong } from './is-named-among.ts';

/** Whom a line is by, by where the text names them; none: by nobody with a name. */
type Label = Marked<readonly Span[] | 'noise'>;
type Answer = 'right' | 'wrong' | 'noise' | null;
/** What a line of a text is, by its statement and whom its speakers are named by. */
type Judge = (statement: Statement, actors: readonly RecordedActor[], index: number) => Answer;

const [textsPath, labelsPath, output, pairsPath, pressPath] = process.argv.slice(2);
if (textsPath === undefined || labelsPath === undefined || output === undefined)
  throw new Error('usage: list-choices.ts TEXTS.jsonl LABELS.jsonl CHOICES.jsonl [PAIRS.jsonl] [PRESS.jsonl]');
/** Of GUM's genres those whose texts are free to use, and are like news. */
const GENRES: ReadonlySet<string> = new Set(['news', 'interview', 'bio', 'court', 'speech', 'voyage']);

const language = await loadEnglish();
const model = await loadReaderModel();
const file = openSync(output, 'w');
const labels = new Map(readLines(labelsPath).map((line) => readLabels(line)));
for (const line of readLines(textsPath)) {
  const { id } = JSON.parse(line) as { id: string };
  const marked = labels.get(id) ?? [];
  await listChoices('read', line, (statements) => {
    const found = matchLabels(marked, statements);
    return (_statement, actors, index) => {
      const label = found.get(index);
      if (label === undefined) return null;
      if (label === 'noise') return 'noise';
      return isNamedAmong(actors, label) ? 'right' : 'wrong';
    };
  });
}
for (const line of pairsPath === undefined ? [] : readLines(pairsPath)) {
  const { genre, mentions } = JSON.parse(line) as { genre: string; mentions: PairMention[] };
  if (GENRES.has(genre))
    await listChoices('pair', line, () => (statement, actors) => judgePair(statement, actors, mentions));
}
for (const line of pressPath === undefined ? [] : readLines(pressPath)) {
  const { id, statements } = JSON.parse(line) as { id: string; statements: PressStatement[] };
  if (createHash('sha256').update(id).digest()[0]! % 2 === 0)
    await listChoices('press', line, (read, text) => {
      const found = matchLabels(
        statements.map(({ content, cue, speaker, also }) => [content, cue, listPlaces(text, speaker, also)] as const),
        read,
      );
      return (_statement, actors, index) => {
        const label = found.get(index);
        return label === undefined ? 'noise' : isNamedAmong(actors, label) ? 'right' : 'wrong';
      };
    });
}
closeSync(file);

async function listChoices(
  origin: string,
  line: string,
  judgeText: (shown: readonly Statement[], text: string) => Judge,
): Promise<void> {
  const { document } = parseGoldLine(line, { withStatements: false });
  let choices: readonly SpeakerChoice[] = [];
  const collector = createComponent({
    name: 'speakers',
    requires: ['names', 'attributions', 'tokens', 'sentences', 'blocks', 'quotations', 'rawTurns', 'references'],
    provides: ['speakers', 'actors'],
    async run(read, layers) {
      choices = [...resolveSpeakers(read, layers, createCast(layers.names), (choice) => choice)].map(
        ({ choice }) => choice,
      );
      const whole = (await speakers.run(read, layers as Layers)) as Pick<Layers, 'speakers' | 'actors'>;
      // lines below the threshold are to be listed too
      return {
        ...whole,
        speakers: whole.speakers.map((choice, at) => (choices[at]!.actors.length ? choices[at]! : choice)),
      };
    },
  });
  const record = await createReader({ language, model, replace: [collector] }).read(document);
  const shown = record.statements.filter(({ minor }) => !minor);
  const judge = judgeText(shown, document.text);
  shown.forEach((statement, index) => {
    const actors = statement.speakers.map((id) => record.actors.find((actor) => actor.id === id)!);
    const is = actors.length ? judge(statement, actors, index) : null;
    const rule = statement.speakerBy?.replace('speakers/', '');
    if (is)
      writeSync(
        file,
        `${JSON.stringify({ id: document.id, origin, rule, likelihood: statement.speakerConfidence, is })}\n`,
      );
  });
}

interface PairMention {
  readonly span: Span;
  readonly cluster: string;
  readonly form: string;
}

/** Of a source that GUM marks, and means somebody with a name. */
function judgePair({ source }: Statement, actors: readonly RecordedActor[], mentions: readonly PairMention[]): Answer {
  const mention = mentions.find(({ span, form }) => source[0] && form !== 'name' && span.join() === source[0].join());
  if (!mention) return null;
  const names = mentions.filter(({ cluster, form }) => cluster === mention.cluster && form === 'name');
  return isNamedAmong(
    actors,
    names.map(({ span }) => span),
  )
    ? 'right'
    : 'wrong';
}

interface PressStatement {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly speaker: string | readonly string[] | null;
  readonly also?: readonly string[];
}

/** Where a text says any of the names by which gold calls its speakers. */
function listPlaces(text: string, speaker: PressStatement['speaker'], also: readonly string[] = []): Span[] {
  const names = [speaker ?? [], speaker === null ? [] : also].flat();
  const places: Span[] = [];
  for (const name of names)
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1))
      places.push([start, start + name.length]);
  return places;
}

function readLabels(line: string): [string, Label[]] {
  const { id, labels: list } = JSON.parse(line) as { id: string; labels: Label[] };
  return [id, list];
}

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean);
}
