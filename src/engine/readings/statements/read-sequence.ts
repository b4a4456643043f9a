import type { Quotation, ReadableText } from '../../layers/layers.ts';
import { cutWindows } from '../../model/cut-windows.ts';
import { isTouching, isWithin, type PieceSequence, type Run } from '../../model/piece-sequence.ts';
import { type ReaderModel, scoreWindow, type WindowScores } from '../../model/reader-model.ts';
import type { CueReading } from './cue-reading.ts';
import { findSayingWords } from './find-saying-words.ts';
import { findSpeakerBehind } from './find-speaker-behind.ts';
import { keepBestCues, neighboursOf } from './keep-best-cues.ts';
import { completeQuotations, isIntroduced, isLongQuotation, isMostlyIn, quotationRuns } from './quotation-runs.ts';
import { readCue, readCues } from './read-cues.ts';

/** Added to "no cue" beside a quotation that nobody claims: the model's next best guess who says it. */
const DOUBTFUL_BIAS = -4;

/** A quotation that no cue claims, and who may say it after all. */
interface Guess {
  readonly quotation: Run;
  readonly reading: CueReading;
}

/**
 * The cues of a sequence, read window by window. Direct speech is nearly free of doubt, so where a long quotation is claimed
 * by none outside it, the best cue beside it that the model had thought less likely than none is taken, or else, where the
 * model found a cue within it, a verb of saying beside it. `onScores` is handed each window.
 */
export async function readSequence(
  model: ReaderModel,
  document: ReadableText,
  sequence: PieceSequence,
  quotations: readonly Quotation[],
  onScores: (scores: WindowScores) => void = () => {},
): Promise<CueReading[]> {
  const { length } = sequence.pieces;
  const quoted = quotationRuns(sequence, quotations);
  const introduced = new Set(quoted.filter((run) => isIntroduced(document.text, sequence, run)));
  const long = new Set(quoted.filter((run) => isLongQuotation(sequence, run)));
  const readings: CueReading[] = [];
  const guesses: Guess[] = [];
  for (const window of cutWindows(sequence, model.settings.window)) {
    const scores = await scoreWindow(model, sequence, window);
    onScores(scores);
    const found = readCues(scores, length, model.settings.cueBias);
    readings.push(...found);
    const isInnerClaim = (run: Run) => found.some(({ cue }) => isWithin(cue, run));
    const isSpoken = (run: Run) => long.has(run) || isInnerClaim(run);
    const open = quotedIn(quoted, window).filter(
      (run) => isWithin(run, window) && (isSpoken(run) || introduced.has(run)) && !isClaimed(run, found),
    );
    if (!open.length) continue;
    const likely = guessSpeakers(scores, length, open.filter(isSpoken), found);
    // only where a mark before it tells, or somebody within it seemed to say it: elsewhere a verb near by is another's more often
    const isTold = (run: Run) => introduced.has(run) || isInnerClaim(run);
    const rest = open.filter((run) => isTold(run) && !likely.some(({ quotation }) => quotation === run));
    const said = rest.flatMap((run) => readSaying(scores, document, sequence, quoted, run));
    const behind = open.flatMap((quotation): Guess[] => {
      const reading = findSpeakerBehind(document, sequence, quotation, found);
      return reading ? [{ quotation, reading }] : [];
    });
    guesses.push(...behind, ...likely, ...said);
  }
  const reach = model.settings.window.pieces;
  const kept = addGuesses(dropEchoes(dropInner(keepBestCues(readings), reach), reach), guesses, reach);
  return completeQuotations(guesses.length ? dropInner(kept, reach) : kept, quoted, reach);
}

function guessSpeakers(
  scores: WindowScores,
  length: number,
  open: readonly Run[],
  found: readonly CueReading[],
): Guess[] {
  const readings = readCues(scores, length, DOUBTFUL_BIAS).filter(
    ({ source, cue }) => source.length > 0 && !found.some((other) => isTouching(other.cue, cue)),
  );
  return open.flatMap((quotation) => {
    const claiming = readings.filter((reading) => isClaimed(quotation, [reading]));
    const best = claiming.sort((a, b) => b.signs.cue - a.signs.cue)[0];
    return best ? [{ quotation, reading: best }] : [];
  });
}

