import type { Span } from '../../../schema/span.ts';
import { isCueWord } from '../../grammar/reporting-verbs.ts';
import type { Quotation, ReadableText } from '../../layers/layers.ts';
import type { StatementReading } from '../../layers/model-readings.ts';
import { closeSentences, type PieceSequence, type Run, selectPieces, spansOf } from '../../model/piece-sequence.ts';
import type { ReaderModel, WindowScores } from '../../model/reader-model.ts';
import type { CueReading } from './cue-reading.ts';
import { readSequence } from './read-sequence.ts';
import { scoreConfidence } from './score-confidence.ts';

/** A chain deeper than this is an accident of long sentences, not of anybody's vouching. */
const MAX_DEPTH = 4;
/** A content with fewer pieces holds no source, cue and content of its own. */
const FEWEST_PIECES = 4;

/**
 * The statements of a text: the outermost, and those that their contents hold, for which each content is read again as a text
 * of its own (the corpus that the model learnt from marks only the outermost). One that reports comes before what it reports. `onScores` is handed the
 * windows of the text as a whole.
 */
export async function readStatements(
  model: ReaderModel,
  document: ReadableText,
  sequence: PieceSequence,
  quotations: readonly Quotation[],
  onScores: (scores: WindowScores) => void,
): Promise<StatementReading[]> {
  const { text } = document;
  const found: StatementReading[] = [];
  const whole = range([0, sequence.pieces.length]);
  await readLevel(whole, sequence, null, 1);
  return found;

  /** `indices`: where each piece of the part stands in the whole sequence; a full stop that was added stands nowhere. */
  async function readLevel(indices: readonly number[], part: PieceSequence, via: number | null, depth: number) {
    const isWhole = depth === 1;
    const readings = await readSequence(
      model,
      document,
      part,
      isWhole ? quotations : [],
      isWhole ? onScores : undefined,
    );
    for (const reading of readings) {
      const spans = toSpans(sequence, indices, reading);
      // the full stop that was added reports nothing and is not reported
      if (!spans.cue.length || !spans.content.length) continue;
      const { confidence: weights } = model.settings;
      const confidence = weights ? scoreConfidence(reading.signs, weights) : null;
      const index = found.push({ ...spans, via, confidence }) - 1;
      const inner = reading.content.flatMap((run) => indices.slice(...run));
      if (depth < MAX_DEPTH && inner.length >= FEWEST_PIECES && mayReport(document, spans.content)) {
        const content = selectPieces(sequence, inner, text);
        const closed = closeSentences(model.tokenizer, content.sequence, content.indices, text);
        await readLevel(content.indices, closed, index, depth + 1);
      }
    }
  }
}

/**
 * Does a word stand in it that tells a cue? Spares the model four contents of ten; of the statements that it would have
 * found in contents of the held-out articles, three of a hundred are lost by it.
 */
const mayReport = ({ text, language }: ReadableText, content: readonly Span[]): boolean =>
  content.some(([start, end]) =>
    text
      .slice(start, end)
      .toLowerCase()
      .replaceAll('’', "'")
      .split(NO_WORD)
      .some((word) => isCueWord(word, language)),
  );

const NO_WORD = /[^\p{L}'-]+/u;

function toSpans(sequence: PieceSequence, indices: readonly number[], { source, cue, content }: CueReading) {
  const spans = (run: Run) => spansOf(sequence, indices.slice(...run));
  return { source: source.flatMap(spans), cue: spans(cue), content: content.flatMap(spans) };
}

const range = ([first, end]: Run): number[] => Array.from({ length: end - first }, (_, at) => first + at);
