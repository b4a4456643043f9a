import type { ReadingSigns } from '../../model/confidence-weights.ts';
import { decodeRuns, type TagScores } from '../../model/decode-runs.ts';
import type { Run } from '../../model/piece-sequence.ts';
import type { WindowScores } from '../../model/reader-model.ts';
import type { CueReading } from './cue-reading.ts';

/** Scores of a tie: begins and goes on in the source, begins and goes on in the content. */
const TIES = 4;
const SOURCE_COLUMN = 0;
const CONTENT_COLUMN = 2;
// The numbers below were chosen on the held-out training articles.
/** Taken from the score of "content begins", so that a content breaks up only for a reason. */
const BREAK_PENALTY = 1;
/** Log odds: a further piece of content with less is chance. */
const LEAST_PIECE_SCORE = 5;
/** Log odds that the best source is forgiven where none is likelier than nothing: nine statements of ten have one. */
const SOURCE_GRACE = 1;

/**
 * The cues of a window, by their tags, and for each its source and content, by its ties. `length` is that of the sequence;
 * `bias` is added to "no cue": above 0 fewer cues are found, below 0 more.
 */
export function readCues(scores: WindowScores, length: number, bias: number): CueReading[] {
  const { window, wordStarts } = scores;
  const cues = decodeRuns(wordStarts, (at) => cueScores(scores, at, bias));
  return cues.map(([first, end]) => readCue(scores, length, [first + window[0], end + window[0]]));
}

/** What is tied to a cue of the window, whatever its tags say of it. */
export function readCue(scores: WindowScores, length: number, cue: Run): CueReading {
  const { window, wordStarts } = scores;
  const shift = ([first, end]: Run, by: number): Run => [first + by, end + by];
  const own = shift(cue, -window[0]);
  const ties = scoreTies(scores, own);
  const content = findContent(ties, wordStarts);
  return {
    cue,
    source: findSource(ties, wordStarts).map((run) => shift(run, window[0])),
    content: content.map((run) => shift(run, window[0])),
    margin: marginOf(scores, length, own),
    signs: { ...cueSigns(scores, own), ...contentSigns(ties, wordStarts.length, content) },
  };
}

function marginOf({ window }: WindowScores, length: number, [first, end]: Run): number {
  const before = window[0] === 0 ? Infinity : first;
  return Math.min(before, window[1] === length ? Infinity : window[1] - window[0] - end);
}

/** A source is one run (but for 5 in 10,000 of the corpus): that with the best mean score. */
function findSource(ties: Float64Array, wordStarts: readonly boolean[]): Run[] {
  const decode = (grace: number) =>
    decodeRuns(wordStarts, (at) => {
      const [outside, begin, inside] = tieScores(ties, at, SOURCE_COLUMN);
      return [outside - grace, begin, inside];
    });
  const likely = decode(0);
  const runs = likely.length ? likely : decode(SOURCE_GRACE);
  const mean = (run: Run) => scoreRun(ties, run, SOURCE_COLUMN) / (run[1] - run[0]);
  return runs.sort((a, b) => mean(b) - mean(a)).slice(0, 1);
}

function findContent(ties: Float64Array, wordStarts: readonly boolean[]): Run[] {
  const runs = decodeRuns(wordStarts, (at) => {
    const [outside, begin, inside] = tieScores(ties, at, CONTENT_COLUMN);
    return [outside, begin - BREAK_PENALTY, inside];
  });
  const scores = runs.map((run) => scoreRun(ties, run, CONTENT_COLUMN));
  const best = Math.max(...scores);
  return runs.filter((_, index) => scores[index] === best || scores[index]! >= LEAST_PIECE_SCORE);
}

/** The log odds of a run against nothing. */
function scoreRun(ties: Float64Array, [first, end]: Run, column: number): number {
  let sum = ties[TIES * first + column]!;
  for (let at = first + 1; at < end; at++) sum += ties[TIES * at + column + 1]!;
  return sum;
}

