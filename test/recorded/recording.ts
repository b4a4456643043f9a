import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Layers } from '../../src/engine/layers/layers.ts';
import { OnrecordError } from '../../src/errors.ts';
import { parseGrammar, renderGrammar } from './grammar-code.ts';

/** What the reader model gives the rules. */
export type RecordedLayers = Pick<
  Layers,
  'readings' | 'nameReadings' | 'wordReadings' | 'phraseReadings' | 'references' | 'worth'
>;

/** What the model read in the texts of one test file. */
export interface Recording {
  /** Name and checksum of the model, as records name it. */
  readonly models: Readonly<Record<string, string>>;
  /** By `hashInput`. */
  readonly texts: ReadonlyMap<string, RecordedLayers>;
}

/** `X.test.ts`, as a URL, to the path of `X.readings.jsonl` beside it. */
export const recordingPathOf = (testUrl: string): string =>
  fileURLToPath(testUrl).replace(/\.test\.ts$/, '.readings.jsonl');

/** Everything that the model is handed of a text: its words, and how the rules cut it. */
export function hashInput(text: string, { sentences, quotations }: Pick<Layers, 'sentences' | 'quotations'>): string {
  const cuts = [sentences.map(({ span }) => span), quotations.map(({ span, inner }) => [span, inner])];
  return createHash('sha256')
    .update(JSON.stringify([text, cuts]))
    .digest('hex')
    .slice(0, 16);
}

/** The first words of a text, for messages and for whoever looks into a recording. */
export function describeText(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  return JSON.stringify(words.length > 60 ? `${words.slice(0, 60)}…` : words);
}

const spanSchema = z.tuple([z.int(), z.int()]);
const spansSchema = z.array(spanSchema);
const kindSchema = z.enum(['person', 'organization', 'place']);

/** Whom a phrase means: where it stands, how likely nobody named and nothing at all, and candidates (span, 1 for a name, how likely). */
const referenceSchema = z.tuple([
  z.int(),
  z.int(),
  z.number(),
  z.number(),
  z.array(z.tuple([z.int(), z.int(), z.int(), z.number()])),
]);

/** A line: hash, first words, statements (source, cue, content, via, confidence), names (span, kind), worth of each sentence, words and phrases, references. */
const lineSchema = z.tuple([
  z.string(),
  z.string(),
  z.array(z.tuple([spansSchema, spansSchema, spansSchema, z.int().nullable(), z.number().nullable()])),
  z.array(z.tuple([z.int(), z.int(), kindSchema])),
  z.array(z.number()),
  z.string(),
  z.array(referenceSchema),
]);

/** Rejects with an OnrecordError that says how to make the file, where there is none. */
export async function readRecording(path: string): Promise<Recording> {
  const [head, ...lines] = (await readLines(path)).map((line): unknown => JSON.parse(line));
  const models = z.record(z.string(), z.string()).parse(head);
  const [name] = Object.keys(models);
  return { models, texts: new Map(lines.map((line) => parseLine(name!, line))) };
}

async function readLines(path: string): Promise<string[]> {
  try {
    return (await readFile(path, 'utf8')).trimEnd().split('\n');
  } catch (cause) {
    throw new OnrecordError('file-not-found', 'There is no recording of what the model reads in the texts of a test.', {
      input: path,
      remedy: 'Record it with: npm run record-readings',
      cause,
    });
  }
}

function parseLine(model: string, line: unknown): [hash: string, layers: RecordedLayers] {
  const [hash, , statements, names, worth, grammar, references] = lineSchema.parse(line);
  const readings = statements.map(([source, cue, content, via, confidence]) => ({
    by: `${model}/statements`,
    source,
    cue,
    content,
    via,
    confidence,
  }));
  const nameReadings = names.map(([start, end, kind]) => ({
    by: `${model}/names`,
    span: [start, end] as const,
    kind,
  }));
  return [
    hash,
    { readings, nameReadings, worth, ...parseGrammar(grammar), references: references.map(parseReference) },
  ];
}

const parseReference = ([start, end, unnamed, nothing, candidates]: z.infer<
  typeof referenceSchema
>): Layers['references'][number] => ({
  span: [start, end],
  candidates: candidates.map(([from, to, isName, probability]) => ({
    span: [from, to],
    isName: isName === 1,
    probability,
  })),
  unnamed,
  nothing,
});

/** A line of a recording. Scores keep three digits: nothing hangs on more, and fewer bytes lie in every clone. */
export function renderLine(hash: string, text: string, layers: RecordedLayers): string {
  const { readings, nameReadings, worth, references } = layers;
  const words = describeText(text).slice(1, -1);
  const line: z.infer<typeof lineSchema> = [
    hash,
    words,
    readings.map(({ source, cue, content, via, confidence }) => [
      copySpans(source),
      copySpans(cue),
      copySpans(content),
      via,
      confidence === null ? null : round(confidence),
    ]),
    nameReadings.map(({ span, kind }) => [...span, kind]),
    worth.map(round),
    renderGrammar(layers),
    references.map(renderReference),
  ];
  return JSON.stringify(line);
}

const renderReference = ({
  span,
  unnamed,
  nothing,
  candidates,
}: Layers['references'][number]): z.infer<typeof referenceSchema> => [
  ...span,
  round(unnamed),
  round(nothing),
  candidates.map((each) => [...each.span, each.isName ? 1 : 0, round(each.probability)]),
];

const copySpans = (spans: readonly (readonly [number, number])[]): [number, number][] =>
  spans.map(([start, end]) => [start, end]);

const round = (score: number): number => Math.round(score * 1000) / 1000;

export const renderHead = (models: Recording['models']): string => JSON.stringify(models);
