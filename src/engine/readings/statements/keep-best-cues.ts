import type { CueReading } from './cue-reading.ts';

/** In the order of the text, those with content; of two that two windows found, the one that stands farther from a cut. */
export function keepBestCues(readings: readonly CueReading[]): CueReading[] {
  const kept: CueReading[] = [];
  const inOrder = readings.filter(({ content }) => content.length > 0).sort((a, b) => a.cue[0] - b.cue[0]);
  for (const reading of inOrder) {
    const last = kept.at(-1);
    if (!last || last.cue[1] <= reading.cue[0]) kept.push(reading);
    else if (reading.margin > last.margin) kept[kept.length - 1] = reading;
  }
  return kept;
}

/** The readings whose cues stand at most a window away: no other one can touch what the one at `index` reads. In text order. */
export function neighboursOf(readings: readonly CueReading[], index: number, reach: number): CueReading[] {
  const at = readings[index]!.cue[0];
  let [from, to] = [index, index + 1];
  while (from > 0 && at - readings[from - 1]!.cue[0] <= reach) from--;
  while (to < readings.length && readings[to]!.cue[0] - at <= reach) to++;
  return readings.slice(from, to).filter((reading) => reading !== readings[index]);
}