function cueScores({ rows, width, offsets }: WindowScores, at: number, bias: number): TagScores {
  const column = at * width + offsets.tags;
  return [rows[column]! + bias, rows[column + 1]!, rows[column + 2]!];
}

/** The score of "not tied" is 0 throughout. */
const tieScores = (ties: Float64Array, at: number, column: number): TagScores => [
  0,
  ties[TIES * at + column]!,
  ties[TIES * at + column + 1]!,
];

/**
 * For each piece of the window four scores against "not tied to this cue". Biaffine (Dozat & Manning 2017), with the cue's
 * mean vector and the distance between the two.
 */
function scoreTies({ rows, width, offsets, settings, window }: WindowScores, cue: Run): Float64Array {
  const count = window[1] - window[0];
  const size = settings.layout.cue;
  const vector = meanVector(rows, cue, { width, offset: offsets.cue, size });
  const ties = new Float64Array(TIES * count);
  for (let at = 0; at < count; at++) {
    const alone = at * width + offsets.tieAlone;
    const distance = settings.ties.distance[distanceBucket(settings.ties.edges, at, cue)]!;
    // the four sums side by side: half of the time of one after the other, and this loop is most of what decoding takes
    const first = at * width + offsets.tie;
    const [second, third, fourth] = [first + size, first + 2 * size, first + 3 * size];
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let k = 0; k < size; k++) {
      const value = vector[k]!;
      a += value * rows[first + k]!;
      b += value * rows[second + k]!;
      c += value * rows[third + k]!;
      d += value * rows[fourth + k]!;
    }
    const sums = [a, b, c, d] as const;
    for (let column = 0; column < TIES; column++) {
      ties[TIES * at + column] = sums[column]! + rows[alone + column]! + distance[column]!;
    }
  }
  return ties;
}

interface Columns {
  readonly width: number;
  readonly offset: number;
  readonly size: number;
}

function meanVector(rows: Float32Array, [first, end]: Run, { width, offset, size }: Columns): Float64Array {
  const mean = new Float64Array(size);
  for (let at = first; at < end; at++) {
    for (let k = 0; k < size; k++) mean[k]! += rows[at * width + offset + k]! / (end - first);
  }
  return mean;
}

/** The middle bucket is the cue itself; those below are for pieces before it, those above for pieces behind it. */
function distanceBucket(edges: readonly number[], at: number, [first, end]: Run): number {
  const bucket = (distance: number) => {
    let count = 0;
    while (count < edges.length && edges[count]! <= distance) count++;
    return count;
  };
  return edges.length + bucket(at - end + 1) - bucket(first - at);
}

function cueSigns(scores: WindowScores, [first, end]: Run): Pick<ReadingSigns, 'cue' | 'cueInside'> {
  let inside = 0;
  for (let at = first; at < end; at++) inside += (1 - probabilities(cueScores(scores, at, 0))[0]) / (end - first);
  return { cue: probabilities(cueScores(scores, first, 0))[1], cueInside: inside };
}

function contentSigns(
  ties: Float64Array,
  count: number,
  runs: readonly Run[],
): Pick<ReadingSigns, 'content' | 'contentEdge'> {
  const at = (index: number) => probabilities(tieScores(ties, index, CONTENT_COLUMN));
  let [sum, pieces, edge] = [0, 0, 1];
  for (const [first, end] of runs) {
    for (let index = first; index < end; index++) sum += 1 - at(index)[0];
    pieces += end - first;
    edge = Math.min(edge, at(first)[1], end < count ? 1 - at(end)[2] : 1);
  }
  return { content: pieces ? sum / pieces : 0, contentEdge: edge };
}

/** Softmax. */
function probabilities(scores: TagScores): [outside: number, begin: number, inside: number] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers[0]! + powers[1]! + powers[2]!;
  return [powers[0]! / sum, powers[1]! / sum, powers[2]! / sum];
}
