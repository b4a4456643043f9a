import * as z from 'zod';
import { assertArgument } from '../../assert-argument.ts';
import type { ModelSession } from '../model/model-session.ts';
import { rememberScores } from '../model/remember-scores.ts';
import { createWordPieceTokenizer, type WordPieceTokenizer } from '../model/word-piece.ts';
import { encodePair, type StancePair } from './stance-pair.ts';

/** Likelihoods that add up to 1. Whether a side is taken on a condition only is another question (`ask/judge`). */
export interface StanceScores {
  readonly for: number;
  readonly against: number;
  readonly neither: number;
}

export interface StanceModel {
  /** Name and checksum, as answers name it. */
  readonly identity: Readonly<Record<string, string>>;
  /** A side is worth telling from this likelihood on, as was measured on news; below it words are on none. */
  readonly leastSure: number;
  /** One for each pair, in their order; each pair by itself, so that its scores hang on no other. */
  score(pairs: readonly StancePair[]): Promise<readonly StanceScores[]>;
  /** The same by the proposition as it stands alone: half the work, and enough to put passages in order and to leave out those on no side. */
  scoreAlone(pairs: readonly StancePair[]): Promise<readonly StanceScores[]>;
}

/** What stands beside the graph. */
export interface StanceSettings {
  /** Pieces of an input at most, the special ones with them. */
  readonly pieces: number;
  /** What turns a proposition round where it stands before it. */
  readonly negation: string;
  /** Makes likelihoods of scores: divides them, after `bias` is added. */
  readonly temperature: number;
  /** For, against, neither. */
  readonly bias: StanceRow;
  /** From 0.5 to 1: see `StanceModel`. */
  readonly leastSure: number;
}

export type StanceRow = readonly [pro: number, con: number, neither: number];

export interface StanceModelParts {
  readonly identity: StanceModel['identity'];
  /** One piece a line. */
  readonly vocabulary: string;
  readonly settings: StanceSettings;
  readonly session: ModelSession;
}

const partsSchema = z.looseObject({
  identity: z.record(z.string(), z.string()),
  vocabulary: z.string(),
  settings: z.looseObject({
    pieces: z.int().min(8),
    negation: z.string().min(1),
    temperature: z.number().positive(),
    bias: z.tuple([z.number(), z.number(), z.number()]),
    leastSure: z.number().min(0.5).max(1),
  }),
  session: z.looseObject({}),
});

/** Throws an Error if the vocabulary lacks a special piece. */
export function createStanceModel(given: StanceModelParts): StanceModel {
  assertArgument(partsSchema, given, 'createStanceModel');
  const { identity, settings, vocabulary } = given;
  const tokenizer = createWordPieceTokenizer(vocabulary.trimEnd().split('\n'));
  const session = rememberScores(given.session);
  return {
    identity,
    leastSure: settings.leastSure,
    async score(pairs) {
      const scores: StanceScores[] = [];
      for (const pair of pairs) scores.push(await scorePair(pair, { settings, tokenizer, session }));
      return scores;
    },
    async scoreAlone(pairs) {
      const scores: StanceScores[] = [];
      for (const pair of pairs) {
        scores.push(toLikelihoods(await runPair(pair, { settings, tokenizer, session }), settings));
      }
      return scores;
    },
  };
}

interface Loaded {
  readonly settings: StanceSettings;
  readonly tokenizer: WordPieceTokenizer;
  readonly session: ModelSession;
}

/** The proposition and its negation are asked both: what speaks for the one speaks against the other. */
async function scorePair(pair: StancePair, loaded: Loaded): Promise<StanceScores> {
  const { negation } = loaded.settings;
  const [pro, con, neither] = await runPair(pair, loaded);
  const turned = await runPair({ ...pair, proposition: `${negation} ${pair.proposition}` }, loaded);
  return toLikelihoods([(pro + turned[1]) / 2, (con + turned[0]) / 2, (neither + turned[2]) / 2], loaded.settings);
}

async function runPair(pair: StancePair, { settings, tokenizer, session }: Loaded): Promise<StanceRow> {
  const row = await session.run(encodePair(pair, tokenizer, settings.pieces));
  if (row.length !== 3) throw new Error('the model and its settings do not belong together');
  return [row[0]!, row[1]!, row[2]!];
}

/** Softmax; the largest is taken away first, so that none runs over. */
function toLikelihoods([pro, con, neither]: StanceRow, { temperature, bias }: StanceSettings): StanceScores {
  const [morePro, moreCon, moreNeither] = bias;
  const most = Math.max(pro + morePro, con + moreCon, neither + moreNeither);
  const weigh = (score: number) => Math.exp((score - most) / temperature);
  const weights = { for: weigh(pro + morePro), against: weigh(con + moreCon), neither: weigh(neither + moreNeither) };
  const sum = weights.for + weights.against + weights.neither;
  return { for: weights.for / sum, against: weights.against / sum, neither: weights.neither / sum };
}