/** The quotation as said by whom the model ties to the verb of saying beside it. */
function readSaying(
  scores: WindowScores,
  document: ReadableText,
  sequence: PieceSequence,
  quoted: readonly Run[],
  quotation: Run,
): Guess[] {
  const { length } = sequence.pieces;
  const isInWindow = (run: Run) => isWithin(run, scores.window);
  const isQuoted = (at: number) => quotedIn(quoted, [at, at + 1]).some((run) => isWithin([at, at + 1], run));
  const readings = findSayingWords(document, sequence, quotation, isQuoted)
    .filter(isInWindow)
    .map((cue) => readCue(scores, length, cue))
    .filter(({ source }) => source.length > 0 && !source.some((run) => isTouching(run, quotation)));
  // the verb vouches for what is quoted, and for nothing else that the model may tie to it
  return readings.slice(0, 1).map((reading) => ({
    quotation,
    reading: {
      ...reading,
      content: quotedIn(quoted, scores.window).filter((run) => run === quotation || isMostlyIn(run, reading.content)),
    },
  }));
}

/** With the guesses for what nobody claims; where the cue is somebody's already, the quotation is told by it too. */
function addGuesses(kept: readonly CueReading[], guesses: readonly Guess[], reach: number): CueReading[] {
  const readings = [...kept];
  const near = createCueSearch(reach);
  for (const [index, { cue }] of readings.entries()) near.add(index, cue);
  for (const { quotation, reading } of guesses) {
    if (
      isClaimed(
        quotation,
        near.find(quotation).map((index) => readings[index]!),
      )
    )
      continue;
    const at = near.find(reading.cue).find((index) => isTouching(readings[index]!.cue, reading.cue));
    if (at === undefined) near.add(readings.push(reading) - 1, reading.cue);
    else if (isSameRun(readings[at]!.cue, reading.cue)) readings[at] = withQuotation(readings[at]!, quotation);
  }
  return keepBestCues(readings);
}

/** The places in a list of all whose cues stand no farther from a run than a window reaches: nothing else is tied to it. */
function createCueSearch(reach: number) {
  const buckets = new Map<number, number[]>();
  const bucketOf = (at: number) => Math.floor(at / reach);
  return {
    add(index: number, cue: Run): void {
      const bucket = buckets.get(bucketOf(cue[0]));
      if (bucket) bucket.push(index);
      else buckets.set(bucketOf(cue[0]), [index]);
    },
    find([first, end]: Run): number[] {
      const found: number[] = [];
      for (let at = bucketOf(first) - 1; at <= bucketOf(end) + 1; at++) found.push(...(buckets.get(at) ?? []));
      return found.sort((a, b) => a - b);
    },
  };
}

/** Those of some runs, which stand in order, that share a piece with another. */
function quotedIn(quoted: readonly Run[], [first, end]: Run): readonly Run[] {
  let low = 0;
  let high = quoted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quoted[middle]![1] <= first) low = middle + 1;
    else high = middle;
  }
  const found: Run[] = [];
  for (let at = low; at < quoted.length && quoted[at]![0] < end; at++) found.push(quoted[at]!);
  return found;
}

function withQuotation(reading: CueReading, quotation: Run): CueReading {
  const others = reading.content.filter((run) => !isTouching(run, quotation));
  return { ...reading, content: [...others, quotation].sort((a, b) => a[0] - b[0]) };
}

/**
 * Without the cues that stand in what another reports: "Moss said that Lind feared …" is one statement of Moss's, in whose
 * content, read again, the other is found.
 */
const dropInner = (readings: readonly CueReading[], reach: number): CueReading[] =>
  readings.filter(
    (reading, index) =>
      !neighboursOf(readings, index, reach).some(
        (other) => isHeld(reading.cue, other.content) && !isHeld(other.cue, reading.content),
      ),
  );

/** Without the second of two cues that report the same words: "Both experts point out that …" is said once. The likelier stays. */
const dropEchoes = (readings: readonly CueReading[], reach: number): CueReading[] =>
  readings.filter((reading, index) =>
    neighboursOf(readings, index, reach).every(
      (other) =>
        !isSameContent(reading.content, other.content) ||
        other.signs.cue < reading.signs.cue ||
        (other.signs.cue === reading.signs.cue && other.cue[0] > reading.cue[0]),
    ),
  );

const isSameContent = (a: readonly Run[], b: readonly Run[]): boolean =>
  a.length === b.length && a.every((run, at) => isSameRun(run, b[at]!));

const isSameRun = (a: Run, b: Run): boolean => a[0] === b[0] && a[1] === b[1];

const isHeld = (run: Run, content: readonly Run[]): boolean => content.some((piece) => isWithin(run, piece));

/**
 * Does somebody's content hold half of the quotation or more? Who speaks in it does not say it: “People complain that …,” Moss
 * said.
 */
const isClaimed = (quotation: Run, readings: readonly CueReading[]): boolean =>
  readings.some(({ cue, content }) => isMostlyIn(quotation, content) && !isWithin(cue, quotation));
