import * as z from 'zod';
import { assertArgument } from '../../assert-argument.ts';
import type { NameKind, WordClass } from '../layers/model-readings.ts';
import type { ConfidenceWeights } from './confidence-weights.ts';
import type { WindowSize } from './cut-windows.ts';
import type { ModelSession } from './model-session.ts';
import type { PieceSequence, Run } from './piece-sequence.ts';
import { rememberScores, SHELF } from './remember-scores.ts';
import { createWordPieceTokenizer, type WordPieceTokenizer } from './word-piece.ts';

/** What stands beside the graph: where each score stands in a row, how windows are cut, and small tables. */
export interface ReaderSettings {
  /** Columns of a row of scores, name to number, in their order. */
  readonly layout: ScoreColumns;
  readonly window: WindowSize;
  /** Added to the score of "no cue", chosen on held-back training articles. */
  readonly cueBias: number;
  /** Added to the score of "no name": texts unlike those that it learnt from have fewer names than it takes them to have. */
  readonly nameBias: number;
  /** Absent where the model has not been calibrated: then its statements bear no confidence. */
  readonly confidence?: ConfidenceWeights;
  /** What the kinds of names are, in the order of their scores. */
  readonly names: readonly NameKind[];
  /** The classes of words, in the order of their scores; absent where the model does not tell them. */
  readonly wordClasses?: readonly WordClass[];
  /** What the text tells of a pair of mentions, in weights; absent where the model tells no references. */
  readonly references?: ReferenceTables;
  readonly ties: {
    /** Lower edges, in pieces, of the buckets that tell distances apart. */
    readonly edges: readonly number[];
    /** For each bucket what it adds to the four scores of a tie. */
    readonly distance: readonly (readonly number[])[];
  };
}

/** By class of what is asked (`classOfAsked`) the weight of each of PAIR_FEATURES, and what is added to "unnamed" and "nothing". */
export interface ReferenceTables {
  readonly pair: readonly (readonly number[])[];
  readonly alone: readonly (readonly number[])[];
}

/**
 * Of a piece: tags (O, B, I) of a cue; its vector as a cue; its four vectors as tied to a cue; what it is without one; tags
 * (O, then B and I of each kind) of a name; and, of its sentence's worth to be checked, how much the piece counts and what it says.
 */
export type ScoreName = 'tags' | 'cue' | 'tie' | 'tieAlone' | 'names' | 'claim';

/**
 * Of a piece: the class of the word that holds its first character; tags (O, B, I) of a noun phrase, and whether the piece
 * stands in the phrase's head; its vectors as what looks back and as what is looked back to; that it is new, that it is nothing.
 */
export type GrammarScoreName = 'classes' | 'phrases' | 'anaphor' | 'antecedent' | 'refer';

/** A number for each kind of scores that a model gives. */
type ScoreColumns = Readonly<Record<ScoreName, number> & Partial<Record<GrammarScoreName, number>>>;

/** A trained reader, ready to be asked. */
export interface ReaderModel {
  /** Name and checksum, as records name it. */
  readonly identity: Readonly<Record<string, string>>;
  readonly tokenizer: WordPieceTokenizer;
  readonly settings: ReaderSettings;
  readonly session: ModelSession;
}

export interface ReaderModelParts {
  readonly identity: Readonly<Record<string, string>>;
  /** One piece a line. */
  readonly vocabulary: string;
  readonly settings: ReaderSettings;
  readonly session: ModelSession;
  /** How many times the scores of an article of some fourteen hundred words are remembered, so that what did not change in it costs nothing; once unless told. */
  readonly remembered?: number;
}

const partsSchema = z.looseObject({
  identity: z.record(z.string(), z.string()),
  vocabulary: z.string(),
  settings: z.looseObject({}),
  session: z.looseObject({}),
  remembered: z.number().positive().optional(),
});

/** Throws an Error if the vocabulary lacks a special piece. */
export function createReaderModel(given: ReaderModelParts): ReaderModel {
  assertArgument(partsSchema, given, 'createReaderModel');
  const { vocabulary, session, remembered = 1, ...parts } = given;
  return {
    ...parts,
    session: rememberScores(session, remembered * SHELF),
    tokenizer: createWordPieceTokenizer(vocabulary.trimEnd().split('\n')),
  };
}

/** The scores of one window: a row for each of its pieces, the parts of a row at their offsets. */
export interface WindowScores {
  readonly window: Run;
  /** For each piece of the window whether a word begins with it. */
  readonly wordStarts: readonly boolean[];
  readonly settings: ReaderSettings;
  readonly rows: Float32Array;
  readonly width: number;
  readonly offsets: ScoreColumns;
}

/** Reads one window by itself: in a batch, int8 scales would depend on its neighbours. */
export async function scoreWindow(
  { tokenizer, settings, session }: ReaderModel,
  sequence: PieceSequence,
  window: Run,
): Promise<WindowScores> {
  const { cls, sep } = tokenizer.specialIds;
  const wrap = (values: readonly number[]) => Int32Array.from([0, ...values.slice(...window), 0]);
  const pieces = sequence.pieces.slice(...window);
  const ids = pieces.map(({ id }) => id);
  const wordStarts = pieces.map(({ isWordStart }) => isWordStart);
  const scores = await session.run({
    ids: Int32Array.from([cls, ...ids, sep]),
    casing: wrap(sequence.casing),
    gap: wrap(sequence.gap),
    quoted: wrap(sequence.quoted),
  });
  const { offsets, width } = measureLayout(settings.layout);
  if (scores.length !== width * (ids.length + 2)) throw new Error('the model and its settings do not belong together');
  return { window, wordStarts, settings, rows: scores.subarray(width, scores.length - width), width, offsets };
}

function measureLayout(layout: ReaderSettings['layout']) {
  let width = 0;
  const offsets: Record<string, number> = {};
  for (const [name, columns] of Object.entries(layout)) {
    offsets[name] = width;
    width += columns;
  }
  return { offsets: offsets as unknown as ScoreColumns, width };
}
