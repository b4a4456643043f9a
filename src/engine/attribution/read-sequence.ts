import type { Quotation } from '../layers.ts';
import { cutWindows } from '../model/cut-windows.ts';
import type { PieceSequence, Run } from '../model/piece-sequence.ts';
import { type ReaderModel, scoreWindow, type WindowScores } from '../model/reader-model.ts';
import { completeQuotations, isLongQuotation, isMostlyIn, quotationRuns } from './quotation-runs.ts';
import { type CueReading, keepBestCues, neighboursOf, readCues } from './read-cues.ts';

/** Added to "no cue" beside a quotation that nobody claims: the model's next best guess who says it. */
const DOUBTFUL_BIAS = -4;

/** A quotation that no cue claims, and who may say it after all. */
interface Guess {
  readonly quotation: Run;
  readonly reading: CueReading;
}

/**
 * The cues of a sequence, read window by window. Direct speech is nearly free of doubt, so where a long quotation is claimed
 * by none, the best cue beside it that the model had thought less likely than none is taken. `onScores` is handed each window.
 */
export async function readSequence(
  model: ReaderModel,
  sequence: PieceSequence,
  quotations: readonly Quotation[],
  onScores: (scores: WindowScores) => void = () => {},
): Promise<CueReading[]> {
  const { length } = sequence.pieces;
  const quoted = quotationRuns(sequence, quotations);
  const long = quoted.filter((run) => isLongQuotation(sequence, run));
  const readings: CueReading[] = [];
  const guesses: Guess[] = [];
  for (const window of cutWindows(sequence, model.settings.window)) {
    const scores = await scoreWindow(model, sequence, window);
    onScores(scores);
    const found = readCues(scores, length, model.settings.cueBias);
    readings.push(...found);
    const open = long.filter((run) => isWithin(run, window) && !isClaimed(run, found));
    if (open.length) guesses.push(...guessSpeakers(scores, length, open));
  }
  const reach = model.settings.window.pieces;
  const kept = dropEchoes(dropInner(keepBestCues(readings), reach), reach);
  return completeQuotations(addGuesses(kept, guesses), quoted, reach);
}

function guessSpeakers(scores: WindowScores, length: number, open: readonly Run[]): Guess[] {
  const readings = readCues(scores, length, DOUBTFUL_BIAS).filter(({ source }) => source.length > 0);
  return open.flatMap((quotation) => {
    const claiming = readings.filter((reading) => isClaimed(quotation, [reading]));
    const best = claiming.sort((a, b) => b.signs.cue - a.signs.cue)[0];
    return best ? [{ quotation, reading: best }] : [];
  });
}

function addGuesses(kept: readonly CueReading[], guesses: readonly Guess[]): CueReading[] {
  const added = guesses.filter(
    ({ quotation, reading }) => !isClaimed(quotation, kept) && kept.every(({ cue }) => !isTouching(cue, reading.cue)),
  );
  return keepBestCues([...kept, ...added.map(({ reading }) => reading)]);
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
  a.length === b.length && a.every(([first, end], at) => first === b[at]![0] && end === b[at]![1]);

const isHeld = (run: Run, content: readonly Run[]): boolean => content.some((piece) => isWithin(run, piece));
const isTouching = (a: Run, b: Run): boolean => a[0] < b[1] && b[0] < a[1];
const isWithin = (inner: Run, outer: Run): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** Does somebody's content hold half of the quotation or more? */
const isClaimed = (quotation: Run, readings: readonly CueReading[]): boolean =>
  readings.some(({ content }) => isMostlyIn(quotation, content));
